import Exercises
import Lab

/// Mistakes that the lesson also measures, beside naming them.
enum Mistakes {
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
