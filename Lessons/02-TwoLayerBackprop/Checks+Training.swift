import Exercises
import Lab

// The checks of what happens to the weights, and of the accuracy.

extension Checks {
  typealias Accumulate = (inout Weights, [Double], [Double], [Double], Double) -> Void

  static let accumulateCheck = Exercise(
    "2.4", "the accumulated steps", learner: accumulate,
    solution: Solutions.accumulate, reference: Reference.values, buildsOn: ["2.1", "2.2", "2.3"]
  ) { check in
    check.mistake("Each record replaces the steps of the one before: add them up, with +=.") {
      steps, inputs, hidden, terms, outputTerm in
      steps = steps.zeroSteps
      Solutions.accumulate(
        &steps, inputs: inputs, hidden: hidden, hiddenErrorTerms: terms,
        outputErrorTerm: outputTerm)
    }
    check.mistake("The steps are subtracted: δ already points downhill, so add them.") {
      steps, inputs, hidden, terms, outputTerm in
      Solutions.accumulate(
        &steps, inputs: inputs, hidden: hidden, hiddenErrorTerms: terms.map { -$0 },
        outputErrorTerm: -outputTerm)
    }
    check.mistake("Δv takes δ alone: it is δ · aⱼ.") { steps, inputs, hidden, terms, outputTerm in
      Solutions.accumulate(
        &steps, inputs: inputs, hidden: hidden.map { _ in 1 }, hiddenErrorTerms: terms,
        outputErrorTerm: outputTerm)
    }
    check.mistake("Δw takes δⱼ alone: it is δⱼ · xᵢ.") { steps, inputs, hidden, terms, outputTerm in
      Solutions.accumulate(
        &steps, inputs: inputs.map { _ in 1 }, hidden: hidden, hiddenErrorTerms: terms,
        outputErrorTerm: outputTerm)
    }
    check.mistake("Δw uses the output's δ: each hidden unit has a term of its own, δⱼ.") {
      steps, inputs, hidden, terms, outputTerm in
      Solutions.accumulate(
        &steps, inputs: inputs, hidden: hidden, hiddenErrorTerms: terms.map { _ in outputTerm },
        outputErrorTerm: outputTerm)
    }
    check.hint("After two records, what must be left of the first one's steps?")
    check.hint(
      "A weight's step is the error term of the unit it feeds, times the signal it carries.")
    check.hint("Δwᵢⱼ += δⱼ · xᵢ and Δvⱼ += δ · aⱼ.")
    check.measure { measurements("steps", steps(by: $0)) }
  }

  static let updateCheck = Exercise(
    "2.5", "the update", learner: update, solution: Solutions.update,
    reference: Reference.values, buildsOn: ["2.4"]
  ) { check in
    check.mistake("The steps are not divided by the number of records.") {
      weights, steps, rate, _ in
      Solutions.update(&weights, by: steps, learningRate: rate, records: 1)
    }
    check.mistake("The steps are subtracted: they point downhill, so add them.") {
      weights, steps, rate, records in
      Solutions.update(&weights, by: steps, learningRate: -rate, records: records)
    }
    check.mistake("The learning rate is missing.") { weights, steps, _, records in
      Solutions.update(&weights, by: steps, learningRate: 1, records: records)
    }
    check.mistake("Only w moves: v, from the hidden units to the output, moves too.") {
      weights, steps, rate, records in
      let before = weights.hiddenToOutput
      Solutions.update(&weights, by: steps, learningRate: rate, records: records)
      weights.hiddenToOutput = before
    }
    check.hint("With twice as many records like these, should a step be twice as long?")
    check.hint("The steps were added up; the weights move by their mean, times the rate.")
    check.hint("w ← w + η · Δw / n, and the same for v.")
    check.measure { update in
      var moved = weights
      update(&moved, steps(by: Solutions.accumulate), 0.3, records.count)
      return measurements("weights", moved)
    }
  }

  static let accuracyCheck = Exercise(
    "2.6", "the accuracy", learner: accuracy, solution: Solutions.accuracy,
    reference: Reference.values, buildsOn: ["2.1"]
  ) { check in
    check.mistake("This is the number of right answers: their share is asked for.") {
      outputs, targets in
      Solutions.accuracy(outputs: outputs, targets: targets) * Double(targets.count)
    }
    check.mistake("This is the share of wrong answers.") { outputs, targets in
      1 - Solutions.accuracy(outputs: outputs, targets: targets)
    }
    check.mistake("Here exactly 0.5 counts as \"admitted\": only an output above 0.5 does.") {
      outputs, targets in
      Solutions.accuracy(outputs: outputs.map { $0 >= 0.5 ? 1 : 0 }, targets: targets)
    }
    check.mistake("Only the admitted are counted: a correctly predicted 0 is right too.") {
      outputs, targets in
      let right = zip(outputs, targets).filter { $0 > 0.5 && $1 == 1 }.count
      return Double(right) / Double(targets.count)
    }
    check.mistake("This is the share of those told \"admitted\": compare them with the targets.") {
      outputs, targets in Double(outputs.filter { $0 > 0.5 }.count) / Double(targets.count)
    }
    check.hint("What are the two ways of being right here?")
    check.hint(
      "Count the records where (output above 0.5) and (target is 1) are both true or both false.")
    check.hint("accuracy = right answers / all answers.")
    check.measure { accuracy in
      [
        Measured(
          "accuracy of five answers", accuracy([0.9, 0.2, 0.6, 0.5, 0.1], [1, 0, 0, 0, 1])),
        Measured("accuracy of two wrong answers", accuracy([0.4, 0.7], [1, 0])),
      ]
    }
  }

  /// The steps of all records, added up by `accumulate` from the reference solutions' terms.
  private static func steps(by accumulate: Accumulate) -> Weights {
    var steps = weights.zeroSteps
    for record in records {
      let activity = Solutions.forward(record.inputs, weights)
      let term = Solutions.outputErrorTerm(target: record.target, output: activity.output)
      let terms = Solutions.hiddenErrorTerms(
        outputErrorTerm: term, hiddenToOutput: weights.hiddenToOutput, hidden: activity.hidden)
      accumulate(&steps, record.inputs, activity.hidden, terms, term)
    }
    return steps
  }

  private static func measurements(_ name: String, _ weights: Weights) -> [Measured] {
    [
      Measured("\(name).inputToHidden", weights.inputToHidden),
      Measured("\(name).hiddenToOutput", weights.hiddenToOutput),
    ]
  }
}
