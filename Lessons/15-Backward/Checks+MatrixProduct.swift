import Exercises
import Lab

// The check of the matrix product's two gradients.

extension Checks {
  typealias ProductGradient =
    (Matrix<Double>, Factor, Matrix<Double>, Matrix<Double>) -> Matrix<Double>

  static let matrixProductCheck = Exercise(
    "15.6", "the backward pass of a matrix product",
    learner: matrixProductGradient as ProductGradient,
    solution: Solutions.matrixProductGradient as ProductGradient, reference: Reference.values
  ) { check in
    let gradient = Matrix([[0.4, -1.5], [1.2, 0.3], [-0.9, 2.1], [0.5, -0.2]])
    let x = Matrix([[1.5, -0.4, 0.7], [0.2, 2.2, -1.1], [-0.6, 0.9, 0.3], [0.8, -1.3, 1.6]])
    let weight = Matrix([[0.5, -0.8], [1.1, 0.4], [-0.3, 0.9]])
    addMistakesOfBoth(to: &check)
    addMistakesOfLeft(to: &check)
    addMistakesOfRight(to: &check)
    check.hint(
      "What shape must the gradient of W have? Which products of G, x and W have that shape?")
    check.hint(
      "Each factor's gradient is G times the other factor, on the side where the shapes fit.")
    check.hint("∂L/∂x = G·Wᵀ, and ∂L/∂W = xᵀ·G.")
    check.hint(
      "`switch factor` has two cases; `weight.transposed` is Wᵀ, and `gradient.dot(…)` the product."
    )
    check.given("gradient", gradient)
    check.given("x", x)
    check.given("weight", weight)
    check.number("the number of records", 4)
    check.measure { function, draw in
      let (gradient, x, weight) = (draw(gradient), draw(x), draw(weight))
      return [
        Measured("∂L/∂x", function(gradient, .left, x, weight)),
        Measured("∂L/∂W", function(gradient, .right, x, weight)),
      ]
    }
  }

  /// The solution with one factor's gradient changed.
  private static func left(
    _ change:
      @escaping (_ g: Matrix<Double>, _ x: Matrix<Double>, _ w: Matrix<Double>)
      -> Matrix<Double>
  ) -> ProductGradient {
    {
      $1 == .left
        ? change($0, $2, $3) : Solutions.matrixProductGradient($0, of: $1, x: $2, weight: $3)
    }
  }

  private static func right(
    _ change:
      @escaping (_ g: Matrix<Double>, _ x: Matrix<Double>, _ w: Matrix<Double>)
      -> Matrix<Double>
  ) -> ProductGradient {
    {
      $1 == .right
        ? change($0, $2, $3) : Solutions.matrixProductGradient($0, of: $1, x: $2, weight: $3)
    }
  }

  private static func addMistakesOfBoth(to check: inout Check<ProductGradient>) {
    check.mistake("The two are exchanged: `.left` asks for ∂L/∂x, and `.right` for ∂L/∂W.") {
      Solutions.matrixProductGradient($0, of: $1 == .left ? .right : .left, x: $2, weight: $3)
    }
    check.mistake("This is ∂L/∂x in both cases: `.right` asks for ∂L/∂W.") {
      gradient, _, x, weight in
      gradient.dot(weight.transposed)
    }
    check.mistake("This is ∂L/∂W in both cases: `.left` asks for ∂L/∂x.") {
      gradient, _, x, weight in
      x.transposed.dot(gradient)
    }
    check.mistake("Both signs are flipped.") {
      -Solutions.matrixProductGradient($0, of: $1, x: $2, weight: $3)
    }
    check.mistake("Both are divided by the number of records: that division is in G already.") {
      Solutions.matrixProductGradient($0, of: $1, x: $2, weight: $3) / $0.rows
    }
    check.mistake("Both are transposed: a gradient has its factor's shape.") {
      Matrix(Solutions.matrixProductGradient($0, of: $1, x: $2, weight: $3).transposed)
    }
    check.mistake("This is G in both cases, as for a sum: it is multiplied by the other factor.") {
      gradient, _, _, _ in gradient
    }
    check.mistake("These are the factors themselves: G times the other one is wanted.") {
      $1 == .left ? $2 : $3
    }
    check.mistake("Both are 0.") { $1 == .left ? 0 * $2 : 0 * $3 }
    check.mistake("Both are 1 everywhere.") { ($1 == .left ? $2 : $3).map { _ in 1 } }
  }

  private static func addMistakesOfLeft(to check: inout Check<ProductGradient>) {
    check.mistake(
      "x's gradient is W·Gᵀ, a column per record: with a row per record it is G·Wᵀ.",
      left { g, _, w in w.dot(g.transposed) })
    check.mistake(
      "The weights are read row by row as outputs × inputs: that is not Wᵀ. Take `weight.transposed`.",
      left { g, _, w in g.dot(Matrix(rows: w.columns, columns: w.rows, values: w.values)) })
    check.mistake(
      "x's gradient is x·W, the forward pass: it is G·Wᵀ.", left { _, x, w in x.dot(w) })
    check.mistake("x's gradient is G: it goes back over the weights, G·Wᵀ.", left { g, _, _ in g })
    check.mistake("The sign of x's gradient is flipped.", left { g, _, w in -g.dot(w.transposed) })
    check.mistake("x's gradient is 0: it is G·Wᵀ.", left { _, x, _ in 0 * x })
    check.mistake(
      "x's gradient is multiplied by x: it is G·Wᵀ alone.",
      left { g, x, w in g.dot(w.transposed) * x })
    check.mistake(
      "x's gradient passes only where x is positive: that is ReLU's part.",
      left { g, x, w in g.dot(w.transposed).zip(x) { $1 > 0 ? $0 : 0 } })
    check.mistake(
      "x's gradient is added to x: the gradient alone is wanted.",
      left { g, x, w in x + g.dot(w.transposed) })
  }

  private static func addMistakesOfRight(to check: inout Check<ProductGradient>) {
    check.mistake(
      "x and G are exchanged: Gᵀ·x is outputs × inputs, and W is inputs × outputs, so xᵀ·G.",
      right { g, x, _ in g.transposed.dot(x) })
    check.mistake(
      "This is Gᵀ·x read row by row as inputs × outputs: take xᵀ·G.",
      right { g, x, _ in
        Matrix(rows: x.columns, columns: g.columns, values: g.transposed.dot(x).values)
      })
    check.mistake(
      "x is read row by row as inputs × records: that is not xᵀ. Take `x.transposed`.",
      right { g, x, _ in Matrix(rows: x.columns, columns: x.rows, values: x.values).dot(g) })
    check.mistake(
      "W's gradient is divided by the number of records: that division is in G already.",
      right { g, x, _ in x.transposed.dot(g) / x.rows })
    check.mistake("W's gradient is xᵀ·x: it is xᵀ·G.", right { _, x, _ in x.transposed.dot(x) })
    check.mistake("The sign of W's gradient is flipped.", right { g, x, _ in -x.transposed.dot(g) })
    check.mistake("W's gradient is 0: it is xᵀ·G.", right { _, _, w in 0 * w })
    check.mistake(
      "W's gradient is multiplied by W: it is xᵀ·G alone.",
      right { g, x, w in x.transposed.dot(g) * w })
    check.mistake(
      "The gradient is subtracted from W: that is the optimiser's step.",
      right { g, x, w in w - x.transposed.dot(g) })
    check.mistake(
      "Only the first record counts: xᵀ·G adds them all up.",
      right { g, x, _ in x.rows(0..<1).transposed.dot(g.rows(0..<1)) })
  }
}
