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
    func ids(_ isChosen: (Verdict.State) -> Bool) -> String {
      verdicts.filter { isChosen($0.verdict.state) }.map(\.exercise.id).joined(separator: " ")
    }
    let right = verdicts.count { $0.verdict.state == .right }
    let (wrong, followOn, toDo) = (ids(\.isWrong), ids { $0 == .followOn }, ids { $0 == .toDo })
    let parts = [
      terminal.colored("\(right) of \(verdicts.count) right", right > 0 ? .green : .bold),
      wrong.isEmpty ? nil : terminal.colored("✘ \(wrong)", .red),
      followOn.isEmpty ? nil : terminal.colored("◐ \(followOn)", .yellow),
      toDo.isEmpty ? nil : terminal.colored("to do: \(toDo)", .yellow),
    ]
    let standing = parts.compactMap { $0 }.joined(separator: " · ")
    if let (exercise, verdict) = verdicts.first(where: { $0.verdict.state != .right }) {
      let place = verdict.place ?? exercise.place
      return [
        standing,
        "Next: \(exercise.id) at \(place) "
          + "(hint: swift run \(program) --hint \(exercise.id))",
      ]
    }
    return [standing] + (nextProgram.map { ["Next: swift run \($0)"] } ?? [])
  }
}
