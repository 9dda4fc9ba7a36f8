import Exercises
import Lab

// The checks of what happens to the weights.

extension Checks {
  /// Steps of earlier records.
  private static let steps = Weights(
    inputToHidden: Matrix([
      [0.2, -0.1, 0.4], [-0.3, 0.5, 0.1], [0.6, -0.7, -0.2], [0.3, 0.8, -0.4],
    ]),
    hiddenToOutput: [-0.6, 0.9, 0.25])
  private static let wideSteps = Weights(
    inputToHidden: Matrix([
      [0.15, -0.35, 0.7, 0.4, -0.8], [-0.1, 0.6, 0.3, -0.5, 0.2], [0.9, -0.2, -0.45, 0.1, 0.55],
    ]),
    hiddenToOutput: [0.3, -0.15, 0.65, -0.4, 0.8])

  static let accumulateCheck = Exercise(
    "2.4", "the accumulated steps", learner: accumulate,
    solution: Solutions.accumulate, reference: Reference.values, buildsOn: ["2.1", "2.2", "2.3"],
    standIns: ["Linear"]
  ) { check in
    check.slips(Mistakes.moves) { wrong in
      { Mistakes.accumulate(&$0, $1, $2, $3, $4, w: wrong, v: wrong) }
    }
    check.slips(Mistakes.moves, in: "In Δw: ", except: ["nothing"]) { wrong in
      { Mistakes.accumulate(&$0, $1, $2, $3, $4, w: wrong) }
    }
    check.slips(Mistakes.moves, in: "In Δv: ", except: ["nothing"]) { wrong in
      { Mistakes.accumulate(&$0, $1, $2, $3, $4, v: wrong) }
    }
    Mistakes.wrongAccumulations { check.mistake($0, $1) }
    check.hint("After two records, what must be left of the first one's steps?")
    check.hint(
      "A weight's step is the error term of the unit it feeds, times the signal it carries.")
    check.hint("Δwᵢⱼ += δⱼ · xᵢ and Δvⱼ += δ · aⱼ.")
    check.hint(
      "Two loops, `for j in hidden.indices` and in it `for i in inputs.indices`: a step of w is `steps.inputToHidden[i, j]`, one of v `steps.hiddenToOutput[j]`."
    )
    check.given("inputs", inputs)
    check.given("hidden", [0.3, 0.6, 0.85])
    check.given("hiddenErrorTerms", [0.02, -0.05, 0.11])
    check.given("outputErrorTerm", -0.12)
    check.before(measurements("steps", steps))
    check.given("second inputs", wideInputs)
    check.given("second hidden", [0.45, 0.7, 0.1, 0.35, 0.9])
    check.given("second hiddenErrorTerms", [-0.04, 0.07, 0.13, -0.09, 0.03])
    check.given("second outputErrorTerm", 0.35)
    check.before(measurements("second steps", wideSteps))
    check.measure { accumulate, draw in
      var (first, second) = (draw(steps), draw(wideSteps))
      accumulate(
        &first, draw(inputs), draw([0.3, 0.6, 0.85]), draw([0.02, -0.05, 0.11]), draw(-0.12))
      accumulate(
        &second, draw(wideInputs), draw([0.45, 0.7, 0.1, 0.35, 0.9]),
        draw([-0.04, 0.07, 0.13, -0.09, 0.03]), draw(0.35))
      return measurements("steps", first) + measurements("second steps", second)
    }
  }

  static let updateCheck = Exercise(
    "2.5", "the update", learner: update, solution: Solutions.update,
    reference: Reference.values, buildsOn: ["2.4"], standIns: ["SGD"]
  ) { check in
    check.slips(Slip.updatesByMeans) { wrong in
      { Mistakes.update(&$0, $1, $2, $3, w: wrong, v: wrong) }
    }
    check.mistake("Only w moves: v, from the hidden units to the output, moves too.") {
      Mistakes.update(&$0, $1, $2, $3, v: \.weight)
    }
    check.mistake("Only v moves: w, from the inputs to the hidden units, moves too.") {
      Mistakes.update(&$0, $1, $2, $3, w: \.weight)
    }
    check.slips(Slip.updatesByMeans, in: "In w: ", except: ["not moved"]) { wrong in
      { Mistakes.update(&$0, $1, $2, $3, w: wrong) }
    }
    check.slips(Slip.updatesByMeans, in: "In v: ", except: ["not moved"]) { wrong in
      { Mistakes.update(&$0, $1, $2, $3, v: wrong) }
    }
    Mistakes.wrongUpdates { check.mistake($0, $1) }
    check.hint("With twice as many records like these, should a step be twice as long?")
    check.hint("The steps were added up; the weights move by their mean, times the rate.")
    check.hint("w ← w + η · Δw / n, and the same for v.")
    check.hint(
      "`learningRate / Double(records)` first. A number times a matrix is a matrix, and += adds one; a list needs a loop, `for j in weights.hiddenToOutput.indices`."
    )
    check.given("steps.inputToHidden", steps.inputToHidden)
    check.given("steps.hiddenToOutput", steps.hiddenToOutput)
    check.given("learningRate", 0.3)
    check.given("records", 7)
    check.before(measurements("weights", weights))
    check.given("second steps.inputToHidden", wideSteps.inputToHidden)
    check.given("second steps.hiddenToOutput", wideSteps.hiddenToOutput)
    check.given("second learningRate", 1.6)
    check.given("second records", 8)
    check.before(measurements("second weights", wideWeights))
    check.measure { update, draw in
      var (first, second) = (draw(weights), draw(wideWeights))
      update(&first, draw(steps), draw(0.3), draw.count(7))
      update(&second, draw(wideSteps), draw(1.6), draw.count(8))
      return measurements("weights", first) + measurements("second weights", second)
    }
  }

  private static func measurements(_ name: String, _ weights: Weights) -> [Measured] {
    [
      Measured("\(name).inputToHidden", weights.inputToHidden),
      Measured("\(name).hiddenToOutput", weights.hiddenToOutput),
    ]
  }
}
