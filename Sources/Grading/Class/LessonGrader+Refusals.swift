import Exercises

// What becomes of a file that cannot be made a program.

extension LessonGrader {
  /// No exercise that is written can be graded.
  func refuse(_ error: Error, but untouched: Set<String>) -> (
    results: [String: Result], look: [String]
  ) {
    guard let failure = error as? StudentProgram.CompileFailure else {
      return refuse("The file could not be built here: \(error)")
    }
    var refused = refuse(failure.message, line: failure.line)
    for id in untouched { refused.results[id]?.state = .toDo }
    return refused
  }

  func refuse(_ message: String, line: Int? = nil) -> (
    results: [String: Result], look: [String]
  ) {
    let path = "\(kit.lesson.path)/Exercises.swift"
    let place = line.map { SourceLocation(path, $0) }
    let results = kit.exercises.map { exercise in
      (
        exercise.id,
        Result(
          state: .doesNotCompile,
          verdict: Verdict(.wrong, message, at: place),
          code: file.code(of: exercise.id))
      )
    }
    return (
      Dictionary(uniqueKeysWithValues: results),
      look + [
        "lesson \(kit.lesson.number)"
          + (line.map { " does not compile, line \($0)" } ?? ": \(message)")
      ]
    )
  }
}
