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

  /// "with the solution's 3.2 and 3.3"; empty where the reader has written all of these.
  func loan(_ exercises: [String]) -> String {
    let borrowed = exercises.filter(isBorrowed)
    guard let last = borrowed.last else { return "" }
    let others = borrowed.dropLast().joined(separator: ", ")
    return "with the solution’s " + (others.isEmpty ? last : "\(others) and \(last)")
  }
}
