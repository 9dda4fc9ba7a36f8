import Exercises
import Lab

/// The solutions around a part that may be wrong.
enum Mistakes {
  /// Walks from the last layer to the first with one number.
  ///
  /// - Parameters:
  ///   - layers: how many there are.
  ///   - start: what the number begins with.
  ///   - step: from the number and the layer to the gradient there and the new number.
  /// - Returns: the gradients in the order of the layers.
  static func chain(
    _ layers: Int, start: Double = 1,
    _ step: (_ change: Double, _ layer: Int) -> (gradient: Double, change: Double)
  ) -> [Double] {
    var gradients = Array(repeating: 0.0, count: layers)
    var change = start
    for layer in (0..<layers).reversed() {
      (gradients[layer], change) = step(change, layer)
    }
    return gradients
  }

  /// The chain with other lists in place of the right ones.
  static func chain(_ inputs: [Double], _ weights: [Double], _ slopes: [Double]) -> [Double] {
    Solutions.chainGradients(inputs: inputs, weights: weights, slopes: slopes)
  }

  /// The right gradients with one of them replaced.
  static func chain(
    _ inputs: [Double], _ weights: [Double], _ slopes: [Double], at place: Int, is value: Double
  ) -> [Double] {
    var gradients = chain(inputs, weights, slopes)
    gradients[place] = value
    return gradients
  }

  /// Adds the slopes that a small change of x shows.
  static func addDifferences(
    of function: @escaping (Double) -> Double, to check: inout Check<(Double) -> Double>
  ) {
    let sentence = "This is measured with a small change of x, and only near: the formula is exact."
    for change in [0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001] {
      check.mistake(sentence) { (function($0 + change) - function($0)) / change }
    }
    for change in [-0.1, -0.01, -0.001, -0.0001] {
      check.mistake(sentence) { (function($0 + change) - function($0)) / change }
    }
    let whole =
      "This is how far the function goes over a whole step of x: the slope is that at x itself."
    for change in [1.0, -1, 0.5, -0.5] {
      check.mistake(whole) { (function($0 + change) - function($0)) / change }
    }
    for change in [1.0, 0.5] {
      check.mistake(whole) { (function($0 + change) - function($0 - change)) / (2 * change) }
      check.mistake(whole + " And 2 is not divided by.") {
        (function($0 + change) - function($0 - change)) / change
      }
    }
    // Smaller ones are exact enough.
    for change in [0.1, 0.01, 0.001] {
      check.mistake(sentence) { (function($0 + change) - function($0 - change)) / (2 * change) }
    }
  }

  /// The sum of all squares.
  static func squares(_ gradient: Matrix<Double>) -> Double { (gradient * gradient).sum() }
}
