import Exercises

// What is added for one record.

extension Mistakes {
  /// What one step becomes: from what it is, an error term and a signal.
  static let moves: [Slip<Move>] = [
    Slip(
      "replaced",
      "Each record replaces the steps of the one before: add them up, with += in place of =."
    ) { _, term, signal in term * signal },
    Slip("subtracted", "The steps are subtracted: δ already points downhill, so add them.") {
      $0 - $1 * $2
    },
    Slip("nothing", "Nothing is added: is only a copy changed?") { old, _, _ in old },
    Slip("no signal", "The error term is added alone: it is multiplied by the signal.") {
      old, term, _ in old + term
    },
    Slip("no term", "The signal is added alone: it is multiplied by the error term.") {
      old, _, signal in old + signal
    },
    Slip("sum", "Error term and signal are added: multiply them.") { $0 + $1 + $2 },
    Slip("twice", "Each step is added twice.") { $0 + 2 * $1 * $2 },
    Slip("half", "Half of each step is added: there is a ½ too many, or a rate.") {
      $0 + $1 * $2 / 2
    },
    Slip("term twice", "The error term is multiplied in twice.") { $0 + $1 * $1 * $2 },
    Slip("signal twice", "The signal is multiplied in twice.") { $0 + $1 * $2 * $2 },
    Slip("divided", "The error term is divided by the signal: multiply them.") { $0 + $1 / $2 },
    Slip("product", "The steps so far are multiplied by the new one: add it.") { $0 * $1 * $2 },
    Slip("doubled", "The steps so far are added once more: is it += and the old value too?") {
      2 * $0 + $1 * $2
    },
    Slip("sizes", "The step's size is added: its sign matters.") { $0 + abs($1 * $2) },
    Slip("positive", "Only steps above 0 are added: the others belong in the sum too.") {
      $0 + max(0, $1 * $2)
    },
  ]
}
