import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in one ratio.

extension Mistakes {
  static func addWrongBars(to check: inout Check<(Int, Int) -> Double>) {
    check.mistake(
      "The + 1 is missing, so for a word that no negative review contains you divide by 0."
    ) { Double($0) / Double($1) }
    check.mistake("Dividing whole numbers cuts off the fraction; convert them to Double first.") {
      Double($0 / ($1 + 1))
    }
    check.mistake("The ratio is upside down; it is positive over negative.") {
      Double($1) / Double($0 + 1)
    }
    check.mistake("The ratio is upside down: the negative count plus 1 belongs below the bar.") {
      Double($1 + 1) / Double($0)
    }
    check.mistake(
      "The ratio is upside down, and both counts get the + 1; only the lower one should."
    ) { Double($1 + 1) / Double($0 + 1) }
    check.mistake("The ratio is upside down, and the + 1 below the bar is missing.") {
      Double($1) / Double($0)
    }
    check.mistake("Both counts get the + 1 here; only the negative count should.") {
      Double($0 + 1) / Double($1 + 1)
    }
    check.mistake("The positive count gets the + 1; it belongs to the negative count.") {
      Double($0 + 1) / Double($1)
    }
    check.mistake("The + 1 is added to the ratio; it belongs to the negative count, below the bar.")
    { Double($0) / Double($1) + 1 }
    check.mistake("A second 1 is added to the ratio; only the negative count gets one.") {
      Double($0) / Double($1 + 1) + 1
    }
    check.mistake("2 is added to the negative count; 1 is enough.") { Double($0) / Double($1 + 2) }
    check.mistake("1 is subtracted from the negative count; it is to be added.") {
      Double($0) / Double($1 - 1)
    }
    check.mistake(
      "This is a share of all occurrences; a ratio has only the negative count below the bar."
    ) { Double($0) / Double($0 + $1 + 1) }
    check.mistake(
      "Below the bar stands the total count; it is the negative count plus 1."
    ) { Double($0) / Double($0 + $1) }
    check.mistake("The 1 stands in only where the negative count is 0; it is added everywhere.") {
      Double($0) / Double(max($1, 1))
    }
    check.mistake("Where the negative count is 0 the ratio is 0 here; 1 is added to it instead.") {
      $1 == 0 ? 0 : Double($0) / Double($1)
    }
    check.mistake("Where the negative count is 0 the ratio is 0 here; it is the positive count.") {
      $1 == 0 ? 0 : Double($0) / Double($1 + 1)
    }
    check.mistake("This is the logarithm of the ratio; that comes in 4.4.") {
      log(Double($0) / Double($1 + 1))
    }
    check.mistake(
      "This is (positive − negative) / (positive + negative); it is positive / (negative + 1)."
    ) { Double($0 - $1) / Double($0 + $1) }
    check.mistake("½ is added to both counts; 1 is added to the negative one, and nothing else.") {
      (Double($0) + 0.5) / (Double($1) + 0.5)
    }
    check.mistake(
      "1 is added above and 2 below; 1 is added to the negative count, and nothing else."
    ) {
      Double($0 + 1) / Double($1 + 2)
    }
    check.mistake("This is a share, with 1 added to both counts; it is positive / (negative + 1).")
    {
      Double($0 + 1) / Double($0 + $1 + 2)
    }
    check.mistake(
      "Both counts get the + 1, and dividing whole numbers cuts off the fraction: convert them first."
    ) { Double(($0 + 1) / ($1 + 1)) }
    check.mistake("The ratio is 1 too small: is 1 subtracted, so that 0 stands for neither?") {
      Double($0) / Double($1 + 1) - 1
    }
    check.mistake(
      "This is the difference over the negative count plus 1; the positive count is divided."
    ) {
      Double($0 - $1) / Double($1 + 1)
    }
    check.mistake("This is the difference of the counts; divide one by the other.") {
      Double($0 - $1)
    }
    check.mistake("This is positive − (negative + 1); divide in place of subtracting.") {
      Double($0 - $1 - 1)
    }
    check.mistake("The counts are multiplied; divide one by the other.") { Double($0 * ($1 + 1)) }
    check.mistake("This is the positive count alone; divide it by the negative count plus 1.") {
      positive, _ in Double(positive)
    }
    check.mistake("This is the negative count plus 1; the positive count is divided by it.") {
      Double($1 + 1)
    }
  }
}
