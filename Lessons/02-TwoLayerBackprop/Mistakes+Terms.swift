import Foundation
import Lab

// What is taken for the error terms.

extension Mistakes {
  typealias OutputTerm = (_ target: Double, _ output: Double) -> Double
  typealias HiddenTerms = (_ term: Double, _ weights: [Double], _ hidden: [Double]) -> [Double]

  /// What is taken for the output's error term.
  static func wrongOutputTerms(_ add: (String, @escaping OutputTerm) -> Void) {
    add("The sign is flipped: the error is y − ŷ, target minus output.") {
      ($1 - $0) * $1 * (1 - $1)
    }
    add("The slope ŷ · (1 − ŷ) is missing.") { y, a in y - a }
    add("The slope ŷ · (1 − ŷ) is missing, and the sign is flipped: the error is y − ŷ.") { y, a in
      a - y
    }
    add("This takes σ of ŷ again: ŷ is already σ(z), so the slope is ŷ · (1 − ŷ).") { y, a in
      (y - a) * sigmoid(a) * (1 - sigmoid(a))
    }
    add("Half of the slope is taken of σ(ŷ): ŷ is already σ(z), so it is ŷ · (1 − ŷ).") { y, a in
      (y - a) * a * (1 - sigmoid(a))
    }
    add("This multiplies by σ(ŷ): multiply by the slope, ŷ · (1 − ŷ).") { y, a in
      (y - a) * sigmoid(a)
    }
    add("The sigmoid of ŷ is taken in the error: ŷ is an output of the sigmoid already.") { y, a in
      (y - sigmoid(a)) * a * (1 - a)
    }
    add("This divides by ŷ · (1 − ŷ), as the slope of a logarithm does: here the loss is a square.")
    { y, a in (y - a) / (a * (1 - a)) }
    add("Brackets are missing: this divides by ŷ and multiplies by 1 − ŷ, and both are multiplied.")
    { y, a in (y - a) / a * (1 - a) }
    add("Brackets are missing: ŷ · 1 − ŷ is not ŷ · (1 − ŷ).") { y, a in (y - a) * a * 1 - a }
    add("Brackets are missing: ŷ · 1 − ŷ is 0, the slope is ŷ · (1 − ŷ).") { _, _ in 0 }
    add("Brackets are missing around the error: it is (y − ŷ) · ŷ · (1 − ŷ).") { y, a in
      y - a * a * (1 - a)
    }
    add("Brackets are missing around the error, and a factor ŷ: (y − ŷ) · ŷ · (1 − ŷ).") { y, a in
      y - a * (1 - a)
    }
    add("Brackets are missing around the error and in the slope: (y − ŷ) · ŷ · (1 − ŷ).") { y, a in
      y - a * a * 1 - a
    }
    add("The slope is the target's, y · (1 − y): it is the output's, ŷ · (1 − ŷ).") { y, a in
      (y - a) * y * (1 - y)
    }
    add("The bracket has the target in it: the slope is ŷ · (1 − ŷ).") { y, a in
      (y - a) * a * (1 - y)
    }
    add("The slope begins with the target: it is ŷ · (1 − ŷ).") { y, a in (y - a) * y * (1 - a) }
    add("Target and output are exchanged: it is (y − ŷ) · ŷ · (1 − ŷ).") { y, a in
      (a - y) * y * (1 - y)
    }
    add("The error is squared: the square belongs in the loss, its slope has the error itself.") {
      y, a in (y - a) * (y - a) * a * (1 - a)
    }
    add("This is the squared error: the error term is (y − ŷ) · ŷ · (1 − ŷ).") { y, a in
      (y - a) * (y - a)
    }
    add("This is half the squared error: the error term is (y − ŷ) · ŷ · (1 − ŷ).") { y, a in
      (y - a) * (y - a) / 2
    }
    add("The error's size is taken: its sign says which way to go.") { y, a in
      abs(y - a) * a * (1 - a)
    }
    add("For every target but 1 the error is ŷ: it is y − ŷ, and below 0 there.") { y, a in
      (y == 1 ? 1 - a : a) * a * (1 - a)
    }
    add("Every target but 1 counts as 0: the error is y − ŷ.") { y, a in
      (y == 1 ? 1 - a : -a) * a * (1 - a)
    }
    add("Only records with the target 1 have an error: it is y − ŷ for all.") { y, a in
      y == 1 ? (1 - a) * a * (1 - a) : 0
    }
    add("Only records with the target 0 have an error: it is y − ŷ for all.") { y, a in
      y == 0 ? -a * a * (1 - a) : 0
    }
    add("Only the error's sign counts, +1 or −1: it is y − ŷ.") { y, a in
      (y > a ? 1 : -1) * a * (1 - a)
    }
    add("The error is missing: this is the slope ŷ · (1 − ŷ) alone.") { _, a in a * (1 - a) }
    add("The output is missing in the error: it is y − ŷ.") { y, a in y * a * (1 - a) }
    add("The target is missing in the error: it is y − ŷ.") { _, a in -a * a * (1 - a) }
    add("Target and output are added: the error is y − ŷ.") { y, a in (y + a) * a * (1 - a) }
    add("Brackets are missing: the whole error, y − ŷ, is multiplied by the slope.") { y, a in
      y * a * (1 - a) - a
    }
    add("Error and slope are added: multiply them.") { y, a in (y - a) + a * (1 - a) }
    add("The slope is subtracted from the error: multiply the two.") { y, a in
      (y - a) - a * (1 - a)
    }
    add("There is a 2 too many: the loss is ½ · (y − ŷ)², so the 2 falls away.") { y, a in
      2 * (y - a) * a * (1 - a)
    }
    add("There is a ½ too many: it falls away with the square.") { y, a in
      (y - a) * a * (1 - a) / 2
    }
    add("The output is multiplied in once more: the slope is ŷ · (1 − ŷ).") { y, a in
      (y - a) * a * a * (1 - a)
    }
    add("1 − ŷ is squared here: the slope is ŷ · (1 − ŷ).") { y, a in
      (y - a) * (1 - a) * (1 - a)
    }
    add("What is below 0 is cut off: an error term may be negative.") { y, a in
      max(0, (y - a) * a * (1 - a))
    }
    add("This is a logarithm's loss: the error term is (y − ŷ) · ŷ · (1 − ŷ).") { y, a in
      -y * log(a) - (1 - y) * log(1 - a)
    }
    add("This divides by ŷ: the error is multiplied by ŷ · (1 − ŷ).") { y, a in (y - a) / a }
    add("The output is rounded first: the error counts how far it is off.") { y, a in
      (y - a.rounded()) * a * (1 - a)
    }
  }
}
