import Exercises
import Lab

extension Mistakes {
  /// The network for which something else is lowest; of equals the smallest, or the first.
  static func choice(
    takesFirst: Bool = false,
    by score: @escaping (_ training: Double, _ validation: Double, _ units: Int) -> Double
  ) -> Checks.Choice {
    { units, training, validation in
      let scores = units.indices.map { score(training[$0], validation[$0], units[$0]) }
      if takesFirst { return units[lowest(scores)[0]] }
      return Solutions.chosenHiddenUnits(units, trainingLosses: training, validationLosses: scores)
    }
  }

  /// The network at a place that is found in another way.
  static func choice(
    at place: @escaping (_ units: [Int], _ validation: [Double]) -> Int
  ) -> Checks.Choice {
    { units, _, validation in units[place(units, validation)] }
  }

  /// The places of the lowest losses.
  static func lowest(_ losses: [Double]) -> [Int] {
    losses.indices.filter { losses[$0] == losses.min() }
  }

  /// Early stopping with another comparison, another limit of patience or another beginning.
  ///
  /// - Parameters:
  ///   - isBetter: whether a loss is better than the lowest so far.
  ///   - isOver: whether patience runs out, by the epoch, the best one and the patience.
  ///   - lowest: where the lowest loss so far begins; nil for the first loss.
  ///   - first: the first epoch that is looked at.
  static func earlyStop(
    isBetter: @escaping (Double, Double) -> Bool = { $0 < $1 },
    isOver: @escaping (Int, Int, Int) -> Bool = { $0 - $1 == $2 },
    lowest: Double? = nil, first: Int = 0
  ) -> Checks.Stop {
    { losses, patience in
      var (best, low) = (first, lowest ?? losses[first])
      for epoch in losses.indices where epoch >= first {
        if isBetter(losses[epoch], low) { (best, low) = (epoch, losses[epoch]) }
        if isOver(epoch, best, patience) { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: losses.count - 1, best: best)
    }
  }

  /// Early stopping that counts the epochs of waiting.
  ///
  /// - Parameter waited: the new count, of the old one, the loss, the one before it and the lowest before
  ///   it.
  static func earlyStop(
    waited count: @escaping (_ old: Int, _ loss: Double, _ before: Double, _ lowest: Double) -> Int
  ) -> Checks.Stop {
    { losses, patience in
      var (best, waited) = (0, 0)
      for epoch in losses.indices.dropFirst() {
        waited = count(waited, losses[epoch], losses[epoch - 1], losses[best])
        if losses[epoch] < losses[best] { best = epoch }
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: losses.count - 1, best: best)
    }
  }

  /// Early stopping that knows an improvement by something else, for the best epoch as for the waiting.
  static func earlyStop(
    better: @escaping (_ losses: [Double], _ epoch: Int, _ best: Int, _ patience: Int) -> Bool
  ) -> Checks.Stop {
    { losses, patience in
      var (best, waited) = (0, 0)
      for epoch in losses.indices.dropFirst() {
        if better(losses, epoch, best, patience) {
          (best, waited) = (epoch, 0)
        } else {
          waited += 1
        }
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: losses.count - 1, best: best)
    }
  }

  /// The right answer, changed afterwards.
  static func earlyStop(
    changed: @escaping (_ answer: inout EarlyStop, _ losses: [Double], _ patience: Int) -> Void
  ) -> Checks.Stop {
    { losses, patience in
      var answer = Solutions.earlyStop(validationLosses: losses, patience: patience)
      changed(&answer, losses, patience)
      return answer
    }
  }
}
