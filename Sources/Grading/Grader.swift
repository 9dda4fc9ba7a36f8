import Exercises
import Notebook
import Foundation
import Lab

/// Checks one exercise in a process of its own: a learner's trap or endless loop ends that process
/// and not the tests.
struct Grader {
  let program: String

  /// Runs `lesson03 --check 3.2 --json` and returns what it says, or what became of it.
  func verdict(on exercise: Exercise) -> Verdict {
    let run = Program(program).run(
      ["--check", exercise.id, "--json"], timeLimit: Double(exercise.timeLimit) + 10)
    let source = ExerciseSource(exercise.exercisesFile)
    let place = source.line(of: exercise.id).map { SourceLocation(exercise.exercisesFile, $0) }
    if let verdict = run.lastLine.flatMap({ try? JSONDecoder().decode(Verdict.self, from: $0) }) {
      forward(run.errors)
      if verdict.state == .right && source.borrows(exercise.id) {
        let message =
          "exercise \(exercise.id) is right, but by Solutions: it is still to be written."
        return Verdict(.borrowed, message, at: place)
      }
      return Verdict(verdict.state, verdict.message, at: verdict.place ?? place)
    }
    let lines = run.errors.components(separatedBy: "\n")
    let lastWords = lines.last { !$0.isEmpty } ?? ""
    if run.wasStopped || run.exitCode == Watchdog.exitCode {
      return Verdict(.timedOut, lastWords, at: place)
    }
    let crash = lines.lazy.compactMap { frame(in: $0, of: exercise.exercisesFile) }.first ?? place
    guard run.wasKilled else {
      return Verdict(
        .crashed, "exercise \(exercise.id) ended the program itself. \(lastWords)", at: crash)
    }
    // A trap in optimised code has no words of its own; `fatalError` and Lab's sentences have.
    let reason = lines.first { $0.contains("Fatal error: ") }?
      .components(separatedBy: "Fatal error: ").last
    let guess = """
      an index outside an array, a whole number too large, a nil that is unwrapped, or a function \
      that calls itself?
      """
    let line = crash.map { " at \($0.file):\($0.line)" } ?? ""
    return Verdict(
      .crashed, "exercise \(exercise.id) stopped by a trap\(line): \(reason ?? guess)", at: crash)
  }

  /// The place in a line of Swift's crash report that names the learner's file.
  private func frame(in line: String, of file: String) -> SourceLocation? {
    guard let range = line.range(of: "/\(file):") else { return nil }
    let number = line[range.upperBound...].prefix { $0.isNumber }
    return Int(number).map { SourceLocation(file, $0) }
  }

  private func forward(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
