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
    return source.isToDo(exercise) || source.borrows(exercise)
  }

  /// "with the solution's 3.1 to 3.3 and 3.5"; empty where the reader has written all of these.
  func loan(_ exercises: [String]) -> String {
    let borrowed = runs(of: exercises.filter(isBorrowed))
    guard let last = borrowed.last else { return "" }
    let others = borrowed.dropLast().joined(separator: ", ")
    return "with the solution’s " + (others.isEmpty ? last : "\(others) and \(last)")
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
