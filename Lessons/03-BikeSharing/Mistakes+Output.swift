import Foundation
import Lab

// The forward pass with a wrong output.

extension Mistakes {
  /// What is done with the output.
  static func wrongOutputs(_ add: (String, @escaping Forward) -> Void) {
    func output(
      _ sentence: String,
      _ output: @escaping (_ right: Activity, _ weights: Weights) -> Matrix<Double>
    ) {
      add(sentence) { x, weights in
        let right = Solutions.forward(x, weights)
        return Activity(hidden: right.hidden, output: output(right, weights))
      }
    }
    output("The output is squashed. It is linear here, ŷ = A·V, so that it can be any number.") {
      right, _ in right.output.map(Solutions.activation)
    }
    output("The output goes through tanh. It is linear here, ŷ = A·V.") { right, _ in
      right.output.map { tanh($0) }
    }
    output("The output is cut off below 0, as by ReLU. It is linear here, ŷ = A·V.") { right, _ in
      right.output.map { max(0, $0) }
    }
    output("The output's size is taken. It is linear here, ŷ = A·V, and may be negative.") {
      right, _ in right.output.map { abs($0) }
    }
    output("The output is rounded. It is linear here, ŷ = A·V.") { right, _ in
      right.output.map { $0.rounded() }
    }
    output("The output is e to the power of A·V. It is linear here, ŷ = A·V.") { right, _ in
      right.output.map { exp($0) }
    }
    output("The sign of the output is flipped: ŷ = A·V.") { right, _ in -right.output }
    output("The activation function is applied to A once more: ŷ = A·V.") { right, weights in
      right.hidden.map(Solutions.activation).dot(weights.hiddenToOutput)
    }
    output("A is squared: ŷ = A·V.") { right, weights in
      (right.hidden * right.hidden).dot(weights.hiddenToOutput)
    }
    output("Each output is divided by the sum of the activations: ŷ = A·V.") { right, _ in
      Matrix(column: zip(right.output.values, right.hidden.sumOfColumns()).map { $0 / $1 })
    }
    output("Each output is divided by the sum of the weights V: ŷ = A·V.") { right, weights in
      right.output / weights.hiddenToOutput.sum()
    }
    output("The weights V are missing: ŷ = A·V weighs the activations.") { right, _ in
      Matrix(column: right.hidden.sumOfColumns())
    }
    output("The weights V are squashed: ŷ = A·V.") { right, weights in
      right.hidden.dot(weights.hiddenToOutput.map(Solutions.activation))
    }
    output("The first of the weights V is used for every unit: ŷ = A·V.") { right, weights in
      Matrix(column: right.hidden.sumOfColumns().map { $0 * weights.hiddenToOutput[0, 0] })
    }
    output("The output is the first hidden unit's activation: ŷ = A·V.") { right, _ in
      Matrix(column: right.hidden.column(0))
    }
    output("The output is the last hidden unit's activation: ŷ = A·V.") { right, _ in
      Matrix(column: right.hidden.column(right.hidden.columns - 1))
    }
    output("The output is all of A: it is A·V, one number per record.") { right, _ in right.hidden }
    output("The output is turned on its side: there is one record per row.") { right, _ in
      Matrix(right.output.transposed)
    }
    output("The output is 0 whatever comes in: is it never stored?") { right, _ in 0 * right.output
    }
    add("The output is computed from the weighted sums X·W; it needs the activations A = σ(X·W).") {
      x, weights in
      let sums = x.dot(weights.inputToHidden)
      return Activity(
        hidden: sums.map(Solutions.activation), output: sums.dot(weights.hiddenToOutput))
    }
  }
}
