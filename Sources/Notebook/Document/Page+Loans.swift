import Exercises

// Whose code a result rests on: the reader's, or the solution's that is borrowed meanwhile.

extension Page {
  /// Whose function a result comes from, in words for a sentence or a column: "your 10.8", or "the
  /// solution's 10.8" as long as the reader has not written it.
  public func owner(of exercise: String) -> String {
    isBorrowed(exercise) ? "the solution's \(exercise)" : "your \(exercise)"
  }

  /// Whether an exercise is still to do, so that its answers are the solution's.
  public func isBorrowed(_ exercise: String) -> Bool {
    guard let source = learnersSource else { return false }
    return Lent.verdicts[exercise] != nil || source.isToDo(exercise) || source.borrows(exercise)
  }

  /// "with the solution's 3.1 to 3.3 and 3.5", "with your 3.4, which is wrong", or both; empty where
  /// the reader has written all of these and no check has found anything wrong so far.
  func loan(_ exercises: [String]) -> String {
    let wrong = document.verdicts.filter { $0.verdict.state == .wrong }.map(\.exercise.id)
    let own = exercises.filter { wrong.contains($0) && !isBorrowed($0) }
    return [
      list(exercises.filter(isBorrowed)).map { "with the solution’s \($0)" },
      list(own).map { "with your \($0), which \(own.count == 1 ? "is" : "are") wrong" },
    ].compactMap { $0 }.joined(separator: "; ")
  }

  /// "3.1 to 3.3 and 3.5", or nil for none.
  private func list(_ exercises: [String]) -> String? {
    let runs = runs(of: exercises)
    guard let last = runs.last else { return nil }
    let others = runs.dropLast().joined(separator: ", ")
    return others.isEmpty ? last : "\(others) and \(last)"
  }

  /// Exercises with three or more that follow each other as "3.1 to 3.3".
  private func runs(of exercises: [String]) -> [String] {
    func place(_ exercise: String) -> Int {
      self.exercises.firstIndex { $0.id == exercise } ?? -self.exercises.count
    }
    let runs = exercises.reduce(into: [[String]]()) { runs, exercise in
      if let last = runs.last?.last, place(exercise) == place(last) + 1 {
        runs[runs.count - 1].append(exercise)
      } else {
        runs.append([exercise])
      }
    }
    return runs.flatMap { $0.count > 2 ? ["\($0[0]) to \($0[$0.count - 1])"] : $0 }
  }
}
