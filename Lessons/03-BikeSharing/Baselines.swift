import Lab

/// What it costs to predict without a network, so that a loss can be read.
struct Baselines {
  /// The mean squared error of always predicting the mean, which is 0 in standardised units.
  let mean: [Double]

  /// The mean squared error of predicting what the same hour was a week earlier.
  let weekEarlier: [Double]

  /// The baselines of training, validation and test, in this order.
  init(_ data: RentalData) {
    let targets = data.all.targets
    let earlier = data.all.weekEarlier
    var start = 0
    let ranges = [data.training, data.validation, data.test].map { part in
      defer { start += part.targets.count }
      return start..<start + part.targets.count
    }
    func meanSquare(_ range: Range<Int>, _ error: (Int) -> Double) -> Double {
      range.reduce(0.0) { $0 + error($1) * error($1) } / Double(range.count)
    }
    mean = ranges.map { meanSquare($0) { targets[$0] } }
    weekEarlier = ranges.map { range in
      meanSquare(range) { row in targets[row] - (earlier[row].map { targets[$0] } ?? 0) }
    }
  }
}
