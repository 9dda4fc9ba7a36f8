import Lab

/// A weighted sum h = Σ wᵢ·aᵢ with its weights drawn again and again: how much it varies.
struct SumOfTerms {
  /// The variance of h when every weight is drawn on its own.
  let independent: Double

  /// The variance of h when one weight is drawn and used for all inputs.
  let shared: Double

  /// Σ s²·aᵢ²: the sum of the variances of the terms.
  let sumOfVariances: Double

  /// - Parameters:
  ///   - inputs: a, which stay the same.
  ///   - variance: s², that of each weight.
  init(_ inputs: [Double], variance: Double, draws: Int, random: inout RandomState) {
    let deviation = variance.squareRoot()
    let weights: Matrix<Double> = random.normal(0, deviation, rows: draws, columns: inputs.count)
    func meanSquare(_ sums: [Double]) -> Double {
      sums.reduce(0) { $0 + $1 * $1 } / Double(sums.count)
    }
    independent = meanSquare(weights.dot(Matrix(column: inputs)).values)
    let total = inputs.reduce(0, +)
    shared = meanSquare(weights.column(0).map { $0 * total })
    sumOfVariances = variance * inputs.reduce(0) { $0 + $1 * $1 }
  }
}
