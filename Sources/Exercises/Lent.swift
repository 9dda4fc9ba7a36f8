import Foundation

/// The exercises whose functions are lent by the solution for this run, because the learner's stopped the
/// program when it was run before.
///
/// LAB_LENT holds them with their verdicts, as JSON. A lesson calls the learner's functions by way of
/// `Your`, which asks here.
public enum Lent {
  /// The variable that holds the verdicts.
  package static let variable = "LAB_LENT"

  /// What became of the learner's functions that are not called.
  package static let verdicts: [String: Verdict] = {
    guard let text = getenv(variable).map({ String(cString: $0) }) else { return [:] }
    return (try? JSONDecoder().decode([String: Verdict].self, from: Data(text.utf8))) ?? [:]
  }()

  /// Whether each exercise of a lesson is lent, by its number in the lesson from 0.
  ///
  ///     private static let isLent = Lent.exercises(of: 3, count: 6)
  public static func exercises(of lesson: Int, count: Int) -> [Bool] {
    (1...count).map { verdicts["\(lesson).\($0)"] != nil }
  }
}
