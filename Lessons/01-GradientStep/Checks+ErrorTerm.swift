import Exercises
import Lab

// The check of the error term.

extension Checks {
  /// Targets and weighted sums. The outputs are σ(h), so that every right way of writing the slope is right.
  private static let answers: [(target: Double, h: Double)] = [
    (0.2, 0.07), (1, -1.4), (0.6, 2), (0, -0.3),
  ]

  static let errorTermCheck = Exercise(
    "1.4", "the error term", learner: errorTerm, solution: Solutions.errorTerm,
    reference: Reference.values, buildsOn: ["1.2", "1.3"], standIns: ["Sigmoid"]
  ) { check in
    Mistakes.wrongTerms { check.mistake($0, $1) }
    check.slips(
      Slip.sigmoidSlopes, in: "With a for ŷ: ",
      except: ["none", "only a", "brackets", "sign", "ReLU", "again"]
    ) { slope in { target, output, _ in (target - output) * slope(output) } }
    check.hint("If the neuron already answers the target, what is left to do?")
    check.hint(
      "The error says how far off the answer is; the slope says how fast it changes with h.")
    check.hint("δ = (y − ŷ) · σ′(h).")
    check.hint("Brackets first: `(target - …)`. The slope is exercise 1.2's `sigmoidPrime(…)`.")
    check.following { ($0 - $1) * sigmoidPrime($2) }
    check.following { ($0 - $1) * sigmoid($2) * (1 - sigmoid($2)) }
    check.namesShowTheCall()
    check.measure { errorTerm, draw in
      [
        Measured(
          "errorTerm",
          labelled: answers.map { (draw($0), draw($1)) }.map { target, h in
            let output = Solutions.sigmoid(h)
            let call = [target, output, h].map { Format.number($0) }
            return (
              "errorTerm(target: \(call[0]), output: \(call[1]), h: \(call[2]))",
              errorTerm(target, output, h)
            )
          })
      ]
    }
  }
}
