import Foundation

// What is taken for the error term.

extension Mistakes {
  typealias Term = (_ target: Double, _ output: Double, _ h: Double) -> Double

  /// What is taken for the error term.
  static func wrongTerms(_ add: (String, @escaping Term) -> Void) {
    add("The sign is flipped: the error is y − ŷ, target minus output.") {
      ($1 - $0) * Solutions.sigmoidPrime($2)
    }
    add("The slope σ′(h) is missing: this is the error alone.") { y, a, _ in y - a }
    add("The slope σ′(h) is missing, and the sign is flipped: the error is y − ŷ.") { y, a, _ in
      a - y
    }
    add("The slope is taken at ŷ: take it at the weighted sum, σ′(h).") { y, a, _ in
      (y - a) * Solutions.sigmoidPrime(a)
    }
    add("The slope is taken at the target: take it at the weighted sum, σ′(h).") { y, a, _ in
      (y - a) * Solutions.sigmoidPrime(y)
    }
    add("The slope is taken at the error: take it at the weighted sum, σ′(h).") { y, a, _ in
      (y - a) * Solutions.sigmoidPrime(y - a)
    }
    add("This multiplies by σ(h), which is ŷ: multiply by the slope, σ′(h).") { y, a, _ in
      (y - a) * a
    }
    add("The error is squared here: the square belongs in E, and its slope has the error itself.") {
      ($0 - $1) * ($0 - $1) * Solutions.sigmoidPrime($2)
    }
    add("This is E, ½ · (y − ŷ)²: the error term is (y − ŷ) · σ′(h).") { y, a, _ in
      (y - a) * (y - a) / 2
    }
    add("This is the squared error: the error term is (y − ŷ) · σ′(h).") { y, a, _ in
      (y - a) * (y - a)
    }
    add("Brackets are missing: this is y − ŷ · σ′(h), and the whole error is multiplied.") {
      $0 - $1 * Solutions.sigmoidPrime($2)
    }
    add("Brackets are missing: ŷ · 1 − ŷ is not ŷ · (1 − ŷ).") { y, a, _ in (y - a) * a * 1 - a }
    add("Brackets are missing: ŷ · 1 − ŷ is 0, the slope is ŷ · (1 − ŷ).") { _, _, _ in 0 }
    add("This is h · (1 − h): the slope is σ(h) · (1 − σ(h)).") { ($0 - $1) * $2 * (1 - $2) }
    add("The error is multiplied by h: multiply by the slope there, σ′(h).") { ($0 - $1) * $2 }
    add("Brackets are missing: this is y · σ′(h) − ŷ, and the whole error is multiplied.") {
      $0 * Solutions.sigmoidPrime($2) - $1
    }
    add("The error is missing: this is the slope σ′(h) alone.") { Solutions.sigmoidPrime($2) }
    add("The output is missing: the error is y − ŷ.") { y, _, h in y * Solutions.sigmoidPrime(h) }
    add("The target is missing: the error is y − ŷ.") { _, a, h in a * Solutions.sigmoidPrime(h) }
    add("The target is missing, and the output is subtracted: the error is y − ŷ.") { _, a, h in
      -a * Solutions.sigmoidPrime(h)
    }
    add("The error is y − h here: it is y − ŷ.") { y, _, h in (y - h) * Solutions.sigmoidPrime(h) }
    add("h stands for ŷ here: it is (y − ŷ) · ŷ · (1 − ŷ).") { y, _, h in (y - h) * h * (1 - h) }
    add("The error is ŷ − h here: it is y − ŷ.") { _, a, h in (a - h) * Solutions.sigmoidPrime(h) }
    add("The sigmoid of ŷ is taken: ŷ is an output of the sigmoid already.") {
      ($0 - Solutions.sigmoid($1)) * Solutions.sigmoidPrime($2)
    }
    add("The sigmoid is taken of target and output: both are answers already.") {
      (Solutions.sigmoid($0) - Solutions.sigmoid($1)) * Solutions.sigmoidPrime($2)
    }
    add("The sigmoid is taken of the target: it is an answer already.") {
      (Solutions.sigmoid($0) - $1) * Solutions.sigmoidPrime($2)
    }
    add("The error goes through the sigmoid: it is y − ŷ as it is.") {
      Solutions.sigmoid($0 - $1) * Solutions.sigmoidPrime($2)
    }
    add("This is E times the slope: the error term is (y − ŷ) · σ′(h).") {
      ($0 - $1) * ($0 - $1) / 2 * Solutions.sigmoidPrime($2)
    }
    add("The error is divided by the target: it is y − ŷ as it is.") {
      ($0 - $1) / $0 * Solutions.sigmoidPrime($2)
    }
    add("Only the error's sign counts, +1 or −1: it is y − ŷ.") {
      ($0 > $1 ? 1 : -1) * Solutions.sigmoidPrime($2)
    }
    add("The error's size is taken: its sign says which way to go.") {
      abs($0 - $1) * Solutions.sigmoidPrime($2)
    }
    add("Target and output are added: the error is y − ŷ.") {
      ($0 + $1) * Solutions.sigmoidPrime($2)
    }
    add("Error and slope are added: multiply them.") { ($0 - $1) + Solutions.sigmoidPrime($2) }
    add("The slope is subtracted from the error: multiply the two.") {
      ($0 - $1) - Solutions.sigmoidPrime($2)
    }
    add("This divides by the slope: multiply by it.") { ($0 - $1) / Solutions.sigmoidPrime($2) }
    add("The bracket has the target in it: the slope is ŷ · (1 − ŷ).") { y, a, _ in
      (y - a) * a * (1 - y)
    }
    add("The slope is y · (1 − y) here: it is ŷ · (1 − ŷ).") { y, a, _ in (y - a) * y * (1 - y) }
    add("The error is y − ŷ and the slope σ′(h): this is the slope at y − h.") {
      ($0 - $1) * Solutions.sigmoidPrime($0 - $2)
    }
    add("The slope mixes h and ŷ: it is σ(h) · (1 − σ(h)).") { ($0 - $1) * $2 * (1 - $1) }
    add("The slope mixes ŷ and h: it is σ(h) · (1 − σ(h)).") { ($0 - $1) * $1 * (1 - $2) }
    add("The output is multiplied in once more: δ is (y − ŷ) · σ′(h).") {
      ($0 - $1) * $1 * Solutions.sigmoidPrime($2)
    }
    add("The weighted sum is multiplied in: δ is (y − ŷ) · σ′(h).") {
      ($0 - $1) * $2 * Solutions.sigmoidPrime($2)
    }
    add("This is tanh's slope, 1 − tanh²(h): the sigmoid's is σ′(h).") {
      ($0 - $1) * (1 - tanh($2) * tanh($2))
    }
    add("This is ReLU's slope, 1 or 0: the sigmoid's is σ′(h).") { ($0 - $1) * ($2 > 0 ? 1 : 0) }
    add("This is 2 · (y − ŷ) · σ′(h): the ½ of E takes the 2 away.") {
      2 * ($0 - $1) * Solutions.sigmoidPrime($2)
    }
    add("This is ½ · (y − ŷ) · σ′(h): the ½ of E falls away with the square.") {
      ($0 - $1) * Solutions.sigmoidPrime($2) / 2
    }
    add("What is below 0 is cut off: an error term may be negative.") {
      max(0, ($0 - $1) * Solutions.sigmoidPrime($2))
    }
  }
}
