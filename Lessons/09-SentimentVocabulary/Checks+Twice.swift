import Exercises
import Foundation
import Lab

// Two of the mistakes at once, where the second is easily made with the first.

extension Checks {
  /// Two comparisons that are wrong in which words stay.
  static func addMistakesOfTwoComparisons(_ check: inout Check<IsKept>) {
    typealias Count = (name: String, isSeen: (Int, Int) -> Bool, isJudged: (Int) -> Bool)
    typealias Polarity = (name: String, isStrong: (Double, Double) -> Bool)
    let counts: [Count] = [
      (
        "Words seen exactly `minCount` times stay: they must be seen more often.", { $0 >= $1 },
        { $0 >= 50 }
      ),
      ("The polarity counts from 51 times on, and not from 50.", { $0 > $1 }, { $0 > 50 }),
    ]
    let polarities: [Polarity] = [
      ("And a polarity of exactly `cutoff` is enough.", { abs($0) > $1 }),
      ("And negative words are thrown out: the distance from 0 counts.", { $0 >= $1 }),
      (
        "And the polar words go, where the others should: at least `cutoff` away is >=.",
        {
          abs($0) <= $1
        }
      ),
      (
        "And the polar words go, where the others should: at least `cutoff` away is >=.",
        {
          abs($0) < $1
        }
      ),
      ("And the polarity is ignored.", { _, _ in true }),
    ]
    for count in counts {
      for polarity in polarities
      where polarity.name != "And the polarity is ignored."
        || count.name.contains("minCount")
      {
        check.mistake("\(count.name) \(polarity.name)") { seen, value, minCount, cutoff in
          count.isSeen(seen, minCount)
            && (!count.isJudged(seen) || polarity.isStrong(value, cutoff))
        }
      }
    }
    check.mistake(
      "The polarity counts from 51 times on, and the brackets around the alternative are missing: && binds closer than ||."
    ) { $0 > $2 && $0 <= 50 || abs($1) >= $3 }
    check.mistake(
      "Words seen exactly `minCount` times stay, and the polarity counts from 51 times on: look at both comparisons."
    ) { $0 >= $2 && ($0 <= 50 || abs($1) >= $3) }
    check.mistake(
      "Rare words are judged by their polarity here, and words seen exactly `minCount` times stay."
    ) { $0 >= $2 && abs($1) >= $3 }
    check.mistake("Rare words are judged by their polarity here, and negative ones are thrown out.")
    {
      $0 > $2 && $1 >= $3
    }
    check.mistake(
      "Polarities above −`cutoff` are all let in: what counts is the distance from 0, to either side."
    ) { $0 > $2 && ($0 < 50 || $1 >= -$3) }
    check.mistake(
      "Being seen more than `minCount` times is enough here: frequent words need a polarity too."
    ) { $0 > $2 || ($0 >= 50 && abs($1) >= $3) }
  }

  /// Another measure of what is similar, and the word itself left out.
  static func addMistakesWithoutItself(
    _ check: inout Check<(Int, Matrix<Double>, Int) -> [Int]>
  ) {
    let scores: [(String, ([Double], [Double]) -> Double)] = [
      (
        "The sign of the dot product is lost: rows that point the opposite way are not similar.",
        { abs(Mistakes.dot($0, $1)) }
      ),
      (
        "This is the cosine, the dot product divided by the rows' lengths: leave out the division.",
        { Mistakes.dot($0, $1) / Mistakes.dot($0, $0).squareRoot() }
      ),
      (
        "These are the rows at the smallest distance: find those with the largest dot product.",
        { -Mistakes.distance($0, $1) { $0 * $0 } }
      ),
      (
        "The smallest come first: put the largest dot products first.",
        { -Mistakes.dot($0, $1) }
      ),
    ]
    for (name, score) in scores {
      check.mistake("The word itself is left out: leave it in. And beside that: \(name)") {
        word, weights, count in
        let row = weights.row(word)
        let scores = (0..<weights.rows).map { other in
          other == word ? -Double.infinity : score(weights.row(other), row)
        }
        return Mistakes.best(of: scores, count)
      }
    }
    for limit in [0.0, -1] {
      check.mistake(
        "A word that was found gets a number such as 0 for its product, and comes before those below: strike it out with `-Double.infinity`."
      ) { word, weights, count in
        Mistakes.searchAgain(weights.dot(weights.row(word)), count) { $0[$1] = limit }
      }
    }
    check.mistake(
      "A product that was found is removed, and those behind it move up: their places are no longer the words'."
    ) { word, weights, count in
      Mistakes.searchAgain(weights.dot(weights.row(word)), count) { $0.remove(at: $1) }
    }
  }
}
