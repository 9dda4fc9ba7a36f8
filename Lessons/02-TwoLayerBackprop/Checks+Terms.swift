import Exercises
import Lab

// The checks of the error terms.

extension Checks {
  /// Targets and outputs.
  private static let answers: [(target: Double, output: Double)] = [
    (1, 0.3), (0, 0.8), (0.6, 0.9), (1, 0.65), (0, 0.15), (0.4, 0.25),
  ]

  static let outputErrorTermCheck = Exercise(
    "2.2", "the output's error term", learner: outputErrorTerm,
    solution: Solutions.outputErrorTerm, reference: Reference.values, buildsOn: ["2.1"]
  ) { check in
    Mistakes.wrongOutputTerms { check.mistake($0, $1) }
    check.slips(
      Slip.sigmoidSlopes, in: "With a for ŷ: ",
      except: ["none", "brackets", "sign", "ReLU", "again"]
    ) { slope in { ($0 - $1) * slope($1) } }
    check.hint("When the answer is right, what is the error term?")
    check.hint("It is lesson 1's error term, with the slope written in terms of ŷ.")
    check.hint("δ = (y − ŷ) · ŷ · (1 − ŷ).")
    check.hint("Both brackets are needed in Swift too: `(target - output) * output * (…)`.")
    check.namesShowTheCall()
    check.measure { errorTerm, draw in
      [
        Measured(
          "outputErrorTerm",
          labelled: answers.map { (draw($0), draw($1)) }.map { target, output in
            let call = [target, output].map { Format.number($0) }
            return (
              "outputErrorTerm(target: \(call[0]), output: \(call[1]))", errorTerm(target, output)
            )
          })
      ]
    }
  }

  static let hiddenErrorTermsCheck = Exercise(
    "2.3", "the hidden units' error terms", learner: hiddenErrorTerms,
    solution: Solutions.hiddenErrorTerms, reference: Reference.values, buildsOn: ["2.1", "2.2"]
  ) { check in
    check.mistake("The hidden units' slope aⱼ · (1 − aⱼ) is missing.") { term, weights, _ in
      weights.map { term * $0 }
    }
    check.mistake("The slope is only aⱼ: it is aⱼ · (1 − aⱼ).") { term, weights, hidden in
      zip(weights, hidden).map { term * $0 * $1 }
    }
    check.mistake(
      "This is 2.2 with δ for the target: no aⱼ is subtracted here, δ goes back over vⱼ."
    ) {
      term, _, hidden in hidden.map { (term - $0) * $0 * (1 - $0) }
    }
    check.mistake("This takes σ of aⱼ again: aⱼ is already σ(hⱼ).") { term, weights, hidden in
      zip(weights, hidden).map { term * $0 * sigmoid($1) * (1 - sigmoid($1)) }
    }
    check.slips(
      Slip.sigmoidSlopes, in: "With a for aⱼ: ",
      except: ["none", "only a", "brackets", "sign", "ReLU", "again"]
    ) { slope in
      { term, weights, hidden in zip(weights, hidden).map { term * $0 * slope($1) } }
    }
    check.mistake("The signs are flipped: δⱼ = δ · vⱼ · aⱼ · (1 − aⱼ), and it is 1 − aⱼ.") {
      term, weights, hidden in zip(weights, hidden).map { term * $0 * $1 * ($1 - 1) }
    }
    Mistakes.wrongHiddenTerms { sentence, wrong in
      check.mistake(sentence) { term, weights, hidden in
        zip(weights, hidden).map { wrong(term, $0, $1) }
      }
    }
    Mistakes.wrongListsOfTerms { check.mistake($0, $1) }
    check.hint("Does a hidden unit whose weight to the output is 0 have any share in the error?")
    check.hint("The error flows back over the same weight, then through the unit's own slope.")
    check.hint("δⱼ = δ · vⱼ · aⱼ · (1 − aⱼ), one number per hidden unit.")
    check.hint(
      "`zip(hiddenToOutput, hidden).map { weight, a in … }` goes over both lists at once and makes a list of as many numbers."
    )
    check.given("outputErrorTerm", -0.12)
    check.given("hiddenToOutput", [0.4, -0.9, 1.7, -0.6])
    check.given("hidden", [0.3, 0.6, 0.85, 0.2])
    check.given("second outputErrorTerm", 0.35)
    check.given("second hiddenToOutput", [-1.2, 0.8, 0.55])
    check.given("second hidden", [0.45, 0.7, 0.1])
    check.measure { errorTerms, draw in
      [
        Measured(
          "hiddenErrorTerms",
          errorTerms(draw(-0.12), draw([0.4, -0.9, 1.7, -0.6]), draw([0.3, 0.6, 0.85, 0.2]))),
        Measured(
          "second hiddenErrorTerms",
          errorTerms(draw(0.35), draw([-1.2, 0.8, 0.55]), draw([0.45, 0.7, 0.1]))),
      ]
    }
  }
}
