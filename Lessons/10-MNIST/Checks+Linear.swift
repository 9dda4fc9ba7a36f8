import Exercises
import Lab

// The check of the backward pass of a linear layer.

extension Checks {
  typealias LinearBackward = (Matrix<Double>, Matrix<Double>, Matrix<Double>) -> LinearGradients

  /// Five records, four outputs, three inputs: unequal sizes, so that a mix-up shows.
  private static let outputGradient = Matrix<Double>([
    [0.5, -1, 0.75, -0.2], [0.25, 2, -0.125, 0.6], [-1.5, 0.75, 0.3, 1.1], [1, 0.125, -0.6, 0.7],
    [-0.4, 1.2, 0.9, -1.3],
  ])
  private static let input = Matrix<Double>([
    [1, -2, 0.5], [0.3, 0.8, -1], [2, 0.1, 1.5], [-0.4, 0.6, 0.7], [0.9, -0.3, 0.4],
  ])
  private static let weight = Matrix<Double>([
    [0.2, -0.3, 0.8, -0.7], [0.6, 0.1, -0.4, 1.4], [-0.5, 0.9, 0.7, 0.3],
  ])

  /// The right gradients with one of them spoilt.
  static func spoilt(
    _ spoil:
      @escaping (
        inout LinearGradients, Matrix<Double>, Matrix<Double>, Matrix<Double>
      ) -> Void
  ) -> LinearBackward {
    { outputGradient, input, weight in
      var gradients = Solutions.linearBackward(outputGradient, input: input, weight: weight)
      spoil(&gradients, outputGradient, input, weight)
      return gradients
    }
  }

  static let linearBackwardCheck = Exercise(
    "10.6", "back through a linear layer", learner: linearBackward,
    solution: Solutions.linearBackward, reference: Reference.values, standIns: ["Linear"]
  ) { check in
    check.slips(
      Slip.sums, in: "In the weights' gradient, the sum over the records: ",
      except: ["mean", "minus"]
    ) { Mistakes.linearBackward(weight: $0) }
    check.slips(
      Slip.sums, in: "In the bias's gradient, the sum over the records: ",
      except: ["mean", "minus"]
    ) { Mistakes.linearBackward(bias: $0) }
    check.slips(
      Slip.sums, in: "In the input's gradient, the sum over the outputs: ", except: ["minus"]
    ) {
      Mistakes.linearBackward(input: $0)
    }
    addMistakesOfBias(&check)
    addMistakesOfWeight(&check)
    addMistakesOfInput(&check)
    addMistakesOfRunningSums(&check)
    check.hint(
      "A gradient has the shape of what it belongs to. Which products of X, G and W fit?"
    )
    check.hint(
      "For a weight, input times what comes back, added up over records. For a bias the input is 1."
    )
    check.hint("∂loss/∂W = Xᵀ·G; ∂loss/∂b = the sum of G's rows; ∂loss/∂X = G·Wᵀ.")
    check.hint(
      "Xᵀ·G is `input.transposed.dot(outputGradient)`, and `Matrix(row: outputGradient.sumOfRows())` is one row: `return LinearGradients(weight: …, bias: …, input: …)`."
    )
    check.given("outputGradient", outputGradient)
    check.given("input", input)
    check.given("weight", weight)
    check.number("the number of records", 5)
    check.number("the number of inputs", 3)
    check.number("the number of outputs", 4)
    check.measure { linearBackward, draw in
      let gradients = linearBackward(draw(outputGradient), draw(input), draw(weight))
      return [
        Measured("weight", gradients.weight), Measured("bias", gradients.bias),
        Measured("input", gradients.input),
      ]
    }
  }
}
