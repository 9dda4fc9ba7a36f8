import Exercises
import Lab

// The checks of the mean squared error and of its gradient.

extension Checks {
  /// Three records and two outputs: n is 6, and neither 3 nor 2.
  private static let predictions = Matrix<Double>([[0.5, -1.2], [2, 0.1], [-0.3, 0.8]])
  private static let targets = Matrix<Double>([[1, -1], [0.5, 0.4], [-0.5, 2]])

  static let meanSquaredErrorCheck = Exercise(
    "12.3", "the mean squared error", learner: meanSquaredError,
    solution: Solutions.meanSquaredError, reference: Reference.values
  ) { check in
    check.mistake("This is the sum: divide it by n.") { predictions, targets in
      let errors = predictions - targets
      return (errors * errors).sum()
    }
    check.mistake("The sum is divided by the number of records alone: n is records times outputs.")
    {
      predictions, targets in
      Solutions.meanSquaredError(predictions, targets: targets) * Double(targets.columns)
    }
    check.mistake("The errors are not squared: too high and too low cancel.") {
      predictions, targets in (predictions - targets).mean()
    }
    check.mistake("These are absolute errors: squared, a large error counts for more.") {
      predictions, targets in (predictions - targets).map { abs($0) }.mean()
    }
    check.mistake("This is the square root of the loss: leave the root out.") {
      predictions, targets in
      Solutions.meanSquaredError(predictions, targets: targets).squareRoot()
    }
    check.mistake("There is a ½ in it, as in lesson 1: here, as in PyTorch, there is none.") {
      predictions, targets in Solutions.meanSquaredError(predictions, targets: targets) / 2
    }
    check.hint("What should happen to the loss if every record is there twice?")
    check.hint("Subtract, square each element, add up, and divide by the number of elements.")
    check.hint("Σ (ŷ − y)² / (records · outputs).")
    check.measure { loss in
      [
        Measured("loss of three records with two outputs", loss(predictions, targets)),
        Measured("loss of two records", loss(Matrix([[3], [0.5]]), Matrix([[1], [1]]))),
      ]
    }
  }

  static let gradientCheck = Exercise(
    "12.4", "the gradient of the mean squared error", learner: meanSquaredErrorGradient,
    solution: Solutions.meanSquaredErrorGradient, reference: Reference.values
  ) { check in
    check.mistake("The sign is flipped: where ŷ is too large, the loss grows with ŷ.") {
      Solutions.meanSquaredErrorGradient($1, targets: $0)
    }
    check.mistake("The 2 is missing: the slope of d² is 2d.") {
      Solutions.meanSquaredErrorGradient($0, targets: $1) / 2
    }
    check.mistake("The division by n is missing: the loss is a mean.") { 2 * ($0 - $1) }
    check.mistake("This divides by the number of records alone: n is records times outputs.") {
      2 * ($0 - $1) / Double($1.rows)
    }
    check.mistake("The slope ŷ · (1 − ŷ) belongs to a sigmoid: the slope of ŷ = z is 1.") {
      Solutions.meanSquaredErrorGradient($0, targets: $1) * $0.map { $0 * (1 - $0) }
    }
    check.hint("Which way does the loss go when an output that is too large grows?")
    check.hint("Each number has a slope of its own: that of its squared error, divided by n.")
    check.hint("∂loss/∂ŷ = 2 · (ŷ − y) / n, with n = records · outputs.")
    check.measure { gradient in [Measured("gradient", gradient(predictions, targets))] }
  }
}
