import Exercises
import Lab

// The mistakes that are made in searching for the lowest loss.

extension Checks {
  static func addMistakesOfSearch(_ check: inout Check<Choice>) {
    let places: [([Int], [Double]) -> Int] = [
      { units, losses in Mistakes.lowest(losses).min { units[$0] < units[$1] }! },
      { Mistakes.lowest($1)[0] + 0 * $0.count }, { Mistakes.lowest($1).last! + 0 * $0.count },
    ]
    for place in places {
      for extra in [0, 1] {
        check.mistake(
          "This is the place in the list: return the number of hidden units that stands there."
        ) { units, _, validation in place(units, validation) + extra }
      }
    }
    check.mistake("Places are counted from 0: this is the network after the best.") {
      units, training, validation in
      let chosen = Solutions.chosenHiddenUnits(
        units, trainingLosses: training, validationLosses: validation)
      return units[(units.firstIndex(of: chosen)! + 1) % units.count]
    }
    check.mistake(
      "The sizes are sorted and the losses are not: the places no longer fit.",
      { units, _, validation in units.sorted()[Mistakes.lowest(validation)[0]] })
    check.mistake(
      "This ends where the loss first rises: a better one may come later.",
      Mistakes.choice { units, losses in
        let rise = losses.indices.dropFirst().first { losses[$0] > losses[$0 - 1] }
        let best = Mistakes.lowest(Array(losses.prefix(rise ?? losses.count)))
        return best.min { units[$0] < units[$1] }!
      })
    let ends: [(Double, Double) -> Bool] = [{ $0 > $1 }, { $0 >= $1 }]
    for isEnd in ends {
      check.mistake(
        "The sizes are tried in their order, and it ends where the loss first rises: a better one may come later.",
        Mistakes.choice { units, losses in
          let order = units.indices.sorted { units[$0] < units[$1] }
          var best = order[0]
          for place in order.dropFirst() {
            if isEnd(losses[place], losses[best]) { break }
            if losses[place] < losses[best] { best = place }
          }
          return best
        })
    }
    check.mistake(
      "This is the first network whose validation loss is above its training loss: look for the lowest validation loss."
    ) { units, training, validation in
      units[units.indices.first { validation[$0] > training[$0] } ?? 0]
    }
    check.mistake(
      "This is the smallest network whose validation loss is above its training loss: look for the lowest validation loss."
    ) { units, training, validation in
      units.indices.filter { validation[$0] > training[$0] }.map { units[$0] }.min() ?? units[0]
    }
    check.mistake("This is the first network below the mean loss: look for the lowest loss.") {
      units, _, validation in
      let mean = validation.reduce(0, +) / Double(validation.count)
      return units[validation.firstIndex { $0 < mean } ?? 0]
    }
    check.mistake(
      "Each loss is compared with the one before it: compare it with the lowest so far.",
      Mistakes.choice { units, losses in
        losses.indices.dropFirst().reduce(0 * units.count) {
          losses[$1] < losses[$1 - 1] ? $1 : $0
        }
      })
    check.mistake(
      "The lowest loss so far begins with 1: begin with the first loss.",
      Mistakes.choice { units, losses in
        var (best, low) = (0, 1.0)
        for place in units.indices {
          let isSmaller = losses[place] == low && units[place] < units[best]
          if losses[place] < low || isSmaller { (best, low) = (place, losses[place]) }
        }
        return best
      })
    let parts: [(String, (Int) -> Range<Int>)] = [
      ("The first network is never looked at: places are counted from 0.", { 1..<$0 }),
      ("The last network is never looked at: does the loop end one too early?", { 0..<$0 - 1 }),
      ("Only the first two networks are looked at: go through all of them.", { _ in 0..<2 }),
      ("Only the first three networks are looked at: go through all of them.", { _ in 0..<3 }),
      (
        "This is always the first network: go through all of them, and begin with the first loss, not with 0.",
        { _ in 0..<1 }
      ),
      ("This is always the last network: go through all of them.", { $0 - 1..<$0 }),
    ]
    for (name, part) in parts {
      check.mistake(name) { units, training, validation in
        let part = part(units.count)
        return Solutions.chosenHiddenUnits(
          Array(units[part]), trainingLosses: Array(training[part]),
          validationLosses: Array(validation[part]))
      }
    }
    check.mistake("This is a loss, cut off to a whole number: return the number of hidden units.") {
      Int($2.min()!) + 0 * ($0.count + $1.count)
    }
    check.mistake("This is the middle one of the sizes: look at the validation losses.") {
      units, _, _ in units.sorted()[units.count / 2]
    }
    check.mistake("This is how many networks there are: return the number of hidden units.") {
      units, _, _ in units.count
    }
  }
}
