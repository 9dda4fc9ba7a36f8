import Exercises

extension Terminal {
  /// Where a reader stands in a lesson: "3 of 6 right · ✘ 3.3 · to do: 3.4 3.5 3.6".
  ///
  /// - Parameter states: its exercises in their order.
  package func standing(_ states: [(id: String, state: Verdict.State)]) -> String {
    func ids(_ isChosen: (Verdict.State) -> Bool) -> String {
      states.filter { isChosen($0.state) }.map(\.id).joined(separator: " ")
    }
    let right = states.count { $0.state == .right }
    let (wrong, followOn) = (ids(\.isWrong), ids { $0 == .followOn })
    let toDo = ids { $0 == .toDo || $0 == .borrowed }
    let parts = [
      colored("\(right) of \(states.count) right", right > 0 ? .green : .bold),
      wrong.isEmpty ? nil : colored("✘ \(wrong)", .red),
      followOn.isEmpty ? nil : colored("◐ \(followOn)", .yellow),
      toDo.isEmpty ? nil : colored("to do: \(toDo)", .yellow),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}
