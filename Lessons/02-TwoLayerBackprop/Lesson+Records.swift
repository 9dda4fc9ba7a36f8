import Exercises
import Lab
import Notebook

extension Lesson02 {
  /// The steps of all records, and the one that is taken.
  static func manyRecords(_ page: Page, _ study: Study) {
    let wishes = study.wishesForFirstWeight
    let mean = wishes.reduce(0, +) / Double(wishes.count)
    let up = wishes.count { $0 > 0 }
    page.section("Many applicants, one step")
    page.text(
      """
      So far we have listened to a single applicant. There are \
      \(Format.count(wishes.count)), each pulling the weights its own way.
      """)
    page.plot(
      Histogram(
        "What every applicant wants of one weight", x: "step wanted for the weight gre → unit 1",
        y: "applicants", wishes, bins: 30, markers: [.vertical(at: mean, "mean")]),
      """
      The step δ₁·x for the weight from gre to unit 1, before any training. \
      \(Format.count(up)) of \(Format.count(wishes.count)) applicants would raise the weight and \
      \(Format.count(wishes.count - up)) would not. The mean of all steps is \
      \(Format.number(mean)).
      """, from: "2.1", "2.2", "2.3")
    page.text(
      """
      So we first add up the steps that all records ask for, at the same weights, and only then \
      move the weights, once, by the mean. One pass over all records is called an **epoch**. In \
      lesson 1 the step Δw had the learning rate in it; here Δw collects the steps without it, and \
      η comes in once, when the weights move.
      """)
    page.formula("Δwᵢⱼ += δⱼ · xᵢ     Δvⱼ += δ · aⱼ")
    page.check("2.4")
    page.formula("w ← w + η · Δw / n     v ← v + η · Δv / n")
    page.check("2.5")
    let forgetful = study.trainedOnLastRecord
    page.question(
      .breakIt,
      """
      Write `=` instead of `+=` in exercise 2.4. The program still runs. What does the network \
      learn from?
      """,
      answer: """
        From one applicant only, the last of the epoch: its steps replace those of all the others. \
        After \(Format.count(study.epochs)) epochs the loss over all records would be \
        \(Format.fixed(forgetful.after, 4)), where it was \(Format.fixed(forgetful.before, 4)). \
        The check of 2.4 uses two records, because with one nobody would notice.
        """)
  }
}

extension Study {
  /// The step that each training record asks for the weight from the first input to the first unit.
  var wishesForFirstWeight: [Double] {
    let weights = untrained().weights
    return Scope.running("2.1 to 2.3") {
      training.targets.enumerated().map { row, target in
        let inputs = training.features.row(row)
        let activity = Your.forward(inputs, weights)
        let terms = Your.hiddenErrorTerms(
          outputErrorTerm: Your.outputErrorTerm(target: target, output: activity.output),
          hiddenToOutput: weights.hiddenToOutput, hidden: activity.hidden)
        return terms[0] * inputs[0]
      }
    }
  }

  /// The loss over all records before and after epochs in which each record's steps replace those of
  /// the one before, so that the last record alone is learned from.
  var trainedOnLastRecord: (before: Double, after: Double) {
    var network = untrained()
    let before = network.meanSquaredError(on: training)
    Scope.running("2.1 to 2.5") {
      network.run(
        epochs, on: training.rows([training.count - 1]),
        learningRate: learningRate / Double(training.count))
    }
    return (before, network.meanSquaredError(on: training))
  }
}
