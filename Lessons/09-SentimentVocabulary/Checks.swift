import Exercises
import Foundation
import Lab
import Sentiment

/// How lesson 9 checks its exercises, and the mistakes that it knows by name.
enum Checks {
  static let all = [polarityCheck, isKeptCheck, mostSimilarCheck]

  private static let polarityCheck = Exercise(
    "9.1", "the polarity of a word", learner: polarity, solution: Solutions.polarity,
    reference: Reference.values
  ) { check in
    check.mistake("The + 1 in the denominator of the ratio is missing.") { positive, negative in
      let ratio = Double(positive) / Double(negative)
      return ratio > 1 ? log(ratio) : -log(1 / (ratio + 0.01))
    }
    check.mistake("The 0.01 is missing: this is ln r in both cases, and r may be 0.") {
      log(Double($0) / Double($1 + 1))
    }
    check.mistake("This is the ratio itself: take its logarithm.") {
      Double($0) / Double($1 + 1)
    }
    check.mistake("The sign of the second case is flipped: it is −ln(1 / (r + 0.01)).") {
      positive, negative in
      let ratio = Double(positive) / Double(negative + 1)
      return ratio > 1 ? log(ratio) : log(1 / (ratio + 0.01))
    }
    check.mistake(
      "A ratio of exactly 1 belongs to the second case: the first is for r > 1, not r ≥ 1."
    ) {
      positive, negative in
      let ratio = Double(positive) / Double(negative + 1)
      return ratio >= 1 ? log(ratio) : -log(1 / (ratio + 0.01))
    }
    check.mistake("The 0.01 is added in both cases: above 1 it is plain ln r.") {
      positive, negative in
      log(Double(positive) / Double(negative + 1) + 0.01)
    }
    check.hint("For which words would a plain ln r fail?")
    check.hint("Compute r first. Then there are two cases: above 1, and all the rest.")
    check.hint("r > 1 ? ln r : −ln(1 / (r + 0.01)), and −ln(1 / a) is ln a.")
    check.measure { polarity in
      let pairs = [(3, 1), (1, 0), (0, 5), (20, 3), (4, 30), (7, 7), (12, 0)]
      let answers = pairs.map { ("polarity(positive: \($0), negative: \($1))", polarity($0, $1)) }
      return [Measured("polarity", labelled: answers)]
    }
  }

  private static let isKeptCheck = Exercise(
    "9.2", "which words stay", learner: isKept, solution: Solutions.isKept,
    reference: Reference.values, buildsOn: ["9.1"]
  ) { check in
    check.mistake(
      "Words seen exactly `minCount` times stay here: they must be seen more often than that."
    ) {
      Solutions.isKept(count: $0, polarity: $1, minCount: $2 - 1, cutoff: $3)
    }
    check.mistake("A polarity of exactly `cutoff` is enough: use >= and not >.") {
      $0 > $2 && ($0 < 50 || abs($1) > $3)
    }
    check.mistake(
      "Negative words are thrown out: what counts is the distance from 0, to either side."
    ) {
      $0 > $2 && ($0 < 50 || $1 >= $3)
    }
    check.mistake(
      "Words seen fewer than 50 times are judged by their polarity here: let them pass."
    ) {
      $0 > $2 && abs($1) >= $3
    }
    check.mistake("Words seen fewer than 50 times are thrown out: they stay.") {
      $0 > $2 && $0 >= 50 && abs($1) >= $3
    }
    check.mistake("The polarity counts from 50 times on, not only from 51.") {
      $0 > $2 && ($0 <= 50 || abs($1) >= $3)
    }
    check.mistake("Either of the two conditions is enough here: both must hold.") {
      $0 > $2 || $0 < 50 || abs($1) >= $3
    }
    check.mistake("The polarity is ignored.") { count, _, minCount, _ in count > minCount }
    check.hint("What becomes of \"terrible\", with a polarity of −1.7, at a cut-off of 0.5?")
    check.hint("Two conditions must hold, and the second has an exception.")
    check.hint("count > minCount && (count < 50 || abs(polarity) >= cutoff).")
    check.measure { isKept in
      let cases: [(Int, Double)] = [
        (20, 2), (21, 2), (49, 0), (50, 0), (50, 0.5), (50, -0.5), (50, -0.6), (60, 0.49), (10, 3),
        (100, -0.2), (100, 0.8),
      ]
      let answers = cases.map { count, polarity in
        (
          "isKept(count: \(count), polarity: \(polarity), minCount: 20, cutoff: 0.5), 1 for yes,",
          isKept(count, polarity, 20, 0.5) ? 1.0 : 0
        )
      }
      return [Measured("isKept", labelled: answers)]
    }
  }

  private static let mostSimilarCheck = Exercise(
    "9.3", "the most similar words", learner: mostSimilar, solution: Solutions.mostSimilar,
    reference: Reference.values
  ) { check in
    check.mistake("The smallest come first: put the largest dot products first.") {
      word, weights, count in
      Array(Solutions.mostSimilar(to: word, weights: weights, count: .max).reversed().prefix(count))
    }
    check.mistake(
      "This is the cosine, the dot product divided by the rows' lengths: leave out the division."
    ) {
      word, weights, count in
      let rows = Matrix(
        (0..<weights.rows).map { row in
          let length = weights.row(row).reduce(0) { $0 + $1 * $1 }.squareRoot()
          return weights.row(row).map { $0 / length }
        })
      return Solutions.mostSimilar(to: word, weights: rows, count: count)
    }
    check.mistake(
      "These are the rows at the smallest distance: find those with the largest dot product."
    ) {
      word, weights, count in
      let distances = (0..<weights.rows).map { row in
        zip(weights.row(row), weights.row(word)).reduce(0) {
          $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
        }
      }
      return Array(distances.indices.sorted { distances[$0] < distances[$1] }.prefix(count))
    }
    check.mistake("The word itself is left out: leave it in, where its dot product puts it.") {
      word, weights, count in
      let all = Solutions.mostSimilar(to: word, weights: weights, count: .max)
      return Array(all.filter { $0 != word }.prefix(count))
    }
    check.mistake(
      "The sign of the dot product is lost: rows that point the opposite way are not similar."
    ) { word, weights, count in
      let products = weights.dot(weights.row(word)).map(abs)
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    check.hint("When is a dot product large, and when is it negative?")
    check.hint(
      "Compute one dot product for each row, then sort the rows' indices by it, largest first.")
    check.hint("`weights.dot(weights.row(word))` holds all the dot products.")
    check.measure { mostSimilar in
      let weights = Matrix<Double>([
        [0.2, -0.1, 0.3], [1.5, 0.2, 0.4], [-0.6, 0.3, -0.2], [0.1, 0.9, 0.5], [0.4, -0.2, 0.6],
      ])
      return [
        Measured("mostSimilar", mostSimilar(0, weights, 3)),
        Measured("second mostSimilar", mostSimilar(2, weights, 4)),
      ]
    }
  }
}
