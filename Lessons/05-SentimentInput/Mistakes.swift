import Exercises
import Lab
import Sentiment

/// The mistakes in the vocabulary and its places, and the solutions around a part that may be wrong.
enum Mistakes {
  /// The words of reviews, some left out, each of them once.
  static func vocabulary(of reviews: [[String]], _ part: ([String]) -> [String]) -> [String] {
    Solutions.vocabulary(of: reviews.map(part))
  }

  /// All words, each as often as it occurs.
  static func all(_ reviews: [[String]]) -> [String] { reviews.flatMap { $0 } }

  static func count(_ word: String, in reviews: [[String]]) -> Int {
    all(reviews).count { $0 == word }
  }

  static func addWrongOrders(to check: inout Check<([[String]]) -> [String]>) {
    check.mistake("The words are sorted; keep them in the order in which they are first seen.") {
      Solutions.vocabulary(of: $0).sorted()
    }
    check.mistake("The words are sorted backwards; keep the order in which they are first seen.") {
      Solutions.vocabulary(of: $0).sorted(by: >)
    }
    check.mistake("The words are in the order in which they are last seen; the first time counts.")
    { Solutions.vocabulary(of: $0.reversed().map { $0.reversed() }).reversed() }
    check.mistake("The reviews are read in reverse order.") {
      Solutions.vocabulary(of: $0.reversed())
    }
    check.mistake("Each review is read from its last word to its first.") {
      vocabulary(of: $0) { $0.reversed() }
    }
    check.mistake("The reviews are read from the last word of the last to the first of the first.")
    { Solutions.vocabulary(of: $0.reversed().map { $0.reversed() }) }
    check.mistake("Each new word is put in front: append it, so that the first one stays first.") {
      Solutions.vocabulary(of: $0).reversed()
    }
    check.mistake(
      "The first words of all reviews come first, then the second ones: read row by row."
    ) { reviews in
      let longest = reviews.map(\.count).max() ?? 0
      return Solutions.vocabulary(
        of: (0..<longest).map { place in reviews.filter { place < $0.count }.map { $0[place] } })
    }
    check.mistake("The words are ordered by how often they occur; keep the order of first sight.") {
      reviews in
      let words = Solutions.vocabulary(of: reviews)
      let counts = words.map { count($0, in: reviews) }
      let order = words.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
      return order.map { words[$0] }
    }
    check.mistake("Each review's words are sorted; keep the order in which they are first seen.") {
      vocabulary(of: $0) { $0.sorted() }
    }
    check.mistake("The words are ordered by their length; keep the order of first sight.") {
      let words = Solutions.vocabulary(of: $0)
      return words.indices.sorted { (words[$0].count, $0) < (words[$1].count, $1) }
        .map { words[$0] }
    }
  }
}
