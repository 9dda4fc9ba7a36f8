import Exercises
import Lab
import Notebook

/// What Adam's two means have become after a number of batches, for every weight of a layer.
struct MeansTable {
  /// One weight: its place, and its two means.
  struct Weight {
    let row, column: Int

    /// m̂.
    let mean: Double

    /// √ŝ.
    let size: Double

    /// How often its gradient had another sign than that of the batch before.
    let signChanges: Int

    var agreement: Double { abs(mean) / size }
  }

  /// The weight whose gradients agreed most.
  let steadiest: Weight

  /// The one whose gradients cancelled most, among those with gradients of at least middling size.
  let shakiest: Weight

  /// How many weights there are.
  let count: Int

  /// The root of the mean square of m̂/√ŝ.
  let typical: Double

  /// - Returns: nil where no weight has had a gradient.
  init?(_ gradients: [Matrix<Double>]) {
    guard let first = gradients.first else { return nil }
    var moments = Moments(rows: first.rows, columns: first.columns)
    var unused = Matrix<Double>(rows: first.rows, columns: first.columns)
    for gradient in gradients {
      Your.adamStep(&unused, gradient: gradient, moments: &moments, learningRate: 1)
    }
    guard moments.mean.values.count == first.values.count,
      moments.square.values.count == first.values.count
    else { return nil }
    let steps = Double(gradients.count)
    let weights = first.values.indices.compactMap { index -> Weight? in
      let series = gradients.map { $0.values[index] }
      let square = moments.square.values[index] / (1 - pow(0.999, steps))
      guard square > 0, square.isFinite else { return nil }
      return Weight(
        row: index / first.columns, column: index % first.columns,
        mean: moments.mean.values[index] / (1 - pow(0.9, steps)), size: square.squareRoot(),
        signChanges: zip(series, series.dropFirst()).count { $0 * $1 < 0 })
    }
    let sizes = weights.map(\.size).sorted()
    guard let steadiest = weights.max(by: { $0.agreement < $1.agreement }),
      let shakiest = weights.filter({ $0.size >= sizes[sizes.count / 2] })
        .min(by: { $0.agreement < $1.agreement })
    else { return nil }
    (self.steadiest, self.shakiest, count) = (steadiest, shakiest, weights.count)
    let squares = weights.map { $0.agreement * $0.agreement }
    typical = (squares.reduce(0, +) / Double(squares.count)).squareRoot()
  }
}
