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
    if run.wasStopped || run.exitCode == 70 {
      return Verdict(.timedOut, lastWords, at: place)
    }
    let reason = lines.first { $0.contains("Fatal error: ") }?
      .components(separatedBy: "Fatal error: ").last
    let crash = lines.lazy.compactMap { frame(in: $0, of: exercise.exercisesFile) }.first
    let ended = run.wasKilled ? "stopped by a trap" : "ended the program itself"
    let message = ["exercise \(exercise.id) \(ended)", reason].compactMap { $0 }
    return Verdict(
      .crashed, message.joined(separator: ": ") + (reason == nil ? ". \(lastWords)" : ""),
      at: crash ?? place)
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
