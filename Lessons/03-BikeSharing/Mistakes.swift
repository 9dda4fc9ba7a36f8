import Exercises
import Lab

/// The solutions around a part that may be wrong, and mistakes that the lesson also measures.
enum Mistakes {
  /// The forward pass with another activation function.
  static func forward(
    _ features: Matrix<Double>, _ weights: Weights, activation: (Double) -> Double
  ) -> Activity {
    let hidden = features.dot(weights.inputToHidden).map(activation)
    return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
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
}
