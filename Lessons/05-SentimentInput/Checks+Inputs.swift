import Exercises
import Lab
import Sentiment

// The checks of the network's inputs and of its target.

extension Checks {
  static let inputLayerCheck = Exercise(
    "5.3", "the input layer", learner: inputLayer, solution: Solutions.inputLayer,
    reference: Reference.values, buildsOn: ["5.2"], standIns: ["InputLayer"]
  ) { check in
    let review = ["a", "bad", "", "bad", "", "", "unknown", "zoo", "bad", "bad", "The", "joke"]
    let secondReview = ["bad", "bad", "zoo"]
    Mistakes.addWrongCounts(to: &check)
    Mistakes.addWrongLayers(to: &check)
    check.hint(
      "How long is the layer, and which number does it have for a word that does not occur?")
    check.hint(
      "Begin with zeros, go through the review, and add 1 at each word's index.")
    check.hint("layer[index] += 1, if let index = indices[word].")
    check.hint(
      "As many zeros as there are words: `[Double](repeating: 0, count: indices.count)`, in a `var`. A dictionary answers with an optional, which `if let` opens: it skips what is nil."
    )
    for (name, review, words) in [
      ("", review, words), (" of the second call", secondReview, fewWords),
      (" of the third call", [], fewWords),
    ] {
      check.given("words\(name)", text: "\(review)")
      check.given("indices\(name)", text: "the places in \(words)")
    }
    check.number("the number of words of the review", Double(review.count))
    check.number("the number of words of the vocabulary", Double(words.count))
    check.measure { inputLayer, draw in
      func answer(_ review: [String], _ words: [String]) -> [Double] {
        inputLayer(
          draw.texts(draw.repeated(review)),
          Solutions.indices(of: draw.texts(draw.shuffled(words))))
      }
      return [
        Measured("inputLayer", answer(review, words)),
        Measured("second inputLayer", answer(secondReview, fewWords)),
        Measured("third inputLayer", answer([], fewWords)),
      ]
    }
  }

  static let targetCheck = Exercise(
    "5.4", "the target", learner: target, solution: Solutions.target, reference: Reference.values,
    standIns: [".target"]
  ) { check in
    func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    let targets: [(positive: Double, negative: Double, sentence: String)] = [
      (0, 1, "Positive and negative are swapped."),
      (1, -1, "A negative review's target is 0, not −1; a sigmoid's output is never below 0."),
      (-1, 1, "Positive and negative are swapped, and the targets are 1 and 0, not 1 and −1."),
      (1, 1, "Both labels have the target 1: look at `sentiment`."),
      (
        0, 0,
        "Both labels have the target 0: compare with `.positive`, which is not the word \"positive\"."
      ),
      (0.5, 0.5, "Both labels have the target ½: it is 1 or 0, because each review has a label."),
      (
        -1, -1,
        "Both labels have the target −1: it is 1 for a positive review, 0 for a negative one."
      ),
      (
        1, 0.5,
        "A target of ½ says that the review could be either; it is 0 for a negative one."
      ),
      (0.5, 0, "A target of ½ says that the review could be either; it is 1 for a positive one."),
      (0, 0.5, "The labels are swapped, and ½ stands for 1."),
      (0.5, 1, "The labels are swapped, and ½ stands for 0."),
      (0.5, -0.5, "These are ½ and −½: a sigmoid's ends are 1 and 0."),
      (2, 1, "These are 2 and 1: a sigmoid's ends are 1 and 0."),
      (1, 2, "These are 1 and 2: positive has the target 1, negative 0."),
      (0, -1, "These are 0 and −1: a sigmoid's ends are 1 and 0."),
      (-1, 0, "The target of a positive review is 1, not −1: a sigmoid is never below 0."),
      (0.9, 0.1, "These are 0.9 and 0.1: the targets are the ends themselves, 1 and 0."),
      (0.99, 0.01, "These are 0.99 and 0.01: the targets are the ends themselves, 1 and 0."),
      (0.95, 0.05, "These are 0.95 and 0.05: the targets are the ends themselves, 1 and 0."),
      (0.8, 0.2, "These are 0.8 and 0.2: the targets are the ends themselves, 1 and 0."),
      (
        sigmoid(1), 0.5,
        "1 and 0 go through the sigmoid here: that is for the output, the target is 1 or 0."
      ),
      (
        sigmoid(1), sigmoid(-1),
        "1 and −1 go through the sigmoid here: that is for the output, the target is 1 or 0."
      ),
      (5, 1, "These are stars, 5 and 1: a sigmoid's ends are 1 and 0."),
      (10, 1, "These are stars, 10 and 1: a sigmoid's ends are 1 and 0."),
      (
        .infinity, -.infinity,
        "The sigmoid would need this z: the target is its output, 1 or 0."
      ),
      (0.1, 0.9, "The labels are swapped, and the targets are the ends themselves, 1 and 0."),
      (100, 0, "100 is no output of a sigmoid: its upper end is 1."),
      (10, 0, "10 is no output of a sigmoid: its upper end is 1."),
      (8, 8, "This is how many letters the label has: it is 1 for `.positive`, 0 for `.negative`."),
    ]
    for (positive, negative, sentence) in targets {
      check.mistake(sentence) { $0 == .positive ? positive : negative }
    }
    check.hint("Between which two numbers does a sigmoid's output lie?")
    check.hint("One label belongs to the upper end, the other to the lower.")
    check.hint("1 for .positive, 0 for .negative.")
    check.hint(
      "In Swift `sentiment == .positive` is true or false, and `condition ? a : b` chooses one of two numbers."
    )
    check.namesShowTheCall()
    check.measure { target in
      let answers = [
        ("target(.positive)", target(.positive)), ("target(.negative)", target(.negative)),
      ]
      return [Measured("target", labelled: answers)]
    }
  }
}
