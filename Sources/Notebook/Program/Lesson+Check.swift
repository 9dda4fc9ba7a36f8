import Exercises
import Foundation
import Lab

// What a learner asks of one exercise.

extension Lesson {
  func exercise(_ id: String) throws -> Exercise {
    guard let exercise = exercises.first(where: { $0.id == id }) else {
      let known = exercises.map(\.id).joined(separator: ", ")
      throw LabError.usage("\(name.program) has no exercise '\(id)'; it has \(known).")
    }
    return exercise
  }

  func hints(for exercise: Exercise) -> [String] {
    let file = Pages.file("hints.json")
    let next = try? Hints(in: file).next(for: exercise)
    // Where nobody can note how many were read, there would never be a second one.
    let hints = next ?? exercise.hints[...]
    let lines = hints.enumerated().flatMap { index, hint in
      Terminal.standard.wrapped("\(index + 1). \(hint)", indent: 2)
    }
    let left = exercise.hints.count - hints.count
    let rest =
      next == nil
      ? "These are all: \(Package.relativePath(file.path)) cannot be written to give them one by one."
      : left > 0 ? "\(left) more: ask again." : "That was the last one."
    return ["\(exercise.id) \(exercise.title)"] + lines + Terminal.standard.wrapped(rest)
  }

  /// What the learner has written by now.
  var source: ExerciseSource { ExerciseSource("\(folder)/Exercises.swift") }

  func check(_ exercise: Exercise, asJSON: Bool) throws -> Int32 {
    let source = source
    let verdict = StandardOutput.reserved { exercise.verdict(among: exercises) }
    return try report(verdict, on: exercise, source, asJSON: asJSON)
  }

  /// Prints a verdict, keeps it where a person asked for it, and returns the program's exit code.
  ///
  /// - Parameter source: what the learner had written when the check began.
  func report(
    _ verdict: Verdict, on exercise: Exercise, _ source: ExerciseSource, asJSON: Bool
  ) throws -> Int32 {
    if asJSON {
      print(String(decoding: try JSONEncoder().encode(verdict), as: UTF8.self))
    } else {
      // Where it cannot be kept, the exercise counts as not looked at.
      let file = Pages.record(of: name)
      var record = LessonRecord(self, after: LessonRecord.read(file).first)
      try? record.keep(verdict.state, on: exercise.id, source, in: file)
      Terminal.standard.print(terminal.check(exercise, verdict))
    }
    return verdict.state == .right || verdict.state == .toDo ? 0 : 1
  }
}
