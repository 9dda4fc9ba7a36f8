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
    Mistakes.addWrongShares(to: &check)
    check.hint("A word occurs three times, another one once. How do their shares compare?")
    check.hint("Square each input, add the squares up, and divide each square by that sum.")
    check.hint("xᵢ² / Σ xₖ².")
    check.hint(
      "The sum comes first, before any share: `var sum = 0.0` and `for input in inputs { … }`. A square is `input * input`, and `inputs.map { … }` makes one number of each."
    )
    let calls: [(name: String, inputs: [Double])] = [
      ("", [2, 1, 0, 3, 0, 1.5]), ("second ", [0.5, 0, 4]),
    ]
    for (name, inputs) in calls { check.given("inputs of \(name)shares", inputs) }
    check.number("the number of words", 6)
    check.measure { shares, draw in
      calls.map { name, inputs in Measured("\(name)shares", shares(draw(inputs))) }
    }
  }

  private static let inputLayerCheck = Exercise(
    "7.2", "presence", learner: inputLayer, solution: Solutions.inputLayer,
    reference: Reference.values, standIns: ["InputLayer"]
  ) { check in
    Mistakes.addWrongLayers(to: &check)
    check.hint("A review says \"great\" three times. What is the input of \"great\"?")
    check.hint("Lesson 5's input layer, but a word that comes again changes nothing.")
    check.hint("layer[word] = 1 for each word of the review.")
    check.hint(
      "Begin with zeros, `var layer = [Double](repeating: 0, count: size)`; `for word in words` goes through the review."
    )
    // The first word and the last one of the first review occur once.
    let calls: [(name: String, words: [Int], size: Int)] = [
      ("", [4, 0, 2, 0, 5, 2, 0, 5, 7], 11), ("second ", [], 3), ("third ", [1, 1, 1, 3], 4),
    ]
    for (name, words, size) in calls {
      check.given("words of \(name)inputLayer", text: "\(words), vocabulary: \(size)")
    }
    check.number("the number of words of the review", 9)
    check.number("the number of words of the vocabulary", 11)
    check.measure { inputLayer, draw in
      calls.map { name, words, size in
        let size = draw.count(size)
        let words = draw.labels(draw.repeated(words), classes: size)
        return Measured("\(name)inputLayer", inputLayer(words, size))
      }
    }
  }
}
