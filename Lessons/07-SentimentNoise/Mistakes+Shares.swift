import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in the shares that are not made in the squares.

extension Mistakes {
  static func addWrongEnds(to check: inout Check<([Double]) -> [Double]>) {
    check.mistake("Words that do not occur are left out of the list: their share is 0.") {
      shares($0).filter { $0 > 0 }
    }
    check.mistake("The root of the sum is taken below the bar: divide by the sum itself.") {
      shares($0) { $0.reduce(0, +).squareRoot() }
    }
    check.mistake(
      "A root is taken, of each share or of the sum below an unsquared input: a share is xᵢ² / Σₖ xₖ²."
    ) {
      shares($0).map { $0.squareRoot() }
    }
    check.mistake("The fraction is upside down: the sum stands below the bar.") { inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.map { sum / ($0 * $0) }
    }
    check.mistake("The share is subtracted from 1: it is xᵢ² / Σₖ xₖ².") {
      shares($0).map { 1 - $0 }
    }
    // No square is below 0.
    check.slips(
      Slip.sums, in: "In the sum of the squares: ", except: ["sizes", "positive", "greatest"]
    ) {
      sum in { shares($0, sum: sum) }
    }
    check.mistake("Nothing is divided: these are the inputs as they came.") { $0 }
    check.mistake("This is the sum of the squares in every place: divide each square by it.") {
      inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.map { _ in sum }
    }
    check.mistake("Every share is 0: is a whole number divided, or a share never stored?") {
      $0.map { _ in 0 }
    }
    check.mistake("Only the first share is there: `return` belongs behind the loop.") {
      Array(shares($0).prefix(1))
    }
    check.mistake("The shares are sorted: each stands at its word's place.") { shares($0).sorted() }
    check.mistake("The shares are sorted from the largest: each stands at its word's place.") {
      shares($0).sorted(by: >)
    }
    check.mistake("The list is empty: it has one share for each word.") { _ in [] }
  }
}
