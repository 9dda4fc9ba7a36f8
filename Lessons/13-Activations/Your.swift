import Exercises
import Lab

/// Your functions of Exercises.swift, as the lesson calls them: while one of them stops the program, the
/// solution's takes its place.
enum Your {
  private static let isLent = Lent.exercises(of: 13, count: 5)

  static func sigmoidPrime(_ x: Double) -> Double {
    isLent[0] ? Solutions.sigmoidPrime(x) : lesson13.sigmoidPrime(x)
  }

  static func tanhPrime(_ x: Double) -> Double {
    isLent[1] ? Solutions.tanhPrime(x) : lesson13.tanhPrime(x)
  }

  static func reluPrime(_ x: Double) -> Double {
    isLent[2] ? Solutions.reluPrime(x) : lesson13.reluPrime(x)
  }

  static func chainGradients(inputs: [Double], weights: [Double], slopes: [Double]) -> [Double] {
    isLent[3]
      ? Solutions.chainGradients(inputs: inputs, weights: weights, slopes: slopes)
      : lesson13.chainGradients(inputs: inputs, weights: weights, slopes: slopes)
  }

  static func gradientNorm(_ gradient: Matrix<Double>) -> Double {
    isLent[4] ? Solutions.gradientNorm(gradient) : lesson13.gradientNorm(gradient)
  }
}
