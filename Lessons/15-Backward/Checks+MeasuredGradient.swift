import Exercises
import Lab

// The check of the gradient check.

extension Checks {
  typealias Measure = ((Matrix<Double>) -> Double, Matrix<Double>, Double) -> Matrix<Double>

  static let measuredGradientCheck = Exercise(
    "15.8", "the gradient check", learner: measuredGradient, solution: Solutions.measuredGradient,
    reference: Reference.values, tolerance: 1e-7
  ) { check in
    let x = Matrix([[0.7, -1.2, 0.4], [1.5, 0.3, -0.8]])
    addNudgeMistakes(to: &check)
    addPlaceMistakes(to: &check)
    check.hint("How would you measure the slope of a hill, if all you had was an altimeter?")
    check.hint(
      "Move one element up, ask the function, move it down, ask again, and put it back. Then the next."
    )
    check.hint("∂f/∂xᵢⱼ ≈ (f(x with xᵢⱼ + ε) − f(x with xᵢⱼ − ε)) / 2ε.")
    check.hint(
      "Two loops; inside, `var up = x` is a copy, and `up[row, column] += nudge` changes only it.")
    check.given("x", x)
    check.given("nudge", 0.1)
    check.given("function", text: "x₀₀³ + x₀₁·x₁₀² + 2·x₀₂·x₁₁ + x₁₁³ + x₁₂⁴ + x₀₀·x₁₂")
    check.measure { function, draw in
      let (x, nudge) = (draw(x), draw(0.1))
      return [Measured("gradient", function(hill, x, nudge))]
    }
  }

  /// The function whose gradient is measured: coarse steps tell one way of measuring from another.
  private static func hill(_ x: Matrix<Double>) -> Double {
    let (a, b, c) = (x[0, 0], x[0, 1], x[0, 2])
    let (d, e, f) = (x[1, 0], x[1, 1], x[1, 2])
    return a * a * a + b * d * d + 2 * c * e + e * e * e + f * f * f * f + a * f
  }

  /// Element by element.
  private static func each(
    _ x: Matrix<Double>, _ element: (_ place: Int, _ moved: (Double) -> Matrix<Double>) -> Double
  ) -> Matrix<Double> {
    Matrix(
      rows: x.rows, columns: x.columns,
      values: x.values.indices.map { place in
        element(place) { nudge in
          var moved = x
          moved[place / x.columns, place % x.columns] += nudge
          return moved
        }
      })
  }

  private static func addNudgeMistakes(to check: inout Check<Measure>) {
    check.mistake("Only up is asked, and x itself: up and down together are far more exact.") {
      f, x, nudge in each(x) { _, moved in (f(moved(nudge)) - f(x)) / nudge }
    }
    check.mistake("Only down is asked, and x itself: up and down together are far more exact.") {
      f, x, nudge in each(x) { _, moved in (f(x) - f(moved(-nudge))) / nudge }
    }
    check.mistake("This divides by ε: the two places are 2ε apart.") { f, x, nudge in
      2 * Solutions.measuredGradient(of: f, at: x, nudge: nudge)
    }
    check.mistake("Brackets are missing: `/ 2 * nudge` multiplies by ε. Write `/ (2 * nudge)`.") {
      f, x, nudge in nudge * nudge * Solutions.measuredGradient(of: f, at: x, nudge: nudge)
    }
    check.mistake("Brackets are missing: only the second value is divided by 2ε.") { f, x, nudge in
      each(x) { _, moved in f(moved(nudge)) - f(moved(-nudge)) / (2 * nudge) }
    }
    check.mistake("The difference is not divided by 2ε.") { f, x, nudge in
      2 * nudge * Solutions.measuredGradient(of: f, at: x, nudge: nudge)
    }
    check.mistake("The sign is flipped: up minus down.") { f, x, nudge in
      -Solutions.measuredGradient(of: f, at: x, nudge: nudge)
    }
    check.mistake("Only up is asked, and not what the function was before.") { f, x, nudge in
      each(x) { _, moved in f(moved(nudge)) / nudge }
    }
    check.mistake("The two values are added: their difference is wanted.") { f, x, nudge in
      each(x) { _, moved in (f(moved(nudge)) + f(moved(-nudge))) / (2 * nudge) }
    }
    check.mistake("This is the second slope, (up − 2 · f(x) + down) / ε².") { f, x, nudge in
      each(x) { _, moved in (f(moved(nudge)) - 2 * f(x) + f(moved(-nudge))) / (nudge * nudge) }
    }
    check.mistake("Each element is moved by half of ε, and the difference divided by 2ε.") {
      f, x, nudge in each(x) { _, m in (f(m(nudge / 2)) - f(m(-nudge / 2))) / (2 * nudge) }
    }
    check.mistake("Each element is moved by a share of itself: all move by ε.") { f, x, nudge in
      each(x) { place, moved in
        let step = nudge * x.values[place]
        return (f(moved(step)) - f(moved(-step))) / (2 * nudge)
      }
    }
    check.mistake("The slope is taken without its sign.") { f, x, nudge in
      Solutions.measuredGradient(of: f, at: x, nudge: nudge).map(abs)
    }
  }

  private static func addPlaceMistakes(to check: inout Check<Measure>) {
    check.mistake(
      "x is used after it was changed in place: an element that was moved stays moved while the next "
        + "is measured. Put it back, or change a copy."
    ) { f, x, nudge in
      var moving = x
      return each(x) { place, _ in
        let (row, column) = (place / x.columns, place % x.columns)
        moving[row, column] += nudge
        let up = f(moving)
        moving[row, column] -= 2 * nudge
        return (up - f(moving)) / (2 * nudge)
      }
    }
    check.mistake(
      "x is used after it was changed in place: from up only ε is taken away, which is x and not down."
    ) { f, x, nudge in
      each(x) { _, moved in (f(moved(nudge)) - f(x)) / (2 * nudge) }
    }
    check.mistake(
      "Moved up, an element stays so while the next is measured: change a copy each time."
    ) { f, x, nudge in
      var moving = x
      return each(x) { place, _ in
        let before = f(moving)
        moving[place / x.columns, place % x.columns] += nudge
        return (f(moving) - before) / nudge
      }
    }
    check.mistake("All elements are moved together: one at a time, while the others stay.") {
      f, x, nudge in
      let slope = (f(x + nudge) - f(x - nudge)) / (2 * nudge)
      return x.map { _ in slope }
    }
    check.mistake("Only the first row is measured.") { f, x, nudge in
      let all = Solutions.measuredGradient(of: f, at: x, nudge: nudge)
      return each(x) { place, _ in place < x.columns ? all.values[place] : 0 }
    }
    check.mistake("Only the first column is measured.") { f, x, nudge in
      let all = Solutions.measuredGradient(of: f, at: x, nudge: nudge)
      return each(x) { place, _ in place % x.columns == 0 ? all.values[place] : 0 }
    }
    check.mistake("Only the diagonal is measured.") { f, x, nudge in
      let all = Solutions.measuredGradient(of: f, at: x, nudge: nudge)
      return each(x) { place, _ in
        place / x.columns == place % x.columns ? all.values[place] : 0
      }
    }
    check.mistake("The result is transposed: it has x's shape.") { f, x, nudge in
      Matrix(Solutions.measuredGradient(of: f, at: x, nudge: nudge).transposed)
    }
    check.mistake("The slopes are added to x: they alone are wanted.") { f, x, nudge in
      x + Solutions.measuredGradient(of: f, at: x, nudge: nudge)
    }
    check.mistake("This is x: the slope at each element is wanted.") { _, x, _ in x }
    check.mistake("This is the function's value everywhere: its slopes are wanted.") { f, x, _ in
      let value = f(x)
      return x.map { _ in value }
    }
    check.mistake("This is 0 everywhere: is the moved copy ever given to the function?") {
      _, x, _ in
      0 * x
    }
  }
}
