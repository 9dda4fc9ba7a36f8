import Exercises
import Lab

// The check of the first weights.

extension Checks {
  typealias WeightsCheck = Check<(Int, Int, inout RandomState) -> Matrix<Double>>

  static let heWeightsCheck = Exercise(
    "14.5", "He initialisation", learner: heWeights,
    solution: Solutions.heWeights, reference: Reference.values
  ) { check in
    addDeviations(to: &check)
    addShapes(to: &check)
    addStreams(to: &check)
    addTwoSlips(to: &check)
    check.hint("A sum of many terms: how large must each be, so that the sum stays as it was?")
    check.hint(
      "The variances of the terms add up, one for each input. After a ReLU the mean square of "
        + "the inputs is half that of the sums before it, so each weight's variance is doubled.")
    check.hint("Mean 0 and standard deviation √(2 / inputs).")
    check.hint(
      """
      `inputs` is a whole number: `Double(inputs)` divides. A root is `(…).squareRoot()`, with \
      brackets around all that it is taken of.
      """)
    check.namesShowTheCall()
    check.number("the number of inputs", 3)
    check.number("the number of outputs", 5)
    check.measure { weights, draw in
      var random = RandomState(draw.seed(7))
      // The second layer of a network draws on from where the first one ended.
      return [(3, 5, ""), (6, 4, ", drawn next")].map { inputs, outputs, next in
        let (inputs, outputs) = (draw.count(inputs), draw.count(outputs))
        return Measured(
          "heWeights(inputs: \(inputs), outputs: \(outputs))\(next)",
          weights(inputs, outputs, &random))
      }
    }
  }
}
