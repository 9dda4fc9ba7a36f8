import Exercises
import Foundation

/// Checks one exercise in a process of its own: a learner's trap or endless loop ends that process
/// and not the grading.
public struct Grader {
  private let program: Program

  /// - Parameter program: the lesson's program.
  public init(_ program: Program) { self.program = program }

  /// Runs `lesson03 --check 3.2 --json` and returns what it says, or what became of it.
  public func verdict(on exercise: LessonListing.Exercise) -> Verdict {
    let run = program.run(
      ["--check", exercise.id, "--json"], timeLimit: Double(exercise.timeLimit) + 10)
    if let verdict = run.lastLine.flatMap({ try? JSONDecoder().decode(Verdict.self, from: $0) }) {
      FileHandle.standardError.write(Data(run.errors.utf8))
      if verdict.state == .right && ExerciseSource(exercise.place.file).borrows(exercise.id) {
        let message =
          "exercise \(exercise.id) is right, but by Solutions: it is still to be written."
        return Verdict(.borrowed, message, at: exercise.place)
      }
      return Verdict(
        verdict.state, verdict.message, at: verdict.place ?? exercise.place, cause: verdict.cause)
    }
    // Its own watch tells traps and endless loops; here is what not even that survives.
    if run.wasStopped {
      let sentence = Watchdog.sentence(seconds: exercise.timeLimit)
      return Verdict(.timedOut, sentence, at: exercise.place, cause: .timeOut)
    }
    let lastWords = run.errors.split(separator: "\n").last ?? "It said nothing."
    return Verdict(
      .crashed, "The check gave no verdict. \(lastWords)", at: exercise.place, cause: .trap)
  }
}
