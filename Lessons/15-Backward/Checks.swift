import Exercises
import Lab

/// What is right in lesson 15, and which mistakes are known. Continued in the files Checks+….swift.
enum Checks {
  static let all = [
    productCheck, sigmoidCheck, accumulatedCheck, orderCheck, rowCheck, matrixProductCheck,
    logSoftmaxCheck, measuredGradientCheck, updateCheck,
  ]

  typealias ProductCheck = Check<(Double, Double, Double) -> (a: Double, b: Double)>

  private static let productCheck = Exercise(
    "15.1", "the backward pass of a product", learner: productGradients,
    solution: Solutions.productGradients, reference: Reference.values
  ) { check in
    let (gradients, a, b) = ([0.5, -2, 1.5], [3, -1.5, 0.25], [-2, 0.75, 4])
    addProductMistakes(to: &check)
    check.hint("If a grows by 1, by how much does a · b grow?")
    check.hint(
      "The slope of a · b with respect to a is b. The gradient that came is multiplied by it.")
    check.hint("∂L/∂a = ∂L/∂c · b, and ∂L/∂b = ∂L/∂c · a.")
    check.hint("Return a pair: `(gradient * …, gradient * …)`, a's first.")
    check.given("gradient", gradients)
    check.given("a", a)
    check.given("b", b)
    check.measure { function, draw in
      let (gradients, a, b) = (draw(gradients), draw(a), draw(b))
      let pairs = gradients.indices.map { function(gradients[$0], a[$0], b[$0]) }
      return [Measured("∂L/∂a", pairs.map(\.a)), Measured("∂L/∂b", pairs.map(\.b))]
    }
  }

  private static func addProductMistakes(to check: inout ProductCheck) {
    check.mistake("The two are exchanged: a's gradient is the one that came, times b.") {
      ($0 * $1, $0 * $2)
    }
    check.mistake("The gradient that came is missing: these are the slopes of this step alone.") {
      ($2, $1)
    }
    check.mistake("The gradient that came is missing, and the two are exchanged.") { ($1, $2) }
    check.mistake("The gradient that came is added to the slope: the chain rule multiplies them.") {
      ($0 + $2, $0 + $1)
    }
    check.mistake(
      "The gradient goes on as it came, as through a sum: multiply by the other factor."
    ) { gradient, _, _ in (gradient, gradient) }
    check.mistake("Both are multiplied by a · b: each by the other factor alone.") {
      ($0 * $1 * $2, $0 * $1 * $2)
    }
    check.mistake("The signs are flipped.") { (-$0 * $2, -$0 * $1) }
    check.mistake("Both are multiplied by b: b's gradient is multiplied by a.") {
      ($0 * $2, $0 * $2)
    }
    check.mistake("Both are multiplied by a: a's gradient is multiplied by b.") {
      gradient, a, _ in (gradient * a, gradient * a)
    }
    check.mistake("Only a has a gradient here: b has one too.") { ($0 * $2, 0) }
    check.mistake("Only b has a gradient here: a has one too.") { gradient, a, _ in
      (0, gradient * a)
    }
    check.mistake("This divides by the other factor: multiply by it.") { ($0 / $2, $0 / $1) }
    check.mistake("Both are multiplied by a + b: each by the other factor alone.") {
      ($0 * ($1 + $2), $0 * ($1 + $2))
    }
    check.mistake("The factors are squared: the slope of a · b is b.") {
      ($0 * $2 * $2, $0 * $1 * $1)
    }
    check.mistake("Both are twice as large: that 2 belongs to a square, a · a.") {
      (2 * $0 * $2, 2 * $0 * $1)
    }
    check.mistake("Both are half as large.") { ($0 * $2 / 2, $0 * $1 / 2) }
    check.mistake("In a's gradient the one that came is missing.") { ($2, $0 * $1) }
    check.mistake("In b's gradient the one that came is missing.") { ($0 * $2, $1) }
    check.mistake("The factors are taken without their signs.") { ($0 * abs($2), $0 * abs($1)) }
    check.mistake("The gradient that came is added once more: multiply by the slope, no more.") {
      ($0 + $0 * $2, $0 + $0 * $1)
    }
    check.mistake("Both are 0.") { _, _, _ in (0, 0) }
    check.mistake("Both are 1: that is the gradient of the loss itself.") { _, _, _ in (1, 1) }
  }
}
