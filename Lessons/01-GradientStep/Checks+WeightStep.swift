import Exercises
import Lab

// The check of the weight step.

extension Checks {
  static let weightStepCheck = Exercise(
    "1.5", "the weight step", learner: weightStep, solution: Solutions.weightStep,
    reference: Reference.values, buildsOn: ["1.4"], standIns: ["Linear", "SGD"]
  ) { check in
    Mistakes.wrongSteps { check.mistake($0, $1) }
    check.hint("An input of 0 had no part in the answer. How far should its weight move?")
    check.hint("One number per weight, and only the input differs between them.")
    check.hint("Δwᵢ = η · δ · xᵢ.")
    check.hint("`inputs.map { … }` makes a list of as many numbers; in it, `$0` is one input.")
    check.given("errorTerm", -0.07)
    check.given("inputs", [0.1, 0.3, -2, 1.7])
    check.given("learningRate", 0.3)
    check.given("second errorTerm", 0.4)
    check.given("second inputs", [1.5, -0.2, 0.9])
    check.given("second learningRate", 1.6)
    check.measure { weightStep, draw in
      [
        Measured("weightStep", weightStep(draw(-0.07), draw([0.1, 0.3, -2, 1.7]), draw(0.3))),
        Measured("second weightStep", weightStep(draw(0.4), draw([1.5, -0.2, 0.9]), draw(1.6))),
      ]
    }
  }
}
