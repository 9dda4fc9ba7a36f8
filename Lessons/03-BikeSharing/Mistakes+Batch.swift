import Lab

// Backpropagation that takes one value of the whole batch for each record's own.

extension Mistakes {
  /// One value for all records.
  static func wrongBatches(_ add: (String, @escaping Backpropagation) -> Void) {
    for (name, value) in ofAll {
      add("\(name) is used for every record: each has its own row.") { x, y, activity, weights in
        let errors = same(y - activity.output, value)
        return steps(x, errors, activity, weights, errorsOfV: errors)
      }
      add("In ΔW: \(name) is used for every record: each has its own row.") {
        x, y, activity, weights in
        steps(
          x, same(y - activity.output, value), activity, weights, errorsOfV: y - activity.output)
      }
      add("In ΔV: \(name) is used for every record: each has its own row.") {
        x, y, activity, weights in
        steps(
          x, y - activity.output, activity, weights, errorsOfV: same(y - activity.output, value))
      }
    }
    add("The activations' mean is used for every record: each has its own row.") {
      x, y, activity, weights in
      let hidden = same(activity.hidden) { total($0) / Double($0.count) }
      let errors = y - activity.output
      return steps(
        x, errors, Activity(hidden: hidden, output: activity.output), weights, errorsOfV: errors)
    }
    add("The features' mean is used for every record: each has its own row.") {
      x, y, activity, weights in
      let errors = y - activity.output
      return steps(
        same(x) { total($0) / Double($0.count) }, errors, activity, weights, errorsOfV: errors)
    }
    add("The records are added up before they are multiplied: multiply record by record.") {
      x, y, activity, weights in
      let errors = y - activity.output
      let terms =
        errors.dot(weights.hiddenToOutput.transposed) * activity.hidden.map { $0 * (1 - $0) }
      return Weights(
        inputToHidden: Matrix(column: x.sumOfRows()).dot(Matrix(row: terms.sumOfRows())),
        hiddenToOutput: Matrix(column: activity.hidden.sumOfRows()) * errors.sum())
    }
  }

  /// What is taken of a list of errors.
  private static let ofAll: [(String, Sum)] = [
    ("The mean error of the batch", { total($0) / Double($0.count) }),
    ("The sum of all errors", total),
    ("The first record's error", { $0[0] }),
    ("The last record's error", { $0[$0.count - 1] }),
  ]

  /// A matrix whose rows are all alike.
  private static func same(_ matrix: Matrix<Double>, _ value: Sum) -> Matrix<Double> {
    let row = (0..<matrix.columns).map { value(matrix.column($0)) }
    return Matrix((0..<matrix.rows).map { _ in row })
  }

  /// The steps from other errors, for W and for V.
  private static func steps(
    _ x: Matrix<Double>, _ errors: Matrix<Double>, _ activity: Activity, _ weights: Weights,
    errorsOfV: Matrix<Double>
  ) -> Weights {
    let slopes = activity.hidden.map { $0 * (1 - $0) }
    return Weights(
      inputToHidden: x.transposed.dot(errors.dot(weights.hiddenToOutput.transposed) * slopes),
      hiddenToOutput: activity.hidden.transposed.dot(errorsOfV))
  }
}
