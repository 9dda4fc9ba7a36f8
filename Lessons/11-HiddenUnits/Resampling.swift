import Lab
import Notebook

/// How far networks of one size are from the truth, in squared probability, on the average over
/// places.
///
/// With networks that say pⱼ, their mean m and the truth t, the mean of (pⱼ − t)² is
/// (m − t)² + the mean of (pⱼ − m)².
struct Distance {
  /// (m − t)²: what even the mean of the networks gets wrong, the square of their bias.
  var squaredBias = 0.0

  /// The mean of (pⱼ − m)²: how much it matters which records one of them has learned from.
  var variance = 0.0

  init(of networks: [Classifier], to truth: Truth, at places: Matrix<Double>) {
    for row in 0..<places.rows {
      let place = places.row(row)
      let answers = networks.map { $0.probability(place) }
      let mean = answers.reduce(0, +) / Double(answers.count)
      let squares = answers.map { ($0 - mean) * ($0 - mean) }
      let error = mean - truth.probability(place)
      squaredBias += error * error / Double(places.rows)
      variance += squares.reduce(0, +) / Double(answers.count * places.rows)
    }
  }
}

extension Study {
  /// Ten more sets of records from the same source, as large as the lesson's own.
  var moreSets: [Records] {
    var random = RandomState(seed &+ 1_000)
    return (0..<10).map { _ in
      Records.exclusiveOr(training.targets.count, noise: noise, random: &random)
    }
  }

  /// Networks of all the lesson's sizes, one for each set of records.
  ///
  /// All networks of one size begin with the same weights, so only their records differ.
  func trainOn(_ sets: [Records]) -> [[Classifier]] {
    let bar = ProgressBar("training", total: hiddenUnits.count, unit: "sizes")
    defer { bar.finish() }
    return hiddenUnits.enumerated().map { index, units in
      defer { bar.update(index + 1) }
      return sets.map { train(hiddenUnits: units, on: $0) }
    }
  }
}
