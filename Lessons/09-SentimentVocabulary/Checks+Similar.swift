import Exercises
import Foundation
import Lab

// The check of the most similar words.

extension Checks {
  /// Seven words, four hidden units: another unit left out, or another word, gives other words.
  private static let weights = Matrix<Double>([
    [0.7, 5.6, 1.4, 3.5], [-8.4, 0.7, -4.9, -8.4], [1.4, 1.4, -2.1, 1.4], [-0.7, -2.1, 2.8, 2.1],
    [-1.4, 7, -6.3, -4.2], [2.8, -1.4, -8.4, -4.2], [-6.3, 8.4, -4.2, 2.8],
  ])

  static let mostSimilarCheck = Exercise(
    "9.3", "the most similar words", learner: mostSimilar, solution: Solutions.mostSimilar,
    reference: Reference.values
  ) { check in
    addMistakesOfSimilarity(&check)
    addMistakesOfWords(&check)
    addMistakesWithoutItself(&check)
    check.hint("When is a dot product large, and when is it negative?")
    check.hint(
      "Compute one dot product for each row, then sort the rows' indices by it, largest first.")
    check.hint("`weights.dot(weights.row(word))` holds all the dot products.")
    check.hint(
      "`products.indices.sorted { … > … }` sorts places by what stands there, `products[$0]`, and `Array(….prefix(count))` takes the first of them."
    )
    check.given("weights", weights)
    check.measure { mostSimilar, draw in
      // In another order too: the largest products often stay the largest.
      let weights = draw(weights.rows(at: draw.shuffled(Array(0..<weights.rows))))
      return [(3, 4), (5, 2), (2, 5)].map { word, count in
        Measured("mostSimilar(to: \(word), count: \(count))", mostSimilar(word, weights, count))
      }
    }
  }

  private static func addMistakesOfSimilarity(
    _ check: inout Check<(Int, Matrix<Double>, Int) -> [Int]>
  ) {
    check.slips(
      Slip.sums, in: "In the dot product: ", except: ["mean", "1", "minus"]
    ) { sum in
      Mistakes.mostSimilar { sum(zip($0, $1).map(*)) }
    }
    check.mistake(
      "The smallest come first: put the largest dot products first.",
      Mistakes.mostSimilar { -Mistakes.dot($0, $1) })
    check.mistake(
      "This is the cosine, the dot product divided by the rows' lengths: leave out the division.",
      Mistakes.mostSimilar { row, word in
        Mistakes.dot(row, word) / Mistakes.dot(row, row).squareRoot()
      })
    check.mistake(
      "These are the rows at the smallest distance: find those with the largest dot product.",
      Mistakes.mostSimilar { -Mistakes.distance($0, $1) { $0 * $0 } })
    check.mistake(
      "These are the rows at the smallest distance, as the sum of the differences' sizes: find those with the largest dot product.",
      Mistakes.mostSimilar { -Mistakes.distance($0, $1) { abs($0) } })
    check.mistake(
      "These are the rows at the largest distance: find those with the largest dot product.",
      Mistakes.mostSimilar { Mistakes.distance($0, $1) { $0 * $0 } })
    check.mistake(
      "The sign of the dot product is lost: rows that point the opposite way are not similar.",
      Mistakes.mostSimilar { abs(Mistakes.dot($0, $1)) })
    check.mistake(
      "The weights of the rows are added, not multiplied: the row of the word makes no difference.",
      Mistakes.mostSimilar { row, _ in row.reduce(0, +) })
    check.mistake(
      "Each row is multiplied with itself: multiply it with the row of the word.",
      Mistakes.mostSimilar { row, _ in Mistakes.dot(row, row) })
    check.mistake(
      "Each dot product also has the ones before it in it: the sum is not set back to 0."
    ) { word, weights, count in
      var sum = 0.0
      let sums = weights.dot(weights.row(word)).map { product in
        sum += product
        return sum
      }
      return Mistakes.best(of: sums, count)
    }
    check.mistake("Always the first word is compared with: take the row of `word`.") {
      _, weights, count in
      Solutions.mostSimilar(to: 0, weights: weights, count: count)
    }
    check.mistake("Words are counted from 0: the row of `word` is `weights.row(word)`.") {
      word, weights, count in
      Solutions.mostSimilar(to: word - 1, weights: weights, count: count)
    }
    check.mistake("Words are counted from 0: here the row after that of `word` is taken.") {
      word, weights, count in
      Solutions.mostSimilar(to: word + 1, weights: weights, count: count)
    }
    check.mistake("`word` and `count` are exchanged.") { word, weights, count in
      Solutions.mostSimilar(to: count, weights: weights, count: word)
    }
  }
}
