import Exercises
import Foundation
import Lab

// The check of which words stay.

extension Checks {
  typealias IsKept = (Int, Double, Int, Double) -> Bool

  static let isKeptCheck = Exercise(
    "9.2", "which words stay", learner: isKept, solution: Solutions.isKept,
    reference: Reference.values
  ) { check in
    addMistakesOfComparisons(&check)
    addMistakesOfConditions(&check)
    addMistakesOfTwoComparisons(&check)
    check.hint("What becomes of \"terrible\", with a polarity of −1.7, at a cut-off of 0.5?")
    check.hint("Two conditions must hold, and the second has an exception.")
    check.hint("count > minCount && (count < 50 || abs(polarity) >= cutoff).")
    check.hint(
      "In Swift `&&` binds closer than `||`, so the alternative needs brackets: `… && (… || …)`. The distance from 0 is `abs(polarity)`."
    )
    check.namesShowTheCall()
    check.measure { isKept, draw in
      let cases: [(Int, Double, Int, Double)] = [
        (20, 2, 20, 0.5), (21, 2, 20, 0.5), (49, 0, 20, 0.5), (50, 0, 20, 0.5),
        (50, 0.5, 20, 0.5), (50, -0.5, 20, 0.5), (50, -0.6, 20, 0.5), (60, 0.49, 20, 0.5),
        (10, 3, 20, 0.5), (10, 0, 20, 0.5), (100, -0.2, 20, 0.5), (100, 0.8, 20, 0.5),
        (70, 0.6, 20, 0.5), (30, -0.5, 20, 0.5), (55, 0.9, 60, 0.8), (61, 0.7, 60, 0.8),
        (61, -0.9, 60, 0.8), (60, 1, 60, 0.8), (40, 0, 60, 0.8), (1, 0, 0, 0.2), (0, 3, 0, 0.2),
        (80, 0.1, 0, 0.2), (80, -0.3, 0, 0.2), (120, 2, 150, 0.5), (200, 0, 150, 0),
        (51, 0.1, 5, 1), (45, -1.5, 30, 1), (45, 1.5, 30, 1), (70, 0.1, 100, 0.5),
        (300, -1.8, 20, 0.5),
      ]
      // In another order too: yes and no alone would often be the same.
      let drawn = draw.shuffled(cases).map { count, polarity, minCount, cutoff in
        (draw.count(count), draw(polarity), draw.count(minCount), draw(cutoff))
      }
      let answers = drawn.map { count, polarity, minCount, cutoff in
        (
          "isKept(count: \(count), polarity: \(Format.number(polarity)), minCount: \(minCount), "
            + "cutoff: \(Format.number(cutoff))), 1 for yes,",
          isKept(count, polarity, minCount, cutoff) ? 1.0 : 0
        )
      }
      return [Measured("isKept", labelled: answers)]
    }
  }

  private static func addMistakesOfComparisons(_ check: inout Check<IsKept>) {
    check.mistake(
      "Words seen exactly `minCount` times stay here: they must be seen more often than that."
    ) {
      Solutions.isKept(count: $0, polarity: $1, minCount: $2 - 1, cutoff: $3)
    }
    check.mistake("Words seen just once more than `minCount` are thrown out: that is enough.") {
      Solutions.isKept(count: $0, polarity: $1, minCount: $2 + 1, cutoff: $3)
    }
    check.mistake("The rare words stay and the frequent ones go: `>` where `<` stands.") {
      $0 < $2 && ($0 < 50 || abs($1) >= $3)
    }
    check.mistake("A polarity of exactly `cutoff` is enough: use >= and not >.") {
      $0 > $2 && ($0 < 50 || abs($1) > $3)
    }
    for isNear: (Double, Double) -> Bool in [{ $0 < $1 }, { $0 <= $1 }] {
      check.mistake("The polar words go and the others stay: at least `cutoff` away is >=.") {
        $0 > $2 && ($0 < 50 || isNear(abs($1), $3))
      }
    }
    check.mistake(
      "Negative words are thrown out: what counts is the distance from 0, to either side."
    ) {
      $0 > $2 && ($0 < 50 || $1 >= $3)
    }
    check.mistake(
      "Positive words are thrown out: what counts is the distance from 0, to either side."
    ) {
      $0 > $2 && ($0 < 50 || -$1 >= $3)
    }
    check.mistake("The square of the polarity is compared: take its size, `abs`.") {
      $0 > $2 && ($0 < 50 || $1 * $1 >= $3)
    }
    check.mistake("The polarity only has to differ from 0 here: compare its size with `cutoff`.") {
      count, polarity, minCount, _ in count > minCount && (count < 50 || polarity != 0)
    }
    check.mistake("The polarity counts from 50 times on, not only from 51.") {
      $0 > $2 && ($0 <= 50 || abs($1) >= $3)
    }
    check.mistake("Words seen exactly 50 times are thrown out: the polarity decides for them too.")
    {
      $0 > $2 && ($0 < 50 || ($0 > 50 && abs($1) >= $3))
    }
    check.mistake("The polarity counts from 100 times on here: it is to count from 50 on.") {
      $0 > $2 && ($0 < 100 || abs($1) >= $3)
    }
    for limit in [20, 50, 60, 100] {
      check.mistake("`minCount` is never asked: a number of your own stands in its place.") {
        count, polarity, _, cutoff in
        Solutions.isKept(count: count, polarity: polarity, minCount: limit, cutoff: cutoff)
      }
    }
    for cutoff in [0.5, 0.8, 1] {
      check.mistake("`cutoff` is never asked: a number of your own stands in its place.") {
        count, polarity, minCount, _ in
        Solutions.isKept(count: count, polarity: polarity, minCount: minCount, cutoff: cutoff)
      }
    }
    check.mistake("`minCount` and `cutoff` are exchanged: the count is compared with `minCount`.") {
      Double($0) > $3 && ($0 < 50 || abs($1) >= Double($2))
    }
  }
}
