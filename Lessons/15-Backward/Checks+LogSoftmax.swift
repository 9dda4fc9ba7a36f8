import Exercises
import Lab

// The check of the backward pass of a log-softmax.

extension Checks {
  typealias LogSoftmaxGradient = (Matrix<Double>, Matrix<Double>) -> Matrix<Double>

  static let logSoftmaxCheck = Exercise(
    "15.7", "the backward pass of a log-softmax", learner: logSoftmaxGradient as LogSoftmaxGradient,
    solution: Solutions.logSoftmaxGradient as LogSoftmaxGradient, reference: Reference.values
  ) { check in
    let logits = Matrix([[1.2, -0.5, 0.3], [0.1, 0.9, -1.4]])
    let gradient = Matrix([[0.4, -1.5, 0.7], [1.2, 0.3, -0.8]])
    addSoftmaxMistakes(to: &check)
    addRowSumMistakes(to: &check)
    check.hint(
      "zⱼ stands in two places: in its own ℓⱼ, and in the sum that all ℓ of the row share.")
    check.hint(
      "The first place gives Gⱼ. The second gives −pⱼ for each ℓₖ of the row, times its Gₖ.")
    check.hint("∂L/∂zⱼ = Gⱼ − pⱼ · Σₖ Gₖ, row by row.")
    check.hint(
      """
      `var result = gradient`, then `for row in 0..<gradient.rows`: the row's sum is \
      `gradient.row(row).reduce(0, +)`, and a second loop goes over the columns.
      """)
    check.given("gradient", gradient)
    check.given("probabilities", softmax(logits))
    check.given("second gradient", afterGather([2, 0], logits))
    check.given("second probabilities", softmax(logits))
    check.number("the number of records", 2)
    check.measure { function, draw in
      let (logits, gradient) = (draw(logits), draw(gradient))
      let labels = draw.labels([2, 0], classes: 3)
      let p = softmax(logits)
      return [
        Measured("∂L/∂z", function(gradient, p)),
        Measured("second ∂L/∂z, after gather and mean", function(afterGather(labels, logits), p)),
      ]
    }
  }

  /// What `gather` and the mean of −ln p send back.
  private static func afterGather(_ labels: [Int], _ logits: Matrix<Double>) -> Matrix<Double> {
    var gradient = 0 * logits
    for (row, label) in labels.enumerated() { gradient[row, label] = -1 / Double(labels.count) }
    return gradient
  }

  private static func softmax(_ logits: Matrix<Double>) -> Matrix<Double> {
    let powers = logits.map { exp($0) }
    return powers / matrix(powers.sumOfColumns(), like: powers)
  }

  /// A matrix with the same number in each row.
  private static func matrix(_ sums: [Double], like other: Matrix<Double>) -> Matrix<Double> {
    Matrix(sums.map { Array(repeating: $0, count: other.columns) })
  }

  /// Σₖ Gₖ of each row, in all its columns.
  private static func sums(_ gradient: Matrix<Double>) -> Matrix<Double> {
    matrix(gradient.sumOfColumns(), like: gradient)
  }

  private static func addSoftmaxMistakes(to check: inout Check<LogSoftmaxGradient>) {
    check.mistake("G goes back as it came: the sum under the logarithm moves with every z too.") {
      gradient, _ in gradient
    }
    check.mistake(
      "This is the softmax's own backward pass, p · (G − Σ G·p): with the logarithm it is G − p · Σ G."
    ) { g, p in p * (g - sums(g * p)) }
    check.mistake("The sum over the row is missing: it is p · Σₖ Gₖ, not p.") { $0 - $1 }
    check.mistake("This is p − G: it is G − p · Σₖ Gₖ.") { $1 - $0 }
    check.mistake("Only the sum's part is here: z's own, G, is missing.") { -$1 * sums($0) }
    check.mistake("p is multiplied by its own G alone: by the sum of the row's.") { $0 - $1 * $0 }
    check.mistake("The slope p · (1 − p) is the sigmoid's: it is G − p · Σₖ Gₖ.") {
      $0 * $1 * (1 - $1)
    }
    check.mistake("p is missing: it is G − p · Σₖ Gₖ.") { g, _ in g - sums(g) }
    check.mistake("The sign of the sum's part is flipped: it is taken away.") { $0 + $1 * sums($0) }
    check.mistake("The signs are flipped.") { $1 * sums($0) - $0 }
    check.mistake("p is taken for a logarithm: it is no power of e, but the probability itself.") {
      $0 - $1.map { exp($0) } * sums($0)
    }
    check.mistake("The logarithm of p is taken: p itself is multiplied by the sum.") {
      $0 - $1.map { log($0) } * sums($0)
    }
    check.mistake("This is p: it is G − p · Σₖ Gₖ.") { $1 }
    check.mistake("All is multiplied by p: only the sum is.") { $1 * ($0 - sums($0)) }
    check.mistake("1 − p stands for p: it is G − p · Σₖ Gₖ.") { $0 - (1 - $1) * sums($0) }
    check.mistake("p is squared.") { $0 - $1 * $1 * sums($0) }
  }

  private static func addRowSumMistakes(to check: inout Check<LogSoftmaxGradient>) {
    func solution(
      _ sums: @escaping (Matrix<Double>) -> Matrix<Double>
    ) -> LogSoftmaxGradient { { gradient, p in gradient - p * sums(gradient) } }
    check.mistake(
      "The sum runs over the whole matrix: each row has its own.",
      solution { g in g.map { _ in g.sum() } })
    check.mistake(
      "The sum runs down the columns: it runs along the row.",
      solution { g in (0 * g).adding(row: g.sumOfRows()) })
    check.mistake(
      "Each row's sum has those before it in it: set it back to 0.",
      solution { g in
        var running = 0.0
        return matrix(
          g.sumOfColumns().map {
            running += $0
            return running
          }, like: g)
      })
    check.mistake(
      "The first row's sum is used for every row.",
      solution { g in g.map { _ in g.sumOfColumns()[0] } })
    check.mistake(
      "The mean of the row's G is taken: their sum.", solution { sums($0) / $0.columns })
    check.mistake("The numbers are added without their signs.", solution { sums($0.map(abs)) })
    check.mistake("The row's sum is taken twice.", solution { 2 * sums($0) })
    check.mistake(
      "The last class is left out of the sum.",
      solution { g in
        matrix((0..<g.rows).map { g.row($0).dropLast().reduce(0, +) }, like: g)
      })
    check.mistake("All is divided by the number of records: the mean has done that.") {
      ($0 - $1 * sums($0)) / $0.rows
    }
    check.mistake("This is 0 everywhere.") { g, _ in 0 * g }
  }
}
