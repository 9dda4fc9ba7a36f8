// How a weight is moved.

/// A weight and what moves it.
public struct WeightMove {
  public let weight: Double
  public let step: Double
  public let learningRate: Double

  /// How many records the step is a sum over; 1 where it is not one.
  public let records: Double

  public init(weight: Double, step: Double, learningRate: Double, records: Int = 1) {
    self.weight = weight
    self.step = step
    self.learningRate = learningRate
    self.records = Double(records)
  }

  /// The weight after an update: w + η · Δw / n.
  public var moved: Double { weight + learningRate * step / records }

  /// The weight after the same update several times.
  public func moved(times count: Double) -> Double { weight + count * (moved - weight) }
}

extension Slip where Part == (WeightMove) -> Double {
  /// An update w ← w + η · Δw / n, got wrong.
  public static var updates: [Slip] {
    [
      Slip("subtracted", "The steps are subtracted: they point downhill, so they are added.") {
        $0.weight - $0.learningRate * $0.step / $0.records
      },
      Slip(
        "not moved",
        "Nothing has moved: is only a copy changed, or is 1 / n a division of whole numbers?"
      ) { $0.weight },
      Slip("no rate", "The learning rate is missing.") { $0.weight + $0.step / $0.records },
      Slip("rate twice", "The learning rate is multiplied in twice.") {
        $0.weight + $0.learningRate * $0.learningRate * $0.step / $0.records
      },
      Slip("divided by rate", "This divides by the learning rate: multiply by it.") {
        $0.weight + $0.step / $0.learningRate / $0.records
      },
      Slip(
        "replaced", "The weights are replaced by the step: add it to them, with += in place of =."
      ) {
        $0.learningRate * $0.step / $0.records
      },
      Slip("rate only", "The learning rate is added alone: it multiplies the step.") {
        $0.weight + $0.learningRate
      },
      Slip("twice", "Each step is made twice.") {
        $0.moved(times: 2)
      },
    ]
  }

  /// The same where n is more than 1.
  public static var updatesByMeans: [Slip] {
    updates + [
      Slip("not divided", "The steps are not divided by the number of records.") {
        $0.weight + $0.learningRate * $0.step
      },
      Slip("multiplied by n", "The steps are multiplied by the number of records: divide by it.") {
        $0.weight + $0.learningRate * $0.step * $0.records
      },
      Slip("n twice", "The steps are divided by the number of records twice.") {
        $0.weight + $0.learningRate * $0.step / $0.records / $0.records
      },
      Slip("n − 1", "The steps are divided by n − 1: n is the number of records.") {
        $0.weight + $0.learningRate * $0.step / ($0.records - 1)
      },
      Slip("only steps", "The weights become the steps: add them, times η / n.") { $0.step },
      Slip("plain", "The steps are added as they are: η / n is missing.") { $0.weight + $0.step },
      Slip("sizes", "The sizes of the steps are added: their signs matter.") {
        $0.weight + abs($0.moved - $0.weight)
      },
      Slip("own weights", "The weights themselves are added where the steps are meant.") {
        $0.weight + $0.learningRate * $0.weight / $0.records
      },
      Slip("multiplied", "The weights are multiplied by the step: add it to them.") {
        $0.weight * ($0.moved - $0.weight)
      },
      Slip(
        "rate on weights",
        "The weights are multiplied by the learning rate too: only the steps are."
      ) { $0.learningRate * ($0.weight + $0.step / $0.records) },
      Slip(
        "decay",
        "The weights shrink by 1 − η: they stay as they are, and the step is added."
      ) { $0.moved - $0.learningRate * $0.weight },
      Slip("added again", "The weights are added once more: is it += and the old value too?") {
        $0.weight + $0.moved
      },
      Slip("weights divided", "The weights are divided by n too: only the steps are.") {
        ($0.weight + $0.learningRate * $0.step) / $0.records
      },
    ]
  }
}
