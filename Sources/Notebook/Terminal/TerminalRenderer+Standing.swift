import Exercises
import Foundation

extension TerminalRenderer {
  /// Where the reader stands at the end of a lesson, and what comes next.
  ///
  /// - Parameter nextProgram: the program of the lesson that follows, if one does.
  func standing(_ document: Document, nextProgram: String?) -> [String] {
    let verdicts = document.verdicts.sorted {
      $0.exercise.id.compare($1.exercise.id, options: .numeric) == .orderedAscending
    }
    if verdicts.isEmpty { return [] }
    let standing = terminal.standing(verdicts.map { ($0.exercise.id, $0.verdict.state) })
    if let (exercise, verdict) = verdicts.first(where: { $0.verdict.state != .right }) {
      let place = verdict.place ?? exercise.place
      return [
        standing,
        "Next: \(exercise.id) at \(place)",
        "For a hint: swift run \(program) --hint \(exercise.id)",
      ]
    }
    return [standing] + (nextProgram.map { ["Next: swift run \($0)"] } ?? [])
  }
}
