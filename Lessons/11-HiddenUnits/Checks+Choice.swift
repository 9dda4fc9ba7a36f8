import Exercises
import Lab

// The checks of the choice by validation and of early stopping.

extension Checks {
  static let choiceCheck = Exercise(
    "11.5", "the choice by validation", learner: chosenHiddenUnits,
    solution: Solutions.chosenHiddenUnits, reference: Reference.values, buildsOn: ["11.3"]
  ) { check in
    check.mistake(
      "This goes by the training loss, which nearly always prefers the largest network."
    ) { units, training, _ in
      Solutions.chosenHiddenUnits(units, trainingLosses: training, validationLosses: training)
    }
    check.mistake(
      "This is the place in the list: return the number of hidden units that stands there."
    ) {
      units, training, validation in
      let chosen = Solutions.chosenHiddenUnits(
        units, trainingLosses: training, validationLosses: validation)
      return units.firstIndex(of: chosen)!
    }
    check.mistake("This is the largest validation loss: the lowest is the best.") {
      units, training, validation in
      Solutions.chosenHiddenUnits(
        units, trainingLosses: training, validationLosses: validation.map { -$0 })
    }
    check.mistake("Of equally good networks this takes the first: take the smallest.") {
      units, _, validation in units[validation.firstIndex(of: validation.min()!)!]
    }
    check.mistake("Of equally good networks this takes the last: `<=` where `<` is meant?") {
      units, _, validation in units[validation.lastIndex(of: validation.min()!)!]
    }
    check.mistake(
      "This is the network whose two losses are closest: both can be close and bad."
    ) {
      units, training, validation in
      let gaps = zip(training, validation).map { abs($0 - $1) }
      return units[gaps.firstIndex(of: gaps.min()!)!]
    }
    check.hint("Which records can tell a network that has understood from one that has memorised?")
    check.hint("Find the lowest validation loss; if several share it, compare their sizes.")
    check.hint(
      "It is the size whose validation loss is lowest; of equal losses, the smallest size.")
    check.measure { choice in
      let lists: [([Int], [Double], [Double])] = [
        ([1, 2, 4], [0.6, 0.4, 0.1], [0.61, 0.45, 0.5]),
        ([5, 2, 10, 3], [0.2, 0.49, 0.05, 0.3], [0.43, 0.5, 0.7, 0.43]),
        ([2, 6, 4], [0.25, 0.2, 0.1], [0.3, 0.3, 0.5]),
        ([8, 4, 1], [0.1, 0.29, 0.65], [0.5, 0.33, 0.66]),
      ]
      return lists.enumerated().map { number, lists in
        Measured("choice \(number)", Double(choice(lists.0, lists.1, lists.2)))
      }
    }
  }

  static let earlyStopCheck = Exercise(
    "11.6", "early stopping", learner: earlyStop, solution: Solutions.earlyStop,
    reference: Reference.values, buildsOn: ["11.3"]
  ) { check in
    check.mistake("This stops one epoch late: stop when the best epoch is `patience` epochs ago.") {
      Solutions.earlyStop(validationLosses: $0, patience: $1 + 1)
    }
    check.mistake("This stops one epoch early: wait until the best epoch is `patience` epochs ago.")
    {
      Solutions.earlyStop(validationLosses: $0, patience: $1 - 1)
    }
    check.mistake("An equal loss counts as an improvement: `<=` where `<` is meant?") {
      losses, patience in
      var best = 0
      for (epoch, loss) in losses.enumerated() {
        if loss <= losses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: losses.count - 1, best: best)
    }
    check.mistake("Each loss is compared with the one before: compare it with the lowest so far.") {
      losses, patience in
      var (best, waited) = (0, 0)
      for epoch in losses.indices.dropFirst() {
        if losses[epoch] < losses[best] { best = epoch }
        waited = losses[epoch] < losses[epoch - 1] ? 0 : waited + 1
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: losses.count - 1, best: best)
    }
    check.mistake("The count of epochs without improvement must return to 0 at each improvement.") {
      losses, patience in
      var (best, waited) = (0, 0)
      for epoch in losses.indices.dropFirst() {
        if losses[epoch] < losses[best] { best = epoch } else { waited += 1 }
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: losses.count - 1, best: best)
    }
    check.mistake(
      "The best epoch is looked for after the stop as well: training never got that far."
    ) {
      losses, patience in
      var answer = Solutions.earlyStop(validationLosses: losses, patience: patience)
      answer.best = losses.firstIndex(of: losses.min()!)!
      return answer
    }
    check.mistake("The last epoch is returned as the best: the best one lies before the waiting.") {
      losses, patience in
      let stop = Solutions.earlyStop(validationLosses: losses, patience: patience).stop
      return EarlyStop(stop: stop, best: stop)
    }
    check.hint("How many epochs ago was the best one when your patience runs out?")
    check.hint(
      "Go through the losses, remember the epoch of the lowest so far, and see how long ago it was."
    )
    check.hint("Stop at the first epoch e with e − best = patience; if there is none, at the last.")
    check.measure { earlyStop in
      let losses = [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49]
      let runs: [([Double], Int)] = [
        (losses, 3), (losses, 1), ([0.5, 0.4, 0.45, 0.43, 0.42, 0.41], 3),
        ([0.5, 0.45, 0.4, 0.41], 2),
      ]
      return runs.enumerated().flatMap { number, run in
        let answer = earlyStop(run.0, run.1)
        return [
          Measured("run \(number), stop", Double(answer.stop)),
          Measured("run \(number), best", Double(answer.best)),
        ]
      }
    }
  }
}
