import Foundation
import Lab

/// The exercises whose functions are lent by the solution for this run: because the learner's stopped the
/// program when it was run before, or because the lesson is to be shown as on a fresh clone.
///
/// A lesson calls the learner's functions by way of `Your`, which asks here.
public enum Lent {
  /// The variable that holds verdicts on exercises that are lent, as JSON: LAB_LENT.
  package static let variable = "LAB_LENT"

  /// The variable that names a file to be read in place of Exercises.swift, in which all exercises are still
  /// to do: LAB_STUBS.
  package static let stubsVariable = "LAB_STUBS"

  /// The file in place of Exercises.swift.
  package static let stubs: URL? = text(of: stubsVariable).map { URL(fileURLWithPath: $0) }

  /// What became of the learner's functions that are not called.
  package static let verdicts: [String: Verdict] = {
    if let stubs {
      let source = ExerciseSource(text: (try? String(contentsOf: stubs, encoding: .utf8)) ?? "")
      return Dictionary(
        source.exercises.map { ($0, Verdict(.toDo, "exercise \($0) is still to do")) }
      ) { first, _ in first }
    }
    guard let text = text(of: variable) else { return [:] }
    return (try? JSONDecoder().decode([String: Verdict].self, from: Data(text.utf8))) ?? [:]
  }()

  /// Whether each exercise of a lesson is lent, by its number in the lesson from 0.
  ///
  ///     private static let isLent = Lent.exercises(of: 3, count: 6)
  public static func exercises(of lesson: Int, count: Int) -> [Bool] {
    (1...count).map { verdicts["\(lesson).\($0)"] != nil }
  }

  private static func text(of variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }
  }
}
