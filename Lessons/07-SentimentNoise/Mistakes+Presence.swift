import Exercises
import Lab
import Sentiment

// Mistakes in presence as input.

extension Mistakes {
  static func addWrongLayers(to check: inout Check<([Int], Int) -> [Double]>) {
    let solution = Solutions.inputLayer(_:vocabulary:)
    let counts = InputLayer.counts(_:vocabulary:)
    check.mistake("These are counts: = 1 says that a word is there, += 1 how often.") {
      counts($0, $1)
    }
    check.mistake("Present words have 0 and the others 1: swap the two.") {
      solution($0, $1).map { 1 - $0 }
    }
    check.mistake("Words that do not occur have −1: they have 0.") {
      solution($0, $1).map { 2 * $0 - 1 }
    }
    check.mistake("Present words have −1: they have 1.") { solution($0, $1).map { -$0 } }
    check.mistake("Present words have ½: they have 1.") { solution($0, $1).map { $0 / 2 } }
    check.mistake("Present words have 2: they have 1.") { solution($0, $1).map { 2 * $0 } }
    check.mistake("A word that occurs more than once is left out: it has 1 too.") {
      counts($0, $1).map { $0 == 1 ? 1 : 0 }
    }
    check.mistake("Only words that come again have 1: a word that occurs once has 1 too.") {
      counts($0, $1).map { $0 > 1 ? 1 : 0 }
    }
    check.mistake("A second occurrence takes the word out again: set it to 1, do not flip it.") {
      counts($0, $1).map { $0.truncatingRemainder(dividingBy: 2) }
    }
    check.mistake("The first occurrence counts 0: it sets the input to 1.") {
      counts($0, $1).map { max($0 - 1, 0) }
    }
    check.mistake("These are counts, at most 2: a word that is there has 1.") {
      counts($0, $1).map { min($0, 2) }
    }
    check.mistake("The logarithm of the counts is taken: a word that is there has 1.") {
      counts($0, $1).map { log(1 + $0) }
    }
    check.mistake("The counts are divided by the largest of them: a word that is there has 1.") {
      let layer = counts($0, $1)
      let largest = max(layer.max() ?? 0, 1)
      return layer.map { $0 / largest }
    }
    check.mistake("The roots of the counts are taken: a word that is there has 1.") {
      counts($0, $1).map { $0.squareRoot() }
    }
    check.mistake("1 is divided by the counts: a word that is there has 1.") {
      counts($0, $1).map { $0 == 0 ? 0 : 1 / $0 }
    }
    check.mistake("The counts go through the sigmoid: a word has 1 or 0.") {
      counts($0, $1).map { 1 / (1 + exp(-$0)) }
    }
    check.mistake("Each word has its share of the different ones: a word that is there has 1.") {
      words, size in
      let different = Double(max(Set(words).count, 1))
      return solution(words, size).map { $0 / different }
    }
    check.mistake("The counts are divided by the number of words: a word that is there has 1.") {
      words, size in counts(words, size).map { words.isEmpty ? 0 : $0 / Double(words.count) }
    }
    check.mistake("The inputs are divided by the number of words: they are 0 or 1.") {
      words, size in
      solution(words, size).map { words.isEmpty ? 0 : $0 / Double(words.count) }
    }
    check.mistake("The inputs are divided by the number of words, which may be 0: they are 0 or 1.")
    {
      words, size in solution(words, size).map { $0 / Double(words.count) }
    }
    check.mistake(
      "The counts are divided by the number of words, which may be 0: set to 1 instead."
    ) {
      words, size in counts(words, size).map { $0 / Double(words.count) }
    }
    check.mistake("The inputs are divided by the vocabulary's size: they are 0 or 1.") {
      words, size in solution(words, size).map { $0 / Double(size) }
    }
    addWrongPlaces(to: &check)
  }
}
