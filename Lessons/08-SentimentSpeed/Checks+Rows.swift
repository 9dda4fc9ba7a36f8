import Exercises
import Lab
import Sentiment

// The checks of the sums of rows and of their steps.

extension Checks {
  /// Six words and three hidden units.
  private static let weights = Matrix<Double>([
    [0.5, -0.6, 0.2], [0.1, -0.2, 0.9], [-0.3, 0.7, 0.4], [0.8, 0.3, -0.1], [0.6, -0.95, -0.7],
    [-0.45, 0.15, 0.35],
  ])

  /// Three words and five hidden units.
  private static let otherWeights = Matrix<Double>([
    [0.3, -0.8, 0.25, 0.7, -0.15], [-0.9, 0.45, 0.6, -0.35, 0.1], [0.55, 0.2, -0.4, 0.65, -0.75],
  ])

  static let hiddenCheck = Exercise(
    "8.2", "the hidden layer from some rows", learner: hidden, solution: Solutions.hidden,
    reference: Reference.values, buildsOn: ["8.1"]
  ) { check in
    Mistakes.addWrongSums(to: &check)
    check.following { words, weights in Solutions.hidden(wordsPresent(words), weights) }
    check.hint("What is left of an input of 1 times a weight, and of an input of 0 times a weight?")
    check.hint("Begin with zeros, one for each hidden unit, and add the row of each word.")
    check.hint("hⱼ = Σ wᵢⱼ over the words i that occur; `sumOfRows(at:)` adds the rows.")
    check.hint(
      "One call does it, `weights.sumOfRows(at: …)`. By hand: `var sums = [Double](repeating: 0, count: weights.columns)`, and `weights[word, unit]` is one weight."
    )
    let calls: [(name: String, words: [Int], weights: Matrix<Double>)] = [
      ("", [1, 2, 4, 5], weights), ("second ", [], weights), ("third ", [0, 2], otherWeights),
    ]
    for (name, words, weights) in calls {
      check.given("words of \(name)hidden", text: "\(words)")
      if !words.isEmpty { check.given("weights of \(name)hidden", weights) }
    }
    check.number("the number of words", 4)
    check.number("the number of rows", 6)
    check.number("the number of hidden units", 3)
    check.measure { hidden, draw in
      calls.map { name, words, weights in
        let words = draw.labels(words, classes: weights.rows).sorted()
        return Measured("\(name)hidden", hidden(words, draw(weights)))
      }
    }
  }

  static let updateCheck = Exercise(
    "8.3", "moving some rows", learner: update, solution: Solutions.update,
    reference: Reference.values, buildsOn: ["8.1"]
  ) { check in
    Mistakes.addWrongRows(to: &check)
    Mistakes.addWrongSteps(to: &check)
    check.following { weights, words, terms, rate in
      Solutions.update(
        &weights, words: wordsPresent(words), hiddenTerms: terms, learningRate: rate)
    }
    check.hint("A word that does not occur had the input 0. How far did lesson 7 move its row?")
    check.hint("Each word that occurs gets the same step; the other rows stay as they are.")
    check.hint("wᵢⱼ += η · δⱼ for the words i that occur; `addToRows(_:at:rate:)` does it.")
    check.hint(
      "One call does it, `weights.addToRows(…, at: …, rate: …)`. By hand: `for word in words`, in it `for unit in hiddenTerms.indices`, and `weights[word, unit] += …`."
    )
    let steps: [(words: [Int], terms: [Double])] = [
      ([1, 2, 4, 5], [0.2, -0.5, 0.1]), ([0, 4], [-0.4, 0.25, 0.6]),
    ]
    let otherTerms = [0.7, -0.2, 0.35, 0.9, -0.6]
    for (number, (words, terms)) in steps.enumerated() {
      check.given("words of step \(number + 1)", text: "\(words), learningRate: 0.3")
      check.given("hiddenTerms of step \(number + 1)", terms)
    }
    check.given("words of the step of second weights", text: "[0, 2], learningRate: 0.2")
    check.given("hiddenTerms of the step of second weights", otherTerms)
    check.number("the learning rate", 0.3)
    check.before(Measured("weights", weights), Measured("second weights", otherWeights))
    check.measure { update, draw in
      var (moved, others) = (draw(weights), draw(otherWeights))
      for (words, terms) in steps {
        let words = draw.labels(words, classes: weights.rows).sorted()
        update(&moved, words, draw(terms), draw(0.3))
      }
      let words = draw.labels([0, 2], classes: otherWeights.rows).sorted()
      update(&others, words, draw(otherTerms), draw(0.2))
      return [Measured("weights", moved), Measured("second weights", others)]
    }
  }
}
