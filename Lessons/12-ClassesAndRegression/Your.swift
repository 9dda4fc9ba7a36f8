import Exercises
import Lab

/// Your functions of Exercises.swift, as the lesson calls them: while one of them stops the program, the
/// solution's takes its place.
enum Your {
  private static let isLent = Lent.exercises(of: 12, count: 5)

  static func softmax(_ outputs: Matrix<Double>) -> Matrix<Double> {
    isLent[0] ? Solutions.softmax(outputs) : lesson12.softmax(outputs)
  }

  static func predictedClasses(_ outputs: Matrix<Double>) -> [Int] {
    isLent[1] ? Solutions.predictedClasses(outputs) : lesson12.predictedClasses(outputs)
  }

  static func meanSquaredError(_ predictions: Matrix<Double>, targets: Matrix<Double>) -> Double {
    isLent[2]
      ? Solutions.meanSquaredError(predictions, targets: targets)
      : lesson12.meanSquaredError(predictions, targets: targets)
  }

  static func meanSquaredErrorGradient(_ predictions: Matrix<Double>, targets: Matrix<Double>)
    -> Matrix<Double>
  {
    isLent[3]
      ? Solutions.meanSquaredErrorGradient(predictions, targets: targets)
      : lesson12.meanSquaredErrorGradient(predictions, targets: targets)
  }

  static func loss(for task: Task) -> Loss {
    isLent[4] ? Solutions.loss(for: task) : lesson12.loss(for: task)
  }
}
