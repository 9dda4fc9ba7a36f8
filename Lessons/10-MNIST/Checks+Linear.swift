import Exercises
import Lab

// The check of the backward pass of a linear layer.

extension Checks {
  typealias LinearBackward = (Matrix<Double>, Matrix<Double>, Matrix<Double>) -> LinearGradients

  /// The right gradients with one of them spoilt.
  private static func spoilt(
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
    solution: Solutions.linearBackward, reference: Reference.values,
    buildsOn: ["10.2", "10.3", "10.5"]
  ) { check in
    check.mistake(
      "The bias's gradient is not summed over the records: it should have one number per output.",
      spoilt { gradients, outputGradient, _, _ in gradients.bias = outputGradient })
    check.mistake(
      "The bias's gradient is the mean of the rows: take their sum. The division is in G already.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.bias = gradients.bias / Double(outputGradient.rows)
      })
    check.mistake(
      "The bias's gradient adds up the columns: add up the rows, for one number per output.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.bias = Matrix(row: outputGradient.sumOfColumns())
      })
    check.mistake(
      "The bias's gradient is the first record's only: add up all records.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.bias = Matrix(row: outputGradient.row(0))
      })
    check.mistake(
      "The weights' gradient is Gᵀ·X, outputs × inputs: W is inputs × outputs here, so Xᵀ·G.",
      spoilt { gradients, outputGradient, input, _ in
        gradients.weight = outputGradient.transposed.dot(input)
      })
    check.mistake(
      "The weights' gradient is divided by the number of records: that division is in G already.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.weight = gradients.weight / Double(outputGradient.rows)
      })
    check.mistake(
      "The weights' gradient comes from the first record only: Xᵀ·G adds up all of them.",
      spoilt { gradients, outputGradient, input, _ in
        gradients.weight = input.rows(0..<1).transposed.dot(outputGradient.rows(0..<1))
      })
    check.mistake(
      "The input's gradient is G itself: it has to go back over the weights, G·Wᵀ.",
      spoilt { gradients, outputGradient, _, _ in gradients.input = outputGradient })
    check.mistake(
      "The input's gradient is W·Gᵀ, one column per record: with one row per record it is G·Wᵀ.",
      spoilt { gradients, outputGradient, _, weight in
        gradients.input = weight.dot(outputGradient.transposed)
      })
    check.mistake(
      "The signs are flipped: return the gradients themselves. The optimiser subtracts them.",
      spoilt { gradients, _, _, _ in
        gradients = LinearGradients(
          weight: gradients.weight * -1, bias: gradients.bias * -1, input: gradients.input * -1)
      })
    check.hint(
      "A gradient has the shape of what it belongs to. Which products of X, G and W fit?"
    )
    check.hint(
      "For a weight, input times what comes back, added up over records. For a bias the input is 1."
    )
    check.hint("∂loss/∂W = Xᵀ·G; ∂loss/∂b = the sum of G's rows; ∂loss/∂X = G·Wᵀ.")
    check.measure { linearBackward in
      // Four records, three inputs, two outputs: unequal sizes, so that a mix-up shows.
      let gradients = linearBackward(
        Matrix([[0.5, -1], [0.25, 2], [-1.5, 0.75], [1, 0.125]]),
        Matrix([[1, -2, 0.5], [0.3, 0.8, -1], [2, 0, 1.5], [-0.4, 0.6, 0.7]]),
        Matrix([[0.2, -0.3], [0.6, 0.1], [-0.5, 0.9]]))
      return [
        Measured("weight", gradients.weight), Measured("bias", gradients.bias),
        Measured("input", gradients.input),
      ]
    }
  }
}
