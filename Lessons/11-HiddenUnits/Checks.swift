import Exercises
import Lab

/// What is right in lesson 11, and which mistakes are known. Continued in Checks+Loss.swift and
/// Checks+Choice.swift.
enum Checks {
  static let all = [
    hiddenRecordCheck, hiddenBatchCheck, binaryCrossEntropyCheck, gradientCheck, choiceCheck,
    earlyStopCheck,
  ]

  /// Three inputs, two hidden units and four records: unequal sizes, so that a mix-up shows.
  static let weights = Matrix<Double>([[0.5, -0.6], [0.1, -0.2], [-0.3, 0.7]])
  static let biases = [0.4, -1.1]
  static let features = Matrix<Double>([
    [0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5],
  ])

  private static let hiddenRecordCheck = Exercise(
    "11.1", "a hidden layer, one record", learner: hiddenRecord, solution: Solutions.hiddenRecord,
    reference: Reference.values
  ) { check in
    check.mistake("The biases are missing: hⱼ = Σᵢ xᵢ · wᵢⱼ + bⱼ.") { inputs, weights, biases in
      Solutions.hiddenRecord(inputs, weights: weights, biases: biases.map { _ in 0 })
    }
    check.mistake("The sigmoid is missing: these are the weighted sums hⱼ, and aⱼ = σ(hⱼ).") {
      inputs, weights, biases in
      Matrix(row: inputs).dot(weights).adding(row: biases).values
    }
    check.mistake("The bias is added after the sigmoid: it belongs to the sum inside it.") {
      inputs, weights, biases in
      Matrix(row: inputs).dot(weights).map { sigmoid($0) }.adding(row: biases).values
    }
    check.mistake("The sigmoid is applied to each product: it is applied once, to their sum.") {
      inputs, weights, biases in
      biases.indices.map { unit in
        inputs.indices.map { sigmoid(inputs[$0] * weights[$0, unit]) }.reduce(biases[unit], +)
      }
    }
    check.mistake(
      "The weights are read with one unit per row: w[i, j] leads from input i to unit j."
    ) {
      inputs, weights, biases in
      let turned = Matrix(rows: biases.count, columns: inputs.count, values: weights.values)
      return Solutions.hiddenRecord(inputs, weights: Matrix(turned.transposed), biases: biases)
    }
    check.hint(
      "What did a hidden unit do in lesson 2, and what does it have now that it did not have there?"
    )
    check.hint(
      "For each unit: begin with its bias, add each input times its weight, then squash the sum.")
    check.hint("aⱼ = σ(Σᵢ xᵢ · wᵢⱼ + bⱼ). Column j of w is unit j.")
    check.measure { hiddenRecord in
      (0..<2).map { record in
        Measured(
          "record \(record), hidden", hiddenRecord(features.row(record), weights, biases))
      }
    }
  }

  private static let hiddenBatchCheck = Exercise(
    "11.2", "a hidden layer, many records", learner: hiddenBatch, solution: Solutions.hiddenBatch,
    reference: Reference.values
  ) { check in
    check.mistake("The biases are missing: A = σ(X·W + b).") { features, weights, _ in
      features.dot(weights).map { sigmoid($0) }
    }
    check.mistake("The sigmoid is missing: this is X·W + b.") { features, weights, biases in
      features.dot(weights).adding(row: biases)
    }
    check.mistake("The biases are added after the sigmoid: they belong to the sums inside it.") {
      features, weights, biases in features.dot(weights).map { sigmoid($0) }.adding(row: biases)
    }
    check.mistake("The biases are added to the first record only: every record gets them.") {
      features, weights, biases in
      var sums = features.dot(weights)
      for unit in biases.indices { sums[0, unit] += biases[unit] }
      return sums.map { sigmoid($0) }
    }
    check.mistake("Only the first record has an answer: there should be one row for each.") {
      features, weights, biases in
      Solutions.hiddenBatch(features.rows(0..<1), weights: weights, biases: biases)
    }
    check.mistake("This has one row per unit: it should have one row per record.") {
      features, weights, biases in
      let answer = Solutions.hiddenBatch(features, weights: weights, biases: biases)
      return Matrix(answer.transposed)
    }
    check.hint("Which single operation gives the sums of all units for all records?")
    check.hint(
      "The product X·W has one row per record and one column per unit: add the biases to each row.")
    check.hint("A = σ(X·W + b), with the sigmoid of every element.")
    check.measure { hiddenBatch in
      [Measured("hidden", hiddenBatch(features, weights, biases))]
    }
  }
}
