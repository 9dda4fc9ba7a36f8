import Exercises
import Lab

// Steps that are right but for the last product, and updates by another number.

extension Mistakes {
  /// The products that end in ΔW and ΔV.
  static func wrongSteps(_ add: (String, @escaping Backpropagation) -> Void) {
    func steps(
      _ sentence: String,
      _ change:
        @escaping (
          _ right: Weights, _ x: Matrix<Double>, _ a: Matrix<Double>, _ errors: Matrix<Double>,
          _ weights: Weights
        ) -> Weights
    ) {
      add(sentence) { x, y, activity, weights in
        change(
          Solutions.backpropagation(x, targets: y, activity: activity, weights: weights), x,
          activity.hidden, y - activity.output, weights)
      }
    }
    func of(_ w: Matrix<Double>, _ v: Matrix<Double>) -> Weights {
      Weights(inputToHidden: w, hiddenToOutput: v)
    }
    steps("In ΔV: The sign is flipped: the steps are added to the weights.") { right, _, _, _, _ in
      of(right.inputToHidden, -right.hiddenToOutput)
    }
    steps("In ΔV: The error is squared.") { right, _, a, errors, _ in
      of(right.inputToHidden, a.transposed.dot(errors * errors))
    }
    steps("In ΔV: The output's error is multiplied by σ′(ŷ). A linear output's slope is 1.") {
      right, _, a, errors, weights in
      let slopes = a.dot(weights.hiddenToOutput).map {
        Solutions.activation($0) * (1 - Solutions.activation($0))
      }
      return of(right.inputToHidden, a.transposed.dot(errors * slopes))
    }
    steps("In ΔV: The output's error is multiplied by ŷ · (1 − ŷ). A linear output's slope is 1.") {
      right, _, a, errors, weights in
      let output = a.dot(weights.hiddenToOutput)
      return of(right.inputToHidden, a.transposed.dot(errors * output * (1 - output)))
    }
    steps("In ΔV: The hidden units' slopes are too much: ΔV = Aᵀ·δ.") { right, _, a, errors, _ in
      of(right.inputToHidden, (a * (1 - a)).transposed.dot(errors))
    }
    steps("In ΔV: The activations are missing: ΔV = Aᵀ·δ.") { right, _, a, errors, _ in
      of(right.inputToHidden, a.map { _ in 1 }.transposed.dot(errors))
    }
    steps("In ΔV: The error is missing: ΔV = Aᵀ·δ.") { right, _, a, errors, _ in
      of(right.inputToHidden, a.transposed.dot(errors.map { _ in 1 }))
    }
    steps("In ΔV: V is multiplied in: ΔV = Aᵀ·δ.") { right, _, _, _, weights in
      of(right.inputToHidden, right.hiddenToOutput * weights.hiddenToOutput)
    }
    steps("In ΔV: The hidden units' terms are taken: ΔV = Aᵀ·δ.") { right, _, a, errors, weights in
      let terms = errors.dot(weights.hiddenToOutput.transposed) * a * (1 - a)
      return of(right.inputToHidden, Matrix(column: (a * terms).sumOfRows()))
    }
    steps("In ΔV: The hidden units' terms are added up: ΔV = Aᵀ·δ.") {
      right, _, a, errors, weights in
      let terms = errors.dot(weights.hiddenToOutput.transposed) * a * (1 - a)
      return of(right.inputToHidden, Matrix(column: terms.sumOfRows()))
    }
    steps("In ΔW: The features are missing: ΔW = Xᵀ·δₕ.") { right, x, a, errors, weights in
      let terms = errors.dot(weights.hiddenToOutput.transposed) * a * (1 - a)
      return of(x.map { _ in 1 }.transposed.dot(terms), right.hiddenToOutput)
    }
    steps("In ΔW: The activations are multiplied in once more: ΔW = Xᵀ·δₕ.") {
      right, x, a, errors, weights in
      let terms = errors.dot(weights.hiddenToOutput.transposed) * a * a * (1 - a)
      return of(x.transposed.dot(terms), right.hiddenToOutput)
    }
    steps("In ΔW: W is multiplied in: ΔW = Xᵀ·δₕ.") { right, _, _, _, weights in
      of(right.inputToHidden * weights.inputToHidden, right.hiddenToOutput)
    }
    steps("In ΔW: The first input is left out: places are counted from 0.") { right, _, _, _, _ in
      of(rows(of: right.inputToHidden) { $0 > 0 }, right.hiddenToOutput)
    }
    steps("In ΔW: The last input is left out: does the loop end one too early?") {
      right, x, _, _, _ in
      of(rows(of: right.inputToHidden) { $0 < x.columns - 1 }, right.hiddenToOutput)
    }
    steps("In ΔV: The first hidden unit is left out: places are counted from 0.") {
      right, _, _, _, _ in
      of(right.inputToHidden, rows(of: right.hiddenToOutput) { $0 > 0 })
    }
    steps("In ΔV: The last hidden unit is left out: does the loop end one too early?") {
      right, _, a, _, _ in
      of(right.inputToHidden, rows(of: right.hiddenToOutput) { $0 < a.columns - 1 })
    }
    steps("ΔV is 0: it is Aᵀ·δ.") { right, _, _, _, _ in
      of(right.inputToHidden, 0 * right.hiddenToOutput)
    }
    steps("ΔW is 0: it is Xᵀ·δₕ.") { right, _, _, _, _ in
      of(0 * right.inputToHidden, right.hiddenToOutput)
    }
    steps("These are the weights themselves: the steps are asked for.") { _, _, _, _, weights in
      weights
    }
    steps("The steps are added to the weights already: that is left to the update, 3.4.") {
      right, _, _, _, weights in
      of(weights.inputToHidden + right.inputToHidden, weights.hiddenToOutput + right.hiddenToOutput)
    }
    steps("In ΔV: These are the weights V: the step is asked for.") { right, _, _, _, weights in
      of(right.inputToHidden, weights.hiddenToOutput)
    }
    steps("In ΔW: These are the weights W: the step is asked for.") { right, _, _, _, weights in
      of(weights.inputToHidden, right.hiddenToOutput)
    }
    steps("ΔW is transposed: it has a row for each input, as W has.") { right, _, _, _, _ in
      of(Matrix(right.inputToHidden.transposed), right.hiddenToOutput)
    }
    steps("ΔV is transposed: it has a row for each hidden unit, as V has.") { right, _, _, _, _ in
      of(right.inputToHidden, Matrix(right.hiddenToOutput.transposed))
    }
    steps("ΔW and ΔV are transposed: they have the shapes of W and V.") { right, _, _, _, _ in
      of(Matrix(right.inputToHidden.transposed), Matrix(right.hiddenToOutput.transposed))
    }
    steps("The sums are divided by the number of inputs: nothing is divided here.") {
      right, x, _, _, _ in
      of(right.inputToHidden / x.columns, right.hiddenToOutput / x.columns)
    }
    steps("The sums are divided by the number of hidden units: nothing is divided here.") {
      right, _, a, _, _ in
      of(right.inputToHidden / a.columns, right.hiddenToOutput / a.columns)
    }
    steps("The sums are divided by n − 1: nothing is divided here.") { right, x, _, _, _ in
      of(right.inputToHidden / (x.rows - 1), right.hiddenToOutput / (x.rows - 1))
    }
    for number in [0.1, 0.3, 0.01, 0.001] {
      steps(
        "The steps are multiplied by a learning rate, \(number): that comes in the update, 3.4."
      ) { right, _, _, _, _ in
        of(number * right.inputToHidden, number * right.hiddenToOutput)
      }
    }
    steps("The sums are divided by 128: nothing is divided here.") { right, _, _, _, _ in
      of(right.inputToHidden / 128, right.hiddenToOutput / 128)
    }
  }

  /// A matrix with some rows, and 0 in place of the others.
  static func rows(of matrix: Matrix<Double>, _ isKept: (Int) -> Bool) -> Matrix<Double> {
    Matrix((0..<matrix.rows).map { isKept($0) ? matrix.row($0) : matrix.row($0).map { _ in 0 } })
  }
}
