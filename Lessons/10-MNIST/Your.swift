import Exercises
import Lab

/// Your functions of Exercises.swift, as the lesson calls them: while one of them stops the program, the
/// solution's takes its place.
enum Your {
  private static let isLent = Lent.exercises(of: 10, count: 8)

  static func oneHot(_ labels: [Int], classes: Int) -> Matrix<Double> {
    isLent[0]
      ? Solutions.oneHot(labels, classes: classes) : lesson10.oneHot(labels, classes: classes)
  }

  static func relu(_ sums: Matrix<Double>) -> Matrix<Double> {
    isLent[1] ? Solutions.relu(sums) : lesson10.relu(sums)
  }

  static func reluGradient(_ outputGradient: Matrix<Double>, sums: Matrix<Double>) -> Matrix<Double>
  {
    isLent[2]
      ? Solutions.reluGradient(outputGradient, sums: sums)
      : lesson10.reluGradient(outputGradient, sums: sums)
  }

  static func logSoftmax(_ logits: Matrix<Double>) -> Matrix<Double> {
    isLent[3] ? Solutions.logSoftmax(logits) : lesson10.logSoftmax(logits)
  }

  static func crossEntropyGradient(_ logProbabilities: Matrix<Double>, targets: Matrix<Double>)
    -> Matrix<Double>
  {
    isLent[4]
      ? Solutions.crossEntropyGradient(logProbabilities, targets: targets)
      : lesson10.crossEntropyGradient(logProbabilities, targets: targets)
  }

  static func linearBackward(
    _ outputGradient: Matrix<Double>, input: Matrix<Double>, weight: Matrix<Double>
  ) -> LinearGradients {
    isLent[5]
      ? Solutions.linearBackward(outputGradient, input: input, weight: weight)
      : lesson10.linearBackward(outputGradient, input: input, weight: weight)
  }

  static func adamStep(
    _ parameter: inout Matrix<Double>, gradient: Matrix<Double>, moments: inout Moments,
    learningRate: Double
  ) {
    isLent[6]
      ? Solutions.adamStep(
        &parameter, gradient: gradient, moments: &moments, learningRate: learningRate)
      : lesson10.adamStep(
        &parameter, gradient: gradient, moments: &moments, learningRate: learningRate)
  }

  static func accuracy(outputs: Matrix<Double>, labels: [Int]) -> Double {
    isLent[7]
      ? Solutions.accuracy(outputs: outputs, labels: labels)
      : lesson10.accuracy(outputs: outputs, labels: labels)
  }
}
