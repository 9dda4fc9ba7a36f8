import Exercises
import Lab

// The check of the choice by validation.

extension Checks {
  typealias Choice = ([Int], [Double], [Double]) -> Int

  static let choiceCheck = Exercise(
    "11.5", "the choice by validation", learner: chosenHiddenUnits,
    solution: Solutions.chosenHiddenUnits, reference: Reference.values
  ) { check in
    addMistakesOfScores(&check)
    addMistakesOfEquals(&check)
    addMistakesOfSearch(&check)
    check.hint("Which records can tell a network that has understood from one that has memorised?")
    check.hint("Find the lowest validation loss; if several share it, compare their sizes.")
    check.hint(
      "It is the size whose validation loss is lowest; of equal losses, the smallest size.")
    check.hint(
      "Begin with `var best = 0`, go through `hiddenUnits.indices`, compare `validationLosses[index]` with `validationLosses[best]`, and return `hiddenUnits[best]`."
    )
    check.namesShowTheCall()
    check.measure { choice, draw in
      let lists: [([Int], [Double], [Double])] = [
        ([1, 2, 4, 8], [0.6, 0.4, 0.3, 0.1], [0.61, 0.45, 0.5, 0.7]),
        ([5, 2, 10, 3], [0.2, 0.49, 0.05, 0.3], [0.43, 0.5, 0.7, 0.43]),
        ([2, 6, 4], [0.25, 0.2, 0.1], [0.3, 0.3, 0.5]),
        ([8, 4, 1], [0.1, 0.29, 0.65], [0.5, 0.33, 0.66]),
        ([3, 7, 9, 12, 5], [1.4, 1.2, 1.1, 0.9, 1.3], [1.9, 1.5, 1.7, 1.3, 1.6]),
        ([6, 1, 9, 4], [0.3, 0.9, 0.1, 0.2], [0.2, 0.8, 0.25, 0.24]),
        ([9, 5, 2, 3], [0.2, 0.4, 0.5, 0.45], [0.8, 0.6, 0.55, 0.51]),
        ([2, 3, 16], [0.5, 0.3, 0.2], [0.405, 0.4, 0.9]),
        ([4, 6, 3], [0.5, 0.3, 0.7], [0.45, 0.35, 0.6]),
        ([10, 2, 7], [0.1, 0.5, 0.3], [0.42, 0.4, 0.41]),
        ([3, 8, 5], [0.3, 0.35, 0.2], [0.4, 0.4, 0.6]),
        ([2, 3, 4], [0.45, 0.5, 0.41], [0.9, 0.4, 0.5]),
      ]
      let drawn = lists.map { units, training, validation in
        (units.map { draw.count($0) }, draw(training), draw(validation))
      }
      return drawn.map { units, training, validation in
        Measured(
          "chosenHiddenUnits(\(units), trainingLosses: \(training), validationLosses: \(validation))",
          Double(choice(units, training, validation)))
      }
    }
  }

  private static func addMistakesOfScores(_ check: inout Check<Choice>) {
    let scores: [(String, (Double, Double, Int) -> Double)] = [
      (
        "This goes by the training loss, which nearly always prefers the largest network.",
        { training, _, _ in training }
      ),
      ("This is the largest validation loss: the lowest is the best.", { -$1 + 0 * Double($2) }),
      (
        "This is the largest training loss: the lowest validation loss is the best.",
        { -$0 + 0 * Double($2) }
      ),
      (
        "This is the network whose two losses are closest: both can be close and bad.",
        { training, validation, _ in abs(training - validation) }
      ),
      (
        "This is the network whose two losses are furthest apart: the lowest validation loss counts.",
        { training, validation, _ in -abs(training - validation) }
      ),
      (
        "This is the smallest validation loss minus training loss: the validation loss alone counts.",
        { training, validation, _ in validation - training }
      ),
      (
        "This is the smallest training loss minus validation loss: the validation loss alone counts.",
        { training, validation, _ in training - validation }
      ),
      (
        "Both losses are added up or averaged: the validation loss alone counts.",
        { training, validation, _ in training + validation }
      ),
      (
        "The losses are multiplied by the sizes: the size counts only among equally good ones.",
        { _, validation, units in validation * Double(units) }
      ),
      (
        "This is always the smallest network: it counts only among equally good ones.",
        { _, _, units in Double(units) }
      ),
      (
        "This is always the largest network: look at the losses.", { _, _, units in -Double(units) }
      ),
      (
        "This is the network with the lower of both losses: the validation loss alone counts.",
        { training, validation, _ in min(training, validation) }
      ),
    ]
    for (name, score) in scores {
      check.mistake(name, Mistakes.choice(by: score))
      check.mistake(name, Mistakes.choice(takesFirst: true, by: score))
    }
  }

  private static func addMistakesOfEquals(_ check: inout Check<Choice>) {
    check.mistake(
      "Of equally good networks this takes the first: take the smallest.",
      Mistakes.choice { Mistakes.lowest($1)[0] + 0 * $0.count })
    check.mistake(
      "Of equally good networks this takes the last: `<=` where `<` is meant?",
      Mistakes.choice { _, losses in Mistakes.lowest(losses).last! })
    check.mistake(
      "Of equally good networks this takes the largest: take the smallest.",
      Mistakes.choice { units, losses in
        Mistakes.lowest(losses).max { units[$0] < units[$1] }!
      })
    check.mistake("Of equally good networks the training loss decides: take the smallest.") {
      units, training, validation in
      units[Mistakes.lowest(validation).min { training[$0] < training[$1] }!]
    }
    check.mistake("Equally good means equal: here a slightly larger loss counts as equal.") {
      units, _, validation in
      let lowest = validation.min()!
      return units.indices.filter { validation[$0] - lowest < 0.01 }.map { units[$0] }.min()!
    }
    check.mistake(
      "A smaller network is taken whatever its loss: only of equally good ones, so both must hold, &&.",
      Mistakes.choice { units, losses in
        units.indices.reduce(0) {
          losses[$1] < losses[$0] || units[$1] < units[$0] ? $1 : $0
        }
      })
    check.mistake(
      "A network must be smaller as well as better here: better alone is enough.",
      Mistakes.choice { units, losses in
        units.indices.reduce(0) {
          losses[$1] < losses[$0] && units[$1] < units[$0] ? $1 : $0
        }
      })
    check.mistake(
      "A network must be smaller here, and better or as good: better alone is enough.",
      Mistakes.choice { units, losses in
        units.indices.reduce(0) {
          losses[$1] <= losses[$0] && units[$1] < units[$0] ? $1 : $0
        }
      })
  }
}
