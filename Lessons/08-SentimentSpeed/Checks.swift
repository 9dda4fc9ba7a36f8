import Exercises
import Lab
import Sentiment

/// How lesson 8 checks its exercises, and the mistakes that it knows by name.
enum Checks {
  static let all = [wordsPresentCheck, hiddenCheck, updateCheck]

  private static let weights = Matrix<Double>([
    [0.5, -0.6, 0.2], [0.1, -0.2, 0.9], [-0.3, 0.7, 0.4], [0.8, 0.3, -0.1], [0.6, 0.05, -0.7],
  ])

  private static let wordsPresentCheck = Exercise(
    "8.1", "the words that are there", learner: wordsPresent, solution: Solutions.wordsPresent,
    reference: Reference.values
  ) { check in
    check.mistake("A word that occurs twice is listed twice: list each word once.") {
      $0.sorted()
    }
    check.mistake("This is the review unchanged: list each word once, in the vocabulary's order.") {
      $0
    }
    check.mistake("The order is that of the review: sort the words, the smallest index first.") {
      var seen: Set<Int> = []
      return $0.filter { seen.insert($0).inserted }
    }
    check.mistake("The order is reversed: the smallest index comes first.") {
      Solutions.wordsPresent($0).reversed()
    }
    check.mistake("Words that occur more than once are left out: list them too, once each.") {
      words in
      Solutions.wordsPresent(words).filter { word in words.count { $0 == word } == 1 }
    }
    check.hint("Which kind of collection never holds the same thing twice?")
    check.hint("A set has no order of its own, so sort its elements.")
    check.hint("`Set(words)`, then `sorted()`.")
    check.measure { wordsPresent in
      [
        Measured("wordsPresent", wordsPresent([7, 2, 7, 0, 31, 2, 7, 5])),
        Measured("second wordsPresent", wordsPresent([])),
        Measured("third wordsPresent", wordsPresent([3, 3, 1])),
      ]
    }
  }

  private static let hiddenCheck = Exercise(
    "8.2", "the hidden layer from some rows", learner: hidden, solution: Solutions.hidden,
    reference: Reference.values, buildsOn: ["8.1"]
  ) { check in
    check.mistake("All rows are summed: add only those of the words that occur.") {
      _, weights in weights.sumOfRows()
    }
    check.mistake("Only the first word's row is taken: add the rows of all the words.") {
      Solutions.hidden(Array($0.prefix(1)), $1)
    }
    check.mistake("This is the mean of the rows: take their sum, without dividing.") {
      words, weights in
      Solutions.hidden(words, weights).map { words.isEmpty ? 0 : $0 / Double(words.count) }
    }
    check.mistake("The indices are off by one: the first row is row 0.") { words, weights in
      Solutions.hidden(words.map { max($0 - 1, 0) }, weights)
    }
    check.mistake("Each row is added as many times as its own index: add each row once.") {
      words, weights in
      Solutions.hidden(words.flatMap { Array(repeating: $0, count: $0) }, weights)
    }
    check.hint("What is left of an input of 1 times a weight, and of an input of 0 times a weight?")
    check.hint("Begin with zeros, one for each hidden unit, and add the row of each word.")
    check.hint("hⱼ = Σ wᵢⱼ over the words i that occur; `sumOfRows(at:)` adds the rows.")
    check.measure { hidden in
      [
        Measured("hidden", hidden([1, 3, 4], weights)),
        Measured("second hidden", hidden([], weights)),
        Measured("third hidden", hidden([0, 4], weights)),
      ]
    }
  }

  private static let updateCheck = Exercise(
    "8.3", "moving some rows", learner: update, solution: Solutions.update,
    reference: Reference.values, buildsOn: ["8.1"]
  ) { check in
    check.mistake("All rows move: move only those of the words that occur.") {
      weights, _, terms, rate in
      Solutions.update(
        &weights, words: Array(0..<weights.rows), hiddenTerms: terms, learningRate: rate)
    }
    check.mistake("The step is subtracted: δⱼ already points downhill, so add it.") {
      weights, words, terms, rate in
      Solutions.update(&weights, words: words, hiddenTerms: terms, learningRate: -rate)
    }
    check.mistake("The learning rate is missing.") { weights, words, terms, _ in
      Solutions.update(&weights, words: words, hiddenTerms: terms, learningRate: 1)
    }
    check.mistake("The rows are replaced by the step: add it to them, with += in place of =.") {
      weights, words, terms, rate in
      for word in words {
        for (unit, term) in terms.enumerated() { weights[word, unit] = rate * term }
      }
    }
    check.mistake("Only the last word's row moves: move the rows of all the words.") {
      weights, words, terms, rate in
      Solutions.update(
        &weights, words: Array(words.suffix(1)), hiddenTerms: terms, learningRate: rate)
    }
    check.mistake("The step is divided among the words: each row takes the whole step.") {
      weights, words, terms, rate in
      Solutions.update(
        &weights, words: words, hiddenTerms: terms, learningRate: rate / Double(words.count))
    }
    check.hint("A word that does not occur had the input 0. How far did lesson 7 move its row?")
    check.hint("Each word that occurs gets the same step; the other rows stay as they are.")
    check.hint("wᵢⱼ += η · δⱼ for the words i that occur; `addToRows(_:at:rate:)` does it.")
    check.measure { update in
      var moved = weights
      update(&moved, [1, 3, 4], [0.2, -0.5, 0.1], 0.3)
      update(&moved, [0, 4], [-0.4, 0.25, 0.6], 0.3)
      return [Measured("weights", moved)]
    }
  }
}
