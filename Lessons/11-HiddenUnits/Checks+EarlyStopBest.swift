import Exercises
import Lab

// The mistakes that are made with the best epoch, and with the answer.

extension Checks {
  static func addMistakesOfBest(_ check: inout Check<Stop>) {
    check.mistake(
      "An equal loss counts as an improvement: `<=` where `<` is meant?",
      Mistakes.earlyStop(isBetter: { $0 <= $1 }))
    check.mistake(
      "The largest loss counts as the best: `<` where `>` stands.",
      Mistakes.earlyStop(isBetter: { $0 > $1 }))
    check.mistake(
      "The lowest loss so far begins with 0: begin with the first loss.",
      Mistakes.earlyStop(lowest: 0))
    check.mistake(
      "The lowest loss so far begins with 1: begin with the first loss.",
      Mistakes.earlyStop(lowest: 1))
    check.mistake(
      "The loss after 0 epochs is never looked at: it counts too.", Mistakes.earlyStop(first: 1))
    check.mistake(
      "The best epoch is looked for after the stop as well: training never got that far.",
      Mistakes.earlyStop(changed: { answer, losses, _ in
        answer.best = losses.firstIndex(of: losses.min()!)!
      }))
    check.mistake(
      "The last epoch is returned as the best: the best one lies before the waiting.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.best = answer.stop }))
    check.mistake(
      "Of equal losses the last is returned as the best: the first of equals is.",
      Mistakes.earlyStop(changed: { answer, losses, _ in
        let reached = losses.prefix(answer.stop + 1)
        answer.best = reached.lastIndex(of: losses[answer.best])!
      }))
    check.mistake(
      "The best epoch is not always `patience` epochs before the stop: patience may not run out.",
      Mistakes.earlyStop(changed: { answer, _, patience in answer.best = answer.stop - patience }))
    check.mistake(
      "The epoch before the stop is returned as the best: remember that of the lowest loss.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.best = answer.stop - 1 }))
    check.mistake(
      "The best epoch is always 0 here: remember that of the lowest loss so far.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.best = 0 }))
  }

  static func addMistakesOfAnswer(_ check: inout Check<Stop>) {
    check.mistake(
      "`stop` and `best` are exchanged.",
      Mistakes.earlyStop(changed: { answer, _, _ in
        (answer.stop, answer.best) = (answer.best, answer.stop)
      }))
    check.mistake(
      "This stops at the best epoch: it stops when patience has run out, and keeps the best.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.stop = answer.best }))
    check.mistake(
      "Epochs are counted from 0: both are one too high.",
      Mistakes.earlyStop(changed: { answer, _, _ in
        answer.stop += 1
        answer.best += 1
      }))
    check.mistake(
      "`stop` is one too high: the first loss is that after 0 epochs.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.stop += 1 }))
    check.mistake(
      "`best` is one too high: the first loss is that after 0 epochs.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.best += 1 }))
    check.mistake(
      "`stop` is one too low: it is the epoch in which patience runs out.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.stop -= 1 }))
    check.mistake(
      "`best` is one too low: it is the epoch of the lowest loss.",
      Mistakes.earlyStop(changed: { answer, _, _ in answer.best -= 1 }))
    check.mistake(
      "`stop` is always the best epoch and `patience` more: learning may end before that.",
      Mistakes.earlyStop(changed: { answer, _, patience in answer.stop = answer.best + patience }))
    for (stop, best, name) in [
      (0, 1, "`best` is one too high"), (0, -1, "`best` is one too low"),
      (1, 0, "`stop` is one too high"), (-1, 0, "`stop` is one too low"),
    ] {
      check.mistake(
        "Where patience runs out, \(name).",
        Mistakes.earlyStop(changed: { answer, _, patience in
          if answer.stop - answer.best == patience {
            answer = EarlyStop(stop: answer.stop + stop, best: answer.best + best)
          }
        }))
    }
    let ends: [(String, (inout EarlyStop, Int) -> Void)] = [
      (
        "Where patience never runs out, `stop` is one too far: the last epoch is the count of losses − 1.",
        { $0.stop = $1 }
      ),
      (
        "Where patience never runs out, the best epoch is returned as `stop`: it is the last one.",
        { $0.stop = $0.best + 0 * $1 }
      ),
      (
        "Where patience never runs out, the last epoch is returned as `best`.",
        { $0.best = $1 - 1 }
      ),
      (
        "Where patience never runs out, `stop` is 0: it is the last epoch.", { $0.stop = 0 * $1 }
      ),
      (
        "Where patience never runs out, `best` is 0: it is that of the lowest loss.",
        { $0.best = 0 * $1 }
      ),
      (
        "Where patience never runs out, `stop` and `best` are 0: they are the last epoch and that of the lowest loss.",
        { $0 = EarlyStop(stop: 0, best: 0 * $1) }
      ),
    ]
    for (name, end) in ends {
      check.mistake(
        name,
        Mistakes.earlyStop(changed: { answer, losses, patience in
          if answer.stop - answer.best != patience { end(&answer, losses.count) }
        }))
    }
  }
}
