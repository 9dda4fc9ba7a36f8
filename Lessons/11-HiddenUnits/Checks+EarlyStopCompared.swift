import Exercises
import Lab

// The mistakes that are made in what a loss is compared with, and in where the waiting begins.

extension Checks {
  static func addMistakesOfComparison(_ check: inout Check<Stop>) {
    let before: [(String, (Double, Double) -> Bool)] = [
      (
        "Each loss is compared with the one before: compare it with the lowest so far.",
        {
          $0 < $1
        }
      ),
      (
        "A loss that is not above the one before counts as an improvement: only a new lowest one does.",
        {
          $0 <= $1
        }
      ),
    ]
    for (name, isBetter) in before {
      check.mistake(
        "\(name) That holds for `best` too.",
        Mistakes.earlyStop(better: { losses, epoch, _, _ in
          isBetter(losses[epoch], losses[epoch - 1])
        }))
    }
    check.mistake(
      "Each loss is compared with the first one: compare it with the lowest so far.",
      Mistakes.earlyStop(better: { losses, epoch, _, _ in losses[epoch] < losses[0] }))
    check.mistake(
      "Each loss is compared with that of `patience` epochs before: compare it with the lowest so far."
    ) { losses, patience in
      let stop =
        losses.indices.dropFirst(patience).first { losses[$0] >= losses[$0 - patience] }
        ?? losses.count - 1
      return EarlyStop(stop: stop, best: Mistakes.lowest(Array(losses[...stop]))[0])
    }
  }

  static func addMistakesOfBeginning(_ check: inout Check<Stop>) {
    let allLosses =
      "The lowest of all losses is looked for, and patience counted from there: it may run out before that."
    check.mistake(allLosses) { losses, patience in
      let best = Mistakes.lowest(losses)[0]
      return EarlyStop(stop: min(best + patience, losses.count - 1), best: best)
    }
    check.mistake("\(allLosses) And the losses may end before it does.") { losses, patience in
      let best = Mistakes.lowest(losses)[0]
      return EarlyStop(stop: best + patience, best: best)
    }
    let starts: [(Int, Int) -> Bool] = [{ $0 > $1 }, { $0 >= $1 }]
    let betters: [(Double, Double) -> Bool] = [{ $0 < $1 }, { $0 <= $1 }]
    for isOver in starts {
      for isBetter in betters {
        check.mistake(
          "The first `patience` epochs pass in any case, and then the first one without a new lowest loss stops: patience counts from the best epoch."
        ) { losses, patience in
          var best = 0
          for epoch in losses.indices.dropFirst() {
            if isBetter(losses[epoch], losses[best]) {
              best = epoch
            } else if isOver(epoch, patience) {
              return EarlyStop(stop: epoch, best: best)
            }
          }
          return EarlyStop(stop: losses.count - 1, best: best)
        }
      }
    }
    check.mistake(
      "`stop` is how long was waited: it is the epoch in which patience runs out.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.stop -= answer.best }))
  }
}
