import Exercises
import Lab
import Notebook

/// The reference solutions of lesson 3. Look here last.
enum Solutions {
  static func activation(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  static func forward(_ features: Matrix<Double>, _ weights: Weights) -> Activity {
    let hidden = features.dot(weights.inputToHidden).map(activation)
    return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
  }

  static func backpropagation(
    _ features: Matrix<Double>, targets: Matrix<Double>, activity: Activity, weights: Weights
  ) -> Weights {
    let errors = targets - activity.output
    let slopes = activity.hidden.map { $0 * (1 - $0) }
    let hiddenTerms = errors.dot(weights.hiddenToOutput.transposed) * slopes
    return Weights(
      inputToHidden: features.transposed.dot(hiddenTerms),
      hiddenToOutput: activity.hidden.transposed.dot(errors))
  }

  static func update(
    _ weights: inout Weights, by steps: Weights, learningRate: Double, records: Int
  ) {
    let share = learningRate / Double(records)
    weights.inputToHidden += share * steps.inputToHidden
    weights.hiddenToOutput += share * steps.hiddenToOutput
  }

  static func run(_ features: Matrix<Double>, _ weights: Weights) -> [Double] {
    forward(features, weights).output.values
  }

  static func hyperparameters() -> Hyperparameters {
    Hyperparameters(iterations: 6000, learningRate: 0.5, hiddenUnits: 20)
  }
}
