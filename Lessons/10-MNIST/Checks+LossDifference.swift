import Exercises
import Foundation
import Lab

// The mistakes that are made in p − y.

extension Checks {
  static func addMistakesOfDifference(_ check: inout Check<Gradient>) {
    let mistakes: [(String, (Double, Double) -> Double)] = [
      (
        "The logarithms are used as if they were the probabilities: p = e^(ln p).", { $0 - $1 }
      ),
      (
        "The logarithms are taken once more: ln p is given, and p = e^(ln p).", { log(-$0) - $1 }
      ),
      (
        "The sign in the exponent is flipped: this is 1 / p. p = e^(ln p).", { exp(-$0) - $1 }
      ),
      ("This is 2 to the power of ln p: p is e^(ln p), so take `exp`.", { exp2($0) - $1 }),
      ("This is 10 to the power of ln p: p is e^(ln p), so take `exp`.", { pow(10, $0) - $1 }),
      (
        "This is the sigmoid of ln p: p is e^(ln p).", { 1 / (1 + exp(-$0)) - $1 }
      ),
      ("e is taken to the power of the difference: p − y = e^(ln p) − y.", { exp($0 - $1) }),
      ("The targets are not subtracted: p − y.", { exp($0) + 0 * $1 }),
      ("The right class gets 1 in place of p − 1.", { $1 == 1 ? 1 : exp($0) }),
      ("The targets are added: p − y.", { exp($0) + $1 }),
      ("Probabilities and targets are multiplied: it is p − y.", { exp($0) * $1 }),
      ("The targets come back alone: it is p − y.", { 0 * $0 + $1 }),
      ("The targets come back alone, with a minus: it is p − y.", { 0 * $0 - $1 }),
      (
        "The targets are turned round, 1 for the wrong classes: it is p − y.",
        { exp($0) - (1 - $1) }
      ),
      (
        "Only the right class has a gradient here: the other logits take part in the sum too.",
        { (exp($0) - $1) * $1 }
      ),
      (
        "1 is subtracted everywhere: only the right class has y = 1, the others have 0.",
        { exp($0) - 1 + 0 * $1 }
      ),
      (
        "There is a factor p·(1 − p) too many: the logarithm cancels the softmax's slope.",
        { (exp($0) - $1) * exp($0) * (1 - exp($0)) }
      ),
      ("The difference is divided by p, too: it is p − y alone.", { (exp($0) - $1) / exp($0) }),
      (
        "There is a factor p too many: it is p − y alone.", { (exp($0) - $1) * exp($0) }
      ),
      (
        "This is the gradient with respect to p, −y / p: for the logits it is p − y.",
        { -$1 / exp($0) }
      ),
      (
        "This is y / p: the gradient with respect to the logits is p − y.", { $1 / exp($0) }
      ),
      (
        "This is the gradient with respect to p of the binary loss: for the logits it is p − y.",
        { (exp($0) - $1) / (exp($0) * (1 - exp($0))) }
      ),
      ("This is the loss itself, −y · ln p: its gradient is p − y.", { -$1 * $0 }),
      ("This is the loss itself, without its minus: its gradient is p − y.", { $1 * $0 }),
      ("The differences are squared: it is p − y.", { (exp($0) - $1) * (exp($0) - $1) }),
      ("The sign of the differences is lost: it is p − y.", { abs(exp($0) - $1) }),
      (
        "The probabilities are rounded to 0 or 1 first: leave them as they are.",
        { (exp($0) > 0.5 ? 1 : 0) - $1 }
      ),
      (
        "A difference below 0 is cut off: the right class needs it.", { max(0, exp($0) - $1) }
      ),
    ]
    for (name, function) in mistakes {
      check.mistake(name) { $0.zip($1, "zip", function) / Double($1.rows) }
    }
    check.mistake(
      "Only the largest probability counts, as 1: leave the probabilities as they are."
    ) {
      let answers = Solutions.oneHot($0.argMaxOfRows(), classes: $0.columns)
      return (answers - $1) / $1.rows
    }
  }
}
