import Exercises
import Lab

// The mistakes that are made in the sums of the three gradients: where they begin, and how often.

extension Checks {
  static func addMistakesOfRunningSums(_ check: inout Check<LinearBackward>) {
    check.mistake(
      "The sum of the weights' gradient is set back for each input only: set it back for each weight.",
      spoilt { gradients, _, _, _ in
        gradients.weight = Mistakes.runningRows(gradients.weight)
      })
    check.mistake(
      "The sum of the weights' gradient is set back for each output only: set it back for each weight.",
      spoilt { gradients, _, _, _ in
        gradients.weight = Matrix(
          Mistakes.runningRows(Matrix(gradients.weight.transposed)).transposed)
      })
    check.mistake(
      "The sum of the input's gradient is set back for each record only: set it back for each input.",
      spoilt { gradients, _, _, _ in
        gradients.input = Mistakes.runningRows(gradients.input)
      })
    check.mistake(
      "The bias's gradient is added once for each input: it belongs outside of that loop.",
      spoilt { gradients, _, input, _ in gradients.bias = gradients.bias * Double(input.columns) })
    check.mistake(
      "The weights' gradient is made of sums that are multiplied: multiply record by record, and then add.",
      spoilt { gradients, outputGradient, input, _ in
        gradients.weight = Matrix(column: input.sumOfRows()).dot(
          Matrix(row: outputGradient.sumOfRows()))
      })
    check.mistake(
      "Each record's input gradient has those before it in it: each record has its own.",
      spoilt { gradients, _, _, _ in
        gradients.input = Matrix(
          Mistakes.runningRows(Matrix(gradients.input.transposed)).transposed)
      })
    check.mistake(
      "Every record gets the same input gradient, the sum over all: each has its own.",
      spoilt { gradients, _, input, _ in
        let sum = gradients.input.sumOfRows()
        gradients.input = Matrix((0..<input.rows).map { _ in sum })
      })
    check.mistake(
      "Every record gets the same input gradient, the mean over all: each has its own.",
      spoilt { gradients, _, input, _ in
        let mean = gradients.input.sumOfRows().map { $0 / Double(input.rows) }
        gradients.input = Matrix((0..<input.rows).map { _ in mean })
      })
  }
}
