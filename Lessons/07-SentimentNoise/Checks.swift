import Exercises
import Lab
import Sentiment

/// What is right in lesson 7, and which mistakes are known.
enum Checks {
  static let all = [sharesCheck, inputLayerCheck]

  private static let sharesCheck = Exercise(
    "7.1", "each word's share", learner: shares, solution: Solutions.shares,
    reference: Reference.values
  ) { check in
    check.mistake(
      "The inputs are not squared: a word's input enters twice, in the step and in the sum."
    ) {
      inputs in inputs.map { $0 / inputs.reduce(0, +) }
    }
    check.mistake("The squares are not divided by their sum: shares add up to 1.") { inputs in
      inputs.map { $0 * $0 }
    }
    check.mistake(
      "The squares are divided by the square of the sum: divide by the sum of the squares."
    ) {
      inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 * $0 / (sum * sum) }
    }
    check.mistake(
      "The squares are divided by the sum of the inputs: divide by the sum of the squares."
    ) {
      inputs in inputs.map { $0 * $0 / inputs.reduce(0, +) }
    }
    check.mistake("The squares are divided by how many there are: divide by their sum.") { inputs in
      inputs.map { $0 * $0 / Double(inputs.count) }
    }
    check.hint("A word occurs three times, another one once. How do their shares compare?")
    check.hint("Square each input, add the squares up, and divide each square by that sum.")
    check.hint("xᵢ² / Σ xₖ².")
    check.measure { shares in
      [
        Measured("shares", shares([3, 0, 1, 2, 0, 1])),
        Measured("second shares", shares([0, 0.5, 4])),
      ]
    }
  }

  private static let inputLayerCheck = Exercise(
    "7.2", "presence", learner: inputLayer, solution: Solutions.inputLayer,
    reference: Reference.values
  ) { check in
    check.mistake("These are counts: = 1 says that a word is there, += 1 how often.") {
      InputLayer.counts($0, vocabulary: $1)
    }
    check.mistake("Present words have 0 and the others 1: swap the two.") {
      Solutions.inputLayer($0, vocabulary: $1).map { 1 - $0 }
    }
    check.mistake("A word that occurs more than once is left out: it has 1 too.") {
      InputLayer.counts($0, vocabulary: $1).map { $0 == 1 ? 1 : 0 }
    }
    check.mistake("A second occurrence takes the word out again: set it to 1, do not flip it.") {
      InputLayer.counts($0, vocabulary: $1).map { $0.truncatingRemainder(dividingBy: 2) }
    }
    check.mistake("The inputs are divided by the number of words: they are 0 or 1.") {
      words, size in
      Solutions.inputLayer(words, vocabulary: size).map { $0 / Double(words.count) }
    }
    check.hint("A review says \"great\" three times. What is the input of \"great\"?")
    check.hint("Lesson 5's input layer, but a word that comes again changes nothing.")
    check.hint("layer[word] = 1 for each word of the review.")
    check.measure { inputLayer in
      [
        Measured("inputLayer", inputLayer([2, 0, 2, 5, 2, 0], 7)),
        Measured("second inputLayer", inputLayer([], 3)),
        Measured("third inputLayer", inputLayer([1, 1, 1, 3], 4)),
      ]
    }
  }
}
