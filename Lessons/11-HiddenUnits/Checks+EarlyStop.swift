import Exercises
import Lab

// The check of early stopping.

extension Checks {
  typealias Stop = ([Double], Int) -> EarlyStop

  static let earlyStopCheck = Exercise(
    "11.6", "early stopping", learner: earlyStop, solution: Solutions.earlyStop,
    reference: Reference.values
  ) { check in
    addMistakesOfWaiting(&check)
    addMistakesOfBest(&check)
    addMistakesOfAnswer(&check)
    addMistakesOfComparison(&check)
    addMistakesOfBeginning(&check)
    check.hint("How many epochs ago was the best one when your patience runs out?")
    check.hint(
      "Go through the losses, remember the epoch of the lowest so far, and see how long ago it was."
    )
    check.hint("Stop at the first epoch e with e − best = patience; if there is none, at the last.")
    check.hint(
      "`for (epoch, loss) in validationLosses.enumerated() { … }`, with `var best = 0` before it; inside, `return EarlyStop(stop: epoch, best: best)`, and once more after the loop, with the last epoch."
    )
    check.namesShowTheCall()
    check.measure { earlyStop, draw in
      let losses = [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49]
      let runs: [([Double], Int)] = [
        (losses, 3), (losses, 1), ([0.5, 0.4, 0.45, 0.43, 0.42, 0.41], 3),
        ([0.5, 0.45, 0.4, 0.41], 2), ([0.3, 0.5, 0.45, 0.4, 0.2], 2),
        ([2.5, 1.9, 1.7, 1.8, 1.6, 1.75, 1.72, 1.65], 3), ([0.8, 0.7, 0.75, 0.6], 5),
        ([0.6, 0.4, 0.4, 0.5, 0.45], 2), ([0.4, 0.6, 0.5, 0.7, 0.8], 2),
        ([0.5, 0.6, 0.5, 0.7, 0.9], 2),
      ]
      return runs.map { (draw($0), $1) }.flatMap { losses, patience in
        let answer = earlyStop(losses, patience)
        let call = "earlyStop(validationLosses: \(losses), patience: \(patience))"
        return [
          Measured(call + ".stop", Double(answer.stop)),
          Measured(call + ".best", Double(answer.best)),
        ]
      }
    }
  }

  private static func addMistakesOfWaiting(_ check: inout Check<Stop>) {
    check.mistake("This stops one epoch late: stop when the best epoch is `patience` epochs ago.") {
      Solutions.earlyStop(validationLosses: $0, patience: $1 + 1)
    }
    check.mistake("This stops one epoch early: wait until the best epoch is `patience` epochs ago.")
    {
      Solutions.earlyStop(validationLosses: $0, patience: $1 - 1)
    }
    check.mistake(
      "Each loss is compared with the one before: compare it with the lowest so far.",
      Mistakes.earlyStop(waited: { old, loss, before, _ in loss < before ? 0 : old + 1 }))
    check.mistake(
      "Only losses above the one before are counted: count all that are not below the lowest so far.",
      Mistakes.earlyStop(waited: { old, loss, before, lowest in
        loss < lowest ? 0 : loss > before ? old + 1 : old
      }))
    check.mistake(
      "A loss not above the one before sets the count back: only a new lowest one does.",
      Mistakes.earlyStop(waited: { old, loss, before, _ in loss > before ? old + 1 : 0 }))
    check.mistake(
      "The count of epochs without improvement must return to 0 at each improvement.",
      Mistakes.earlyStop(waited: { old, loss, _, lowest in loss < lowest ? old : old + 1 }))
    check.mistake(
      "An equal loss is not counted here: it is one more epoch without a new lowest loss.",
      Mistakes.earlyStop(waited: { old, loss, _, lowest in
        loss < lowest ? 0 : loss > lowest ? old + 1 : old
      }))
    check.mistake(
      "An equal loss sets the count back to 0: only a new lowest loss does.",
      Mistakes.earlyStop(waited: { old, loss, _, lowest in loss <= lowest ? 0 : old + 1 }))
    check.mistake(
      "The count goes back to 1 at each improvement: it goes back to 0.",
      Mistakes.earlyStop(waited: { old, loss, _, lowest in loss < lowest ? 1 : old + 1 }))
    check.mistake(
      "The improvements are counted: count the epochs without one.",
      Mistakes.earlyStop(waited: { old, loss, _, lowest in loss < lowest ? old + 1 : 0 }))
    check.mistake(
      "The improvements are counted, all of them: count the epochs in a row without one.",
      Mistakes.earlyStop(waited: { old, loss, _, lowest in loss < lowest ? old + 1 : old }))
    check.mistake("Patience counts from the first rise on: each new lowest loss sets it back.") {
      losses, patience in
      let rise = losses.indices.dropFirst().first { losses[$0] > losses[$0 - 1] } ?? losses.count
      let stop = min(rise + patience, losses.count - 1)
      let reached = Array(losses.prefix(stop + 1))
      return EarlyStop(stop: stop, best: reached.firstIndex(of: reached.min()!)!)
    }
    check.mistake("This stops at the first epoch without a new lowest loss: ask `patience`.") {
      losses, _ in Solutions.earlyStop(validationLosses: losses, patience: 1)
    }
    for patience in [2, 3] {
      check.mistake("`patience` is never asked: a number of your own stands in its place.") {
        losses, _ in Solutions.earlyStop(validationLosses: losses, patience: patience)
      }
    }
    check.mistake("This never stops before the end: ask `patience`.") { losses, _ in
      Solutions.earlyStop(validationLosses: losses, patience: losses.count)
    }
    check.mistake(
      "This stops at the epoch `patience`, whatever was best: count from the best one.",
      Mistakes.earlyStop(isOver: { epoch, _, patience in epoch == patience }))
  }
}
