import Exercises
import Lab

// The check of the update.

extension Checks {
  private static let steps = Weights(
    inputToHidden: Matrix([
      [0.2, -0.1, 0.4], [-0.3, 0.5, 0.1], [0.6, -0.7, -0.2], [0.3, 0.8, -0.4],
    ]),
    hiddenToOutput: Matrix([[-0.6], [0.9], [0.25]]))
  private static let otherSteps = Weights(
    inputToHidden: Matrix([
      [0.15, -0.35, 0.7, 0.4, -0.8], [-0.1, 0.6, 0.3, -0.5, 0.2], [0.9, -0.2, -0.45, 0.1, 0.55],
    ]),
    hiddenToOutput: Matrix([[0.3], [-0.15], [0.65], [-0.4], [0.8]]))

  static let updateCheck = Exercise(
    "3.4", "the weight update", learner: update, solution: Solutions.update,
    reference: Reference.values, buildsOn: ["3.3"], standIns: ["SGD"]
  ) { check in
    check.slips(Slip.updatesByMeans) { wrong in
      { Mistakes.update(&$0, $1, $2, $3, w: wrong, v: wrong) }
    }
    check.mistake("Only W moves; V has to move too.") {
      Mistakes.update(&$0, $1, $2, $3, v: \.weight)
    }
    check.mistake("Only V moves; W has to move too.") {
      Mistakes.update(&$0, $1, $2, $3, w: \.weight)
    }
    check.slips(Slip.updatesByMeans, in: "In W: ", except: ["not moved"]) { wrong in
      { Mistakes.update(&$0, $1, $2, $3, w: wrong) }
    }
    check.slips(Slip.updatesByMeans, in: "In V: ", except: ["not moved"]) { wrong in
      { Mistakes.update(&$0, $1, $2, $3, v: wrong) }
    }
    Mistakes.wrongUpdates { check.mistake($0, $1) }
    check.hint("If a batch is twice as large, should its step be twice as long?")
    check.hint("The steps are sums over the records; the weights move by their mean.")
    check.hint("W ← W + η · ΔW / n, and the same for V.")
    check.hint(
      "`learningRate / Double(records)` first: a number times a matrix is a matrix, and `weights.inputToHidden += …` adds one."
    )
    check.given("steps.inputToHidden", steps.inputToHidden)
    check.given("steps.hiddenToOutput", steps.hiddenToOutput)
    check.given("learningRate", 0.3)
    check.given("records", 7)
    check.before(measurements("weights", weights))
    check.given("second steps.inputToHidden", otherSteps.inputToHidden)
    check.given("second steps.hiddenToOutput", otherSteps.hiddenToOutput)
    check.given("second learningRate", 1.6)
    check.given("second records", 8)
    check.before(measurements("second weights", otherWeights))
    check.measure { update, draw in
      var (first, second) = (draw(weights), draw(otherWeights))
      update(&first, draw(steps), draw(0.3), draw.count(7))
      update(&second, draw(otherSteps), draw(1.6), draw.count(8))
      return measurements("weights", first) + measurements("second weights", second)
    }
  }
}
