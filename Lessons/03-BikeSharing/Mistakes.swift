import Exercises
import Lab

/// The solutions of lesson 3 around a part that may be wrong, and mistakes that the lesson also measures.
enum Mistakes {
  typealias Sum = ([Double]) -> Double

  static func total(_ values: [Double]) -> Double { values.reduce(0, +) }

  /// A matrix product whose elements are other sums of the same terms.
  static func product(
    _ a: Matrix<Double>, _ b: Matrix<Double>, sum: Sum = total
  ) -> Matrix<Double> {
    Matrix(
      (0..<a.rows).map { row in
        (0..<b.columns).map { column in
          sum((0..<a.columns).map { a[row, $0] * b[$0, column] })
        }
      })
  }

  /// The forward pass with another activation function or other sums.
  static func forward(
    _ features: Matrix<Double>, _ weights: Weights,
    activation: (Double) -> Double = Solutions.activation, hiddenSum: Sum = total,
    outputSum: Sum = total
  ) -> Activity {
    let hidden = product(features, weights.inputToHidden, sum: hiddenSum).map(activation)
    return Activity(
      hidden: hidden, output: product(hidden, weights.hiddenToOutput, sum: outputSum))
  }

  /// Backpropagation with other errors, slopes or sums over the records.
  static func backpropagation(
    _ features: Matrix<Double>, _ targets: Matrix<Double>, _ activity: Activity, _ weights: Weights,
    error: (_ target: Double, _ output: Double) -> Double = { $0 - $1 },
    slope: (Double) -> Double = { $0 * (1 - $0) }, sumOfW: Sum = total, sumOfV: Sum = total
  ) -> Weights {
    let errors = targets.zip(activity.output) { error($0, $1) }
    let terms = errors.dot(weights.hiddenToOutput.transposed) * activity.hidden.map(slope)
    return Weights(
      inputToHidden: product(Matrix(features.transposed), terms, sum: sumOfW),
      hiddenToOutput: product(Matrix(activity.hidden.transposed), errors, sum: sumOfV))
  }

  /// Backpropagation that multiplies the output's error by σ′(ŷ), as if the output were a sigmoid.
  static func slopedOutput(
    _ features: Matrix<Double>, targets: Matrix<Double>, activity: Activity, weights: Weights
  ) -> Weights {
    let slopes = activity.output.map {
      Solutions.activation($0) * (1 - Solutions.activation($0))
    }
    let sloped = activity.output + (targets - activity.output) * slopes
    return Solutions.backpropagation(
      features, targets: sloped, activity: activity, weights: weights)
  }

  /// The update with another move for W or for V.
  static func update(
    _ weights: inout Weights, _ steps: Weights, _ rate: Double, _ records: Int,
    w: (WeightMove) -> Double = \.moved, v: (WeightMove) -> Double = \.moved
  ) {
    func moved(
      _ weights: Matrix<Double>, _ steps: Matrix<Double>, _ move: (WeightMove) -> Double
    ) -> Matrix<Double> {
      weights.zip(steps) {
        move(WeightMove(weight: $0, step: $1, learningRate: rate, records: records))
      }
    }
    weights.inputToHidden = moved(weights.inputToHidden, steps.inputToHidden, w)
    weights.hiddenToOutput = moved(weights.hiddenToOutput, steps.hiddenToOutput, v)
  }
}
