import Exercises
import Foundation

/// Checks one exercise in a process of its own: a learner's trap or endless loop ends that process
/// and not the grading.
public struct Grader {
  private let program: Program

  /// - Parameter program: the lesson's program.
  public init(_ program: Program) { self.program = program }

  /// Runs `lesson03 --check 3.2 --json` and returns what it says, or what became of it.
  public func verdict(on exercise: Exercise) -> Verdict {
    let run = program.run(
      ["--check", exercise.id, "--json"], timeLimit: Double(exercise.timeLimit) + 10)
    if let verdict = run.lastLine.flatMap({ try? JSONDecoder().decode(Verdict.self, from: $0) }) {
      FileHandle.standardError.write(Data(run.errors.utf8))
      if verdict.state == .right && ExerciseSource(exercise.exercisesFile).borrows(exercise.id) {
        let message =
          "exercise \(exercise.id) is right, but by Solutions: it is still to be written."
        return Verdict(.borrowed, message, at: exercise.place)
      }
      return Verdict(
        verdict.state, verdict.message, at: verdict.place ?? exercise.place, cause: verdict.cause)
    }
    return verdict(on: exercise, endedBy: run)
  }

  /// The verdict on an exercise whose check never came to an end.
  private func verdict(on exercise: Exercise, endedBy run: Program.Run) -> Verdict {
    let lines = run.errors.split(separator: "\n").map(String.init)
    let lastWords = lines.last ?? ""
    if run.wasStopped || run.exitCode == Watchdog.exitCode {
      return Verdict(.timedOut, lastWords, at: exercise.place, cause: .timeOut)
    }
    let place =
      lines.lazy.compactMap { frame(in: $0, of: exercise.exercisesFile) }.first ?? exercise.place
    guard run.wasKilled else {
      return Verdict(
        .crashed, "exercise \(exercise.id) ended the program itself. \(lastWords)", at: place)
    }
    // A trap in optimised code has no words of its own; `fatalError` and Lab's sentences have.
    let reason = lines.first { $0.contains("Fatal error: ") }?
      .components(separatedBy: "Fatal error: ").last
    let guess = """
      an index outside an array, a whole number too large, a nil that is unwrapped, or a function \
      that calls itself?
      """
    return Verdict(
      .crashed,
      """
      exercise \(exercise.id) stopped by a trap at \(place): \(reason ?? guess)
      """, at: place, cause: .trap)
  }

  /// The place in a line of Swift's crash report that names the learner's file.
  private func frame(in line: String, of file: String) -> SourceLocation? {
    guard let range = line.range(of: "/\(file):") else { return nil }
    let number = line[range.upperBound...].prefix { $0.isNumber }
    return Int(number).map { SourceLocation(file, $0) }
  }
}
