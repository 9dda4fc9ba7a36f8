/// The share of records whose largest output is that of the right class.
///
///     accuracy(Matrix<Double>([[0.1, 2], [3, 1]]), [1, 1])  // 0.5
///
/// - Parameters:
///   - outputs: records × classes; logits and probabilities give the same answer.
///   - targets: for each record the index of its class.
public func accuracy<Scalar>(_ outputs: Matrix<Scalar>, _ targets: [Int]) -> Double {
  require(
    targets.count == outputs.rows,
    "\(outputs.shape) outputs need \(outputs.rows) targets, not \(targets.count).")
  let right = Swift.zip(outputs.argMaxOfRows(), targets).filter { $0 == $1 }
  return Double(right.count) / Double(targets.count)
}
