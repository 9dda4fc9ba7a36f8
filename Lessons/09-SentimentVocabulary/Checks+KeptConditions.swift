import Exercises
import Foundation
import Lab

// The mistakes that are made in how the conditions are joined.

extension Checks {
  static func addMistakesOfConditions(_ check: inout Check<IsKept>) {
    check.mistake(
      "Words seen fewer than 50 times are judged by their polarity here: let them pass."
    ) {
      $0 > $2 && abs($1) >= $3
    }
    check.mistake("Words seen fewer than 50 times are thrown out: they stay.") {
      $0 > $2 && $0 >= 50 && abs($1) >= $3
    }
    check.mistake(
      "The brackets around the alternative are missing: && binds closer than ||, so a strong polarity is enough here."
    ) {
      $0 > $2 && $0 < 50 || abs($1) >= $3
    }
    check.mistake("`minCount` is asked of rare words only: every word must be seen more often.") {
      $0 < 50 ? $0 > $2 : abs($1) >= $3
    }
    check.mistake(
      "`minCount` is asked only of words seen 50 times or more: every word must be seen more often."
    ) {
      $0 < 50 || ($0 > $2 && abs($1) >= $3)
    }
    check.mistake("The exception is turned round: it is for words seen fewer than 50 times.") {
      $0 > $2 && ($0 >= 50 || abs($1) >= $3)
    }
    check.mistake("The exception is turned round: it is for words seen fewer than 50 times, `<`.") {
      $0 > $2 && ($0 > 50 || abs($1) >= $3)
    }
    check.mistake("Only words seen fewer than 50 times can stay: the others need a polarity.") {
      $0 > $2 && $0 < 50 && abs($1) >= $3
    }
    check.mistake("Either of the conditions is enough here: both must hold.") {
      $0 > $2 || $0 < 50 || abs($1) >= $3
    }
    check.mistake("Either of the two is enough here, the count or the polarity: both must hold.") {
      $0 > $2 || abs($1) >= $3
    }
    check.mistake("&& and || are exchanged: both must hold, and the second has an alternative.") {
      $0 > $2 || ($0 < 50 && abs($1) >= $3)
    }
    check.mistake("The brackets are around the wrong two: the alternative is that of the polarity.")
    {
      ($0 > $2 || $0 < 50) && abs($1) >= $3
    }
    check.mistake("`minCount` is never asked: a word must be seen more often than that.") {
      $0 < 50 || abs($1) >= $3
    }
    check.mistake("Only the polarity is asked: the count matters too.") { abs($1) >= $3 }
    check.mistake("The polarity is ignored.") { count, _, minCount, _ in count > minCount }
    check.mistake("All words seen 50 times or more are thrown out: those with a polarity stay.") {
      count, _, minCount, _ in count > minCount && count < 50
    }
    check.mistake("The polarity is ignored, and words seen fewer than 50 times are thrown out.") {
      count, _, minCount, _ in count > minCount && count >= 50
    }
    check.mistake(
      "No polarity is above `cutoff` and below −`cutoff` at once: one of the two is enough, ||."
    ) {
      $0 > $2 && ($0 < 50 || ($1 >= $3 && $1 <= -$3))
    }
    check.mistake("Yes and no are exchanged: this is true for the words that go.") {
      !Solutions.isKept(count: $0, polarity: $1, minCount: $2, cutoff: $3)
    }
    check.mistake("This is always true: some words have to go.") { _, _, _, _ in true }
    check.mistake("This is always false: some words have to stay.") { _, _, _, _ in false }
  }
}
