import Exercises
import Lab
import Sentiment

/// How lesson 8 checks its exercises, and the mistakes that it knows by name. Continued in
/// Checks+Rows.swift.
enum Checks {
  static let all = [wordsPresentCheck, hiddenCheck, updateCheck]

  private static let wordsPresentCheck = Exercise(
    "8.1", "the words that are there", learner: wordsPresent, solution: Solutions.wordsPresent,
    reference: Reference.values
  ) { check in
    Mistakes.addWrongLists(to: &check)
    check.hint("Which kind of collection never holds the same thing twice?")
    check.hint("A set has no order of its own, so sort its elements.")
    check.hint("`Set(words)`, then `sorted()`.")
    check.hint(
      "A call can follow a call, `Set(…).sorted()`, and what it gives is a list already: `return` it."
    )
    let calls: [(name: String, words: [Int])] = [
      ("", [7, 2, 7, 0, 31, 2, 7, 5]), ("second ", []), ("third ", [3, 3, 1]),
      ("fourth ", [12, 9, 40, 9, 40, 100]),
    ]
    for (name, words) in calls { check.given("words of \(name)wordsPresent", text: "\(words)") }
    check.number("the number of words of the review", 8)
    check.measure { wordsPresent, draw in
      calls.map { name, words in
        let words = draw.labels(draw.repeated(words), classes: 101)
        return Measured("\(name)wordsPresent", wordsPresent(words))
      }
    }
  }
}
