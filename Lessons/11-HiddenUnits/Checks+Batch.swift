import Exercises
import Lab

// The check of a hidden layer for many records.

extension Checks {
  typealias HiddenBatch = (Matrix<Double>, Matrix<Double>, [Double]) -> Matrix<Double>

  static let hiddenBatchCheck = Exercise(
    "11.2", "a hidden layer, many records", learner: hiddenBatch, solution: Solutions.hiddenBatch,
    reference: Reference.values, buildsOn: ["11.1"], standIns: ["Linear", "Sigmoid"]
  ) { check in
    check.slips(Slip.sigmoids) {
      Mistakes.hiddenBatch(Mistakes.hiddenRecord(activation: $0))
    }
    check.slips(Slip.sums, in: "In the sum over the inputs: ") {
      Mistakes.hiddenBatch(Mistakes.hiddenRecord(sum: $0))
    }
    addMistakesOfBiases(&check)
    addMistakesOfRecords(&check)
    check.hint("Which single operation gives the sums of all units for all records?")
    check.hint(
      "The product X·W has one row per record and one column per unit: add the biases to each row.")
    check.hint("A = σ(X·W + b), with the sigmoid of every element.")
    check.hint(
      "Begin with `features.dot(weights)`; `.adding(row: …)` and `.map { sigmoid($0) }` can follow in the same line."
    )
    check.following { features, weights, biases in
      Matrix(
        (0..<features.rows).map {
          hiddenRecord(features.row($0), weights: weights, biases: biases)
        })
    }
    check.given("features", features)
    check.given("weights", weights)
    check.given("biases", biases)
    check.given("second features", secondFeatures)
    check.given("second weights", secondWeights)
    check.given("second biases", secondBiases)
    check.number("the number of inputs", 4)
    check.number("the number of units", 3)
    check.number("the number of records", 5)
    check.measure { hiddenBatch, draw in
      [
        Measured("hidden", hiddenBatch(draw(features), draw(weights), draw(biases))),
        Measured(
          "second hidden",
          hiddenBatch(draw(secondFeatures), draw(secondWeights), draw(secondBiases))),
      ]
    }
  }

  private static func addMistakesOfBiases(_ check: inout Check<HiddenBatch>) {
    let units: [(String, ([Double], Double) -> Double)] = [
      ("The biases are missing: A = σ(X·W + b).", { sums, _ in sigmoid(sums.reduce(0, +)) }),
      (
        "The biases are added after the sigmoid: they belong to the sums inside it.",
        { products, bias in sigmoid(products.reduce(0, +)) + bias }
      ),
      (
        "The biases are subtracted: add them.",
        { products, bias in sigmoid(products.reduce(0, +) - bias) }
      ),
      (
        "The sums are multiplied by the biases: add the biases.",
        { products, bias in sigmoid(products.reduce(0, +) * bias) }
      ),
      (
        "The bias is added for each input: it is added once.",
        { products, bias in sigmoid(products.reduce(0) { $0 + $1 + bias }) }
      ),
      (
        "The biases are added twice: once is enough.",
        { products, bias in sigmoid(products.reduce(bias, +) + bias) }
      ),
      (
        "The sigmoid is applied to each product: it is applied once, to their sum.",
        { products, bias in products.map { sigmoid($0) }.reduce(bias, +) }
      ),
      ("Only the biases are left: add them to X·W.", { _, bias in sigmoid(bias) }),
      (
        "Only the last input counts, and the bias is lost: add to the sum, with += in place of =.",
        { products, _ in sigmoid(products[products.count - 1]) }
      ),
    ]
    for (name, unit) in units {
      check.mistake(name, Mistakes.hiddenBatch(Mistakes.hiddenRecord(unit: unit)))
    }
    check.mistake("The biases are added to the first record only: every record gets them.") {
      features, weights, biases in
      var sums = features.dot(weights)
      for unit in biases.indices { sums[0, unit] += biases[unit] }
      return sums.map { sigmoid($0) }
    }
    check.mistake("The biases go from record to record: every record gets all, one per unit.") {
      features, weights, biases in
      var sums = features.dot(weights)
      for record in 0..<sums.rows {
        for unit in biases.indices { sums[record, unit] += biases[record % biases.count] }
      }
      return sums.map { sigmoid($0) }
    }
    check.mistake("The bias of the first unit is used for all: each unit has its own.") {
      Solutions.hiddenBatch($0, weights: $1, biases: $2.map { [first = $2[0]] _ in first })
    }
    check.mistake("Every unit gets the sum of all biases: each has its own.") {
      Solutions.hiddenBatch($0, weights: $1, biases: $2.map { [sum = $2.reduce(0, +)] _ in sum })
    }
    check.mistake("The weights get the biases too: add them to X·W, not to W.") {
      features, weights, biases in
      Solutions.hiddenBatch(features, weights: weights.adding(row: biases), biases: biases)
    }
    check.mistake("The biases are added to the weights: add them to X·W.") {
      features, weights, biases in
      features.dot(weights.adding(row: biases)).map { sigmoid($0) }
    }
  }
}
