import Exercises
import Lab

// The checks of backpropagation and of the run.

extension Checks {
  static let backpropagationCheck = Exercise(
    "3.3", "backpropagation", learner: backpropagation,
    solution: Solutions.backpropagation, reference: Reference.values, buildsOn: ["3.2"],
    standIns: ["Linear", "Sigmoid"]
  ) { check in
    check.mistake(
      "The output's error is multiplied by σ′. The output is linear, its slope is 1, so δ = y − ŷ.",
      Mistakes.slopedOutput)
    Mistakes.wrongErrors { sentence, error in
      check.mistake(sentence) { Mistakes.backpropagation($0, $1, $2, $3, error: error) }
    }
    check.mistake("The hidden units' slopes A * (1 − A) are missing.") {
      Mistakes.backpropagation($0, $1, $2, $3, slope: { _ in 1 })
    }
    check.slips(
      Slip.sigmoidSlopes, in: "In the hidden units' slopes, with a for A: ",
      except: ["none", "brackets", "sign", "ReLU"]
    ) { slope in { Mistakes.backpropagation($0, $1, $2, $3, slope: slope) } }
    check.mistake("The sums are divided by the number of records; that is left to the update, 3.4.")
    {
      Mistakes.backpropagation(
        $0, $1, $2, $3, sumOfW: { Mistakes.total($0) / Double($0.count) },
        sumOfV: { Mistakes.total($0) / Double($0.count) })
    }
    check.mistake("Only the last record counts; the steps are the sums over all records.") {
      Mistakes.backpropagation(
        $0, $1, $2, $3, sumOfW: { $0[$0.count - 1] }, sumOfV: { $0[$0.count - 1] })
    }
    check.slips(Slip.sums, in: "Over the records: ", except: ["mean", "last", "minus"]) { sum in
      { Mistakes.backpropagation($0, $1, $2, $3, sumOfW: sum, sumOfV: sum) }
    }
    check.slips(Slip.sums, in: "In ΔW, over the records: ", except: ["minus"]) { sum in
      { Mistakes.backpropagation($0, $1, $2, $3, sumOfW: sum) }
    }
    check.slips(Slip.sums, in: "In ΔV, over the records: ", except: ["minus"]) { sum in
      { Mistakes.backpropagation($0, $1, $2, $3, sumOfV: sum) }
    }
    Mistakes.wrongBackpropagations { check.mistake($0, $1) }
    check.hint("The output is its own weighted sum, ŷ = z. What is the slope of that?")
    check.hint(
      "The error goes back over V, through the hidden units' slopes, and meets the inputs.")
    check.hint("δ = y − ŷ; ΔV = Aᵀ·δ; ΔW = Xᵀ·((δ·Vᵀ) * A * (1 − A)).")
    check.hint(
      "In Swift A is `activity.hidden`, δ·Vᵀ is `errors.dot(weights.hiddenToOutput.transposed)`, and Xᵀ·… is `features.transposed.dot(…)`. The result is `Weights(inputToHidden: …, hiddenToOutput: …)`."
    )
    let (first, second) = (
      Solutions.forward(features, weights), Solutions.forward(otherFeatures, otherWeights)
    )
    giveNetworks(to: &check)
    check.given("targets", targets)
    check.given("activity.hidden", first.hidden)
    check.given("activity.output", first.output)
    check.given("second targets", otherTargets)
    check.given("second activity.hidden", second.hidden)
    check.given("second activity.output", second.output)
    check.number("the number of inputs", 4)
    check.number("the number of hidden units", 3)
    check.measure { backpropagation, draw in
      func steps(
        _ features: Matrix<Double>, _ targets: Matrix<Double>, _ weights: Weights
      ) -> Weights {
        backpropagation(features, targets, Solutions.forward(features, weights), weights)
      }
      return measurements("steps", steps(draw(features), draw(targets), draw(weights)))
        + measurements(
          "second steps", steps(draw(otherFeatures), draw(otherTargets), draw(otherWeights)))
    }
  }

  static let runCheck = Exercise(
    "3.5", "running the network", learner: run, solution: Solutions.run,
    reference: Reference.values, buildsOn: ["3.2"],
    standIns: ["Linear", "Sigmoid"]
  ) { check in
    Mistakes.wrongRuns { check.mistake($0, $1) }
    check.hint("Which of your functions already leads from features to outputs?")
    check.hint("The forward pass returns a matrix of one column; its numbers are in `values`.")
    check.hint("It is `output.values` of what `forward` returns.")
    check.hint(
      "Call it with both arguments, `forward(features, weights)`, and put a dot behind it.")
    // Outputs beyond 1, so that rounding is not deciding.
    let first = Weights(
      inputToHidden: weights.inputToHidden, hiddenToOutput: Matrix([[6.9], [-9.3], [5.1]]))
    let second = Weights(
      inputToHidden: otherWeights.inputToHidden,
      hiddenToOutput: Matrix([[-5.4], [3.6], [-8.1], [1.5], [4.2]]))
    giveNetworks(first, second, to: &check)
    check.following { forward($0, $1).output.values }
    check.following { Mistakes.forward($0, $1, activation: activation).output.values }
    check.measure { run, draw in
      [
        Measured("run", run(draw(features), draw(first))),
        Measured("second run", run(draw(otherFeatures), draw(second))),
      ]
    }
  }
}
