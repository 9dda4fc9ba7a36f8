import Exercises
import Foundation
import Lab

extension Mistakes {
  typealias AdamStep = (
    inout Matrix<Double>, Matrix<Double>, inout Moments, Double
  ) -> Void

  /// A step of Adam with other constants, or with another formula for one of its parts.
  ///
  /// - Parameters:
  ///   - mean: the new m of the old one, the gradient and β₁.
  ///   - square: the new s of the old one, the gradient and β₂.
  ///   - correction: what both are divided by, of β and t.
  ///   - correctionOfSquare: what s is divided by, where that is something else.
  ///   - quotient: the direction of the step, of m̂ and ŝ.
  ///   - step: the new θ of the old one, η and the direction.
  static func adam(
    betas: (Double, Double) = (0.9, 0.999),
    mean: @escaping (Double, Double, Double) -> Double = { $2 * $0 + (1 - $2) * $1 },
    square: @escaping (Double, Double, Double) -> Double = { $2 * $0 + (1 - $2) * $1 * $1 },
    correction: @escaping (Double, Double) -> Double = { 1 - pow($0, $1) },
    correctionOfSquare: ((Double, Double) -> Double)? = nil,
    quotient: @escaping (Double, Double) -> Double = { $0 / ($1.squareRoot() + 1e-8) },
    step: @escaping (Double, Double, Double) -> Double = { $0 - $1 * $2 }
  ) -> AdamStep {
    { parameter, gradient, moments, rate in
      moments.steps += 1
      let t = Double(moments.steps)
      moments.mean = moments.mean.zip(gradient) { mean($0, $1, betas.0) }
      moments.square = moments.square.zip(gradient) { square($0, $1, betas.1) }
      let m = moments.mean / correction(betas.0, t)
      let s = moments.square / (correctionOfSquare ?? correction)(betas.1, t)
      parameter = parameter.zip(m.zip(s, "combined with", quotient)) { step($0, rate, $1) }
    }
  }

  /// One element's part of a step of Adam, with t as it is.
  static func adamElement(
    _ row: Int, _ column: Int, _ parameter: inout Matrix<Double>, _ gradient: Matrix<Double>,
    _ moments: inout Moments, _ rate: Double
  ) {
    let (g, t) = (gradient[row, column], Double(moments.steps))
    moments.mean[row, column] = 0.9 * moments.mean[row, column] + 0.1 * g
    moments.square[row, column] = 0.999 * moments.square[row, column] + 0.001 * g * g
    let m = moments.mean[row, column] / (1 - pow(0.9, t))
    let s = moments.square[row, column] / (1 - pow(0.999, t))
    parameter[row, column] -= rate * m / (s.squareRoot() + 1e-8)
  }

  /// A step of Adam, and something else afterwards.
  ///
  /// - Parameter then: is given the moments before the step and after it.
  static func adam(_ then: @escaping (Moments, inout Moments) -> Void) -> AdamStep {
    { parameter, gradient, moments, rate in
      let before = moments
      Solutions.adamStep(&parameter, gradient: gradient, moments: &moments, learningRate: rate)
      then(before, &moments)
    }
  }

  /// A step along something else than m̂ / √ŝ, of the gradient, m̂ and ŝ.
  static func adam(
    along direction: @escaping (Double, Double, Double) -> Double
  ) -> AdamStep {
    { parameter, gradient, moments, rate in
      var copy = parameter
      Solutions.adamStep(&copy, gradient: gradient, moments: &moments, learningRate: rate)
      let m = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      let s = moments.square / (1 - pow(0.999, Double(moments.steps)))
      let places = gradient.values.indices
      parameter =
        parameter
        - Matrix(
          rows: gradient.rows, columns: gradient.columns,
          values: places.map { rate * direction(gradient.values[$0], m.values[$0], s.values[$0]) })
    }
  }
}
