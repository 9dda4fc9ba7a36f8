import Exercises
import Foundation

/// Checks one exercise in a process of its own: a learner's trap or endless loop ends that process
/// and not the grading.
public struct Grader {
  private let program: Program

  /// - Parameter program: the lesson's program.
  public init(_ program: Program) { self.program = program }

  /// Checks an exercise, and passes on what the learner's code printed.
  public func verdict(on exercise: LessonListing.Exercise) -> Verdict {
    let (verdict, printed) = check(exercise)
    StandardError.write(printed)
    return verdict
  }

  /// Runs `lesson03 --check 3.2 --json`.
  ///
  /// - Parameter isEnough: asked again and again; as soon as it is true the check is given up, and the
  ///   verdict says nothing.
  /// - Returns: the verdict, or what became of the run; and what the learner's code printed.
  package func check(
    _ exercise: LessonListing.Exercise, until isEnough: () -> Bool = { false }
  ) -> (verdict: Verdict, printed: String) {
    let run = program.run(
      ["--check", exercise.id, "--json"], timeLimit: Double(exercise.timeLimit) + 10, gently: true,
      until: isEnough)
    if let verdict = run.lastLine.flatMap({ try? JSONDecoder().decode(Verdict.self, from: $0) }) {
      return (whole(verdict, on: exercise), run.errors)
    }
    // Its own watch tells traps and endless loops; here is what not even that survives.
    if run.wasStopped {
      let sentence = Watchdog.sentence(seconds: exercise.timeLimit)
      return (Verdict(.timedOut, sentence, at: exercise.place, cause: .timeOut), "")
    }
    let lastWords = run.errors.split(separator: "\n").last ?? "It said nothing."
    return (
      Verdict(
        .crashed, "The check gave no verdict. \(lastWords)", at: exercise.place, cause: .trap),
      ""
    )
  }

  /// A verdict with what the program itself does not say: the place, and whether the right answer is the
  /// solution's.
  private func whole(_ verdict: Verdict, on exercise: LessonListing.Exercise) -> Verdict {
    if verdict.state == .right && ExerciseSource(exercise.place.file).borrows(exercise.id) {
      return Verdict(
        .borrowed, "exercise \(exercise.id) is right, but by Solutions: it is still to be written.",
        at: exercise.place)
    }
    return Verdict(
      verdict.state, verdict.message, at: verdict.place ?? exercise.place, cause: verdict.cause)
  }
}
