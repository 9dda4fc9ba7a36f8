import Exercises
import Foundation
import Lab

// The check of the norm.

extension Checks {
  typealias NormCheck = Check<(Matrix<Double>) -> Double>

  static let gradientNormCheck = Exercise(
    "13.5", "the norm of a gradient", learner: gradientNorm, solution: Solutions.gradientNorm,
    reference: Reference.values
  ) { check in
    addRoots(to: &check)
    check.slips(
      Slip.sums, in: "In the sum of the squares: ",
      except: ["sizes", "positive", "greatest", "mean", "squares", "minus"]
    ) { sum in { sum(($0 * $0).values).squareRoot() } }
    addElements(to: &check)
    check.hint("How long is the arrow (3, 4)? And one with more numbers?")
    check.hint("Pythagoras, with as many sides as the matrix has elements.")
    check.hint("‖g‖ = √(Σᵢⱼ gᵢⱼ²).")
    check.hint(
      """
      `gradient * gradient` squares element by element, a matrix has a `sum()`, and a number a \
      `squareRoot()`.
      """)
    let gradient = Matrix([
      [0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, -0.6, 0.9], [0.7, 1.3, -0.1],
    ])
    let second = Matrix([[3, -4], [-7, 1.5], [-2.5, 0.2], [0.6, -6], [2, -1]])
    check.given("gradient", gradient)
    check.given("second gradient", second)
    check.number("the number of rows", 4)
    check.number("the number of columns", 3)
    check.number("the number of elements", 12)
    check.measure { norm, draw in
      [
        Measured("gradientNorm of the 4×3 matrix", norm(draw(gradient))),
        Measured("gradientNorm of the 5×2 matrix", norm(draw(second))),
      ]
    }
  }

  /// The root, and what the sum is divided by.
  private static func addRoots(to check: inout NormCheck) {
    check.mistake("The square root is missing: this is the sum of the squares.") {
      Mistakes.squares($0)
    }
    check.mistake("This is the root of the mean square: the norm is the root of the sum.") {
      ($0 * $0).mean().squareRoot()
    }
    check.mistake("This is 1 for every matrix: is the power 1 / 2 a division of whole numbers?") {
      _ in 1
    }
    check.mistake("This is the mean square: the norm is the root of the sum.") { ($0 * $0).mean() }
    check.mistake("This is half the sum of the squares: leave the ½ out, and take the root.") {
      Mistakes.squares($0) / 2
    }
    check.mistake("There is a ½ in the root that is not asked for.") {
      (Mistakes.squares($0) / 2).squareRoot()
    }
    check.mistake("The root is halved in place of taken: √x is `x.squareRoot()`.") {
      abs($0.sum()) / 2
    }
    check.mistake("The root is divided by the number of rows: leave that out.") {
      Mistakes.squares($0).squareRoot() / Double($0.rows)
    }
    check.mistake("The root is divided by the number of columns: leave that out.") {
      Mistakes.squares($0).squareRoot() / Double($0.columns)
    }
    check.mistake("The root is divided by how many elements there are: leave that out.") {
      Mistakes.squares($0).squareRoot() / Double($0.values.count)
    }
    check.mistake("The sum is divided by n − 1, as for a standard deviation: leave that out.") {
      (Mistakes.squares($0) / Double($0.values.count - 1)).squareRoot()
    }
    let deviation = "The mean is subtracted first, as for a standard deviation: leave that out."
    for divide in [true, false] {
      check.mistake(deviation) { gradient in
        let centred = gradient - gradient.mean()
        return (Mistakes.squares(centred) / (divide ? Double(gradient.values.count) : 1))
          .squareRoot()
      }
    }
    check.mistake("The sum is divided by the number of rows: leave that out.") {
      (Mistakes.squares($0) / Double($0.rows)).squareRoot()
    }
    check.mistake("The sum is divided by the number of columns: leave that out.") {
      (Mistakes.squares($0) / Double($0.columns)).squareRoot()
    }
    check.mistake("The root is taken twice: once is enough.") {
      Mistakes.squares($0).squareRoot().squareRoot()
    }
    check.mistake("The third root is taken: a square root is wanted.") {
      cbrt(Mistakes.squares($0))
    }
    check.mistake("The logarithm is taken: a square root is wanted.") {
      Double.log(Mistakes.squares($0))
    }
    check.mistake("The square is taken once more: a square root is wanted.") {
      pow(Mistakes.squares($0), 2)
    }
  }
}
