import Exercises
import Lab

// The mistakes that are made in each of the three gradients.

extension Checks {
  static func addMistakesOfBias(_ check: inout Check<LinearBackward>) {
    check.mistake(
      "The bias's gradient is not summed over the records: it should have one number per output.",
      spoilt { gradients, outputGradient, _, _ in gradients.bias = outputGradient })
    check.mistake(
      "The bias's gradient is the mean of the rows: take their sum. The division is in G already.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.bias = gradients.bias / Double(outputGradient.rows)
      })
    check.mistake(
      "The bias's gradient is a column: make one row of it, `Matrix(row: …)`.",
      spoilt { gradients, _, _, _ in gradients.bias = Matrix(column: gradients.bias.values) })
    check.mistake(
      "The bias's gradient is a single number: each output has its own sum.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.bias = Matrix(row: [outputGradient.sum()])
      })
    check.mistake(
      "Each sum of the bias's gradient has those before it in it: set the sum back to 0.",
      { Mistakes.linearBackward(bias: Mistakes.runningSum())($0, $1, $2) })
    check.mistake(
      "The bias's gradient is 1 everywhere: its input is 1, and that is multiplied by G.",
      spoilt { gradients, _, _, _ in gradients.bias = gradients.bias.map { _ in 1 } })
    check.mistake(
      "The bias's gradient is 0: it is the sum of G's rows.",
      spoilt { gradients, _, _, _ in gradients.bias = gradients.bias.map { _ in 0 } })
    check.mistake(
      "The sign of the bias's gradient is flipped.",
      spoilt { gradients, _, _, _ in gradients.bias = -gradients.bias })
    check.mistake(
      "The bias's gradient adds up the inputs: add up the rows of G.",
      spoilt { gradients, _, input, _ in gradients.bias = Matrix(row: input.sumOfRows()) })
    check.mistake(
      "The bias's gradient adds up the weights' gradient: add up the rows of G.",
      spoilt { gradients, _, _, _ in
        gradients.bias = Matrix(row: gradients.weight.sumOfRows())
      })
    check.mistake(
      "The bias's gradient adds up the weights: add up the rows of G.",
      spoilt { gradients, _, _, weight in gradients.bias = Matrix(row: weight.sumOfRows()) })
    check.mistake(
      "The bias's gradient adds up the columns: add up the rows, for one number per output.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.bias = Matrix(row: outputGradient.sumOfColumns())
      })
  }

  static func addMistakesOfWeight(_ check: inout Check<LinearBackward>) {
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
      "Each sum of the weights' gradient has those before it in it: set the sum back to 0.",
      { Mistakes.linearBackward(weight: Mistakes.runningSum())($0, $1, $2) })
    check.mistake(
      "The weights' gradient is the weights themselves: it is Xᵀ·G.",
      spoilt { gradients, _, _, weight in gradients.weight = weight })
    check.mistake(
      "The weights' gradient is 0: it is Xᵀ·G.",
      spoilt { gradients, _, _, _ in gradients.weight = gradients.weight.map { _ in 0 } })
    check.mistake(
      "The sign of the weights' gradient is flipped.",
      spoilt { gradients, _, _, _ in gradients.weight = -gradients.weight })
    check.mistake(
      "The gradient is subtracted from the weights: only the gradient itself is wanted.",
      spoilt { gradients, _, _, weight in gradients.weight = weight - gradients.weight })
    check.mistake(
      "The gradient is added to the weights: only the gradient itself is wanted.",
      spoilt { gradients, _, _, weight in gradients.weight = weight + gradients.weight })
    check.mistake(
      "The weights' gradient is multiplied by the weights: it is Xᵀ·G.",
      spoilt { gradients, _, _, weight in gradients.weight = weight * gradients.weight })
    check.mistake(
      "The weights' gradient is Xᵀ times X: it is Xᵀ·G.",
      spoilt { gradients, _, input, _ in gradients.weight = input.transposed.dot(input) })
    check.mistake(
      "The weights' gradient is (Gᵀ·X) read row by row as inputs × outputs: take Xᵀ·G.",
      spoilt { gradients, outputGradient, input, _ in
        gradients.weight = Matrix(
          rows: input.columns, columns: outputGradient.columns,
          values: outputGradient.transposed.dot(input).values)
      })
  }

  static func addMistakesOfInput(_ check: inout Check<LinearBackward>) {
    check.mistake(
      "The input's gradient is X, as it came: it is G·Wᵀ.",
      spoilt { gradients, _, input, _ in gradients.input = input })
    check.mistake(
      "The input's gradient is 0: it is G·Wᵀ.",
      spoilt { gradients, _, _, _ in gradients.input = gradients.input.map { _ in 0 } })
    check.mistake(
      "The sign of the input's gradient is flipped.",
      spoilt { gradients, _, _, _ in gradients.input = -gradients.input })
    check.mistake(
      "The input's gradient is divided by the number of records: that division is in G already.",
      spoilt { gradients, _, input, _ in gradients.input = gradients.input / Double(input.rows) })
    check.mistake(
      "The input's gradient is multiplied by X: it is G·Wᵀ alone.",
      spoilt { gradients, _, input, _ in gradients.input = gradients.input * input })
    check.mistake(
      "The input's gradient passes only where X is positive: that is the ReLU's part, 10.3.",
      spoilt { gradients, _, input, _ in
        gradients.input = Solutions.reluGradient(gradients.input, sums: input)
      })
    check.mistake(
      "Each sum of the input's gradient has those before it in it: set the sum back to 0.",
      { Mistakes.linearBackward(input: Mistakes.runningSum())($0, $1, $2) })
    check.mistake(
      "The weights are read with one row per output: W is inputs × outputs, so G·Wᵀ.",
      spoilt { gradients, outputGradient, _, weight in
        gradients.input = outputGradient.dot(
          Matrix(rows: weight.columns, columns: weight.rows, values: weight.values))
      })
    check.mistake(
      "The input's gradient is X·W, the forward pass: it is G·Wᵀ.",
      spoilt { gradients, _, input, weight in gradients.input = input.dot(weight) })
    check.mistake(
      "The weights' gradient is used for the weights in G·Wᵀ.",
      spoilt { gradients, outputGradient, _, _ in
        gradients.input = outputGradient.dot(gradients.weight.transposed)
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
      "All three are divided by the number of records: that division is in G already.",
      spoilt { gradients, outputGradient, _, _ in
        let records = Double(outputGradient.rows)
        gradients = LinearGradients(
          weight: gradients.weight / records, bias: gradients.bias / records,
          input: gradients.input / records)
      })
    check.mistake(
      "The signs are flipped: return the gradients themselves. The optimiser subtracts them.",
      spoilt { gradients, _, _, _ in
        gradients = LinearGradients(
          weight: gradients.weight * -1, bias: gradients.bias * -1, input: gradients.input * -1)
      })
  }
}
