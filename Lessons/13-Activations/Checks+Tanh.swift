import Exercises
import Foundation
import Lab

// The check of the slope of tanh.

extension Checks {
  static let tanhPrimeCheck = Exercise(
    "13.2", "the slope of tanh", learner: tanhPrime, solution: Solutions.tanhPrime,
    reference: Reference.values, standIns: ["Tanh"]
  ) { check in
    let mistakes: [(String, (Double) -> Double)] = [
      ("This is 1 − tanh(x): the square is missing, it is 1 − tanh²(x).", { 1 - tanh($0) }),
      ("This is 1 − x²: tanh has yet to be applied to x.", { 1 - $0 * $0 }),
      (
        "tanh is applied twice: the slope at x is wanted, not the one at tanh(x).",
        { Solutions.tanhPrime(tanh($0)) }
      ),
      (
        "This is tanh(x) · (1 − tanh(x)), the sigmoid's formula with tanh in it.",
        { tanh($0) * (1 - tanh($0)) }
      ),
      (
        "This is 1 − tanh(tanh(x)): tanh²(x) is the square of tanh(x).", { 1 - tanh(tanh($0)) }
      ),
      ("This is 1 + tanh²(x): the square has to be subtracted.", { 1 + tanh($0) * tanh($0) }),
      (
        "This is 1 − tanh(x²): tanh²(x) is the square of tanh(x).", { 1 - tanh($0 * $0) }
      ),
      (
        "The whole difference is squared, (1 − tanh(x))²: only tanh(x) is.",
        { (1 - tanh($0)) * (1 - tanh($0)) }
      ),
      ("This is tanh of 1 − x²: take tanh of x first, and then square.", { tanh(1 - $0 * $0) }),
      ("This is x · (1 − x): tanh′(x) is 1 − tanh²(x).", { $0 * (1 - $0) }),
      ("tanh and 1 are added: the slope is 1 − tanh²(x).", { 1 + tanh($0) }),
      ("This is −tanh²(x): the 1 is missing.", { -tanh($0) * tanh($0) }),
      ("This is tanh(x) itself: its slope is 1 − tanh²(x).", { tanh($0) }),
      ("This is tanh²(x) alone: the slope is 1 − tanh²(x).", { tanh($0) * tanh($0) }),
      (
        "This is tanh²(x) − 1: the order is turned round, 1 comes first.",
        { tanh($0) * tanh($0) - 1 }
      ),
      ("This is 1 − 2 · tanh(x): tanh²(x) is tanh(x) · tanh(x).", { 1 - 2 * tanh($0) }),
      ("This is 1 − tanh(2x): tanh²(x) is tanh(x) · tanh(x).", { 1 - tanh(2 * $0) }),
      ("This is 1 − x · tanh(x): tanh²(x) is tanh(x) · tanh(x).", { 1 - $0 * tanh($0) }),
      ("This is 1 − tanh³(x): the square is wanted.", { 1 - pow(tanh($0), 3) }),
      ("This is 1 − tanh⁴(x): tanh(x) is squared once.", { 1 - pow(tanh($0), 4) }),
      ("The sign of tanh is dropped, and not squared: it is 1 − tanh²(x).", { 1 - abs(tanh($0)) }),
      (
        "Brackets are missing: 1 − tanh(x) · tanh(x) multiplies first.",
        { (1 - tanh($0)) * tanh($0) * tanh($0) }
      ),
      ("This is the sigmoid's slope: that of tanh is wanted.", { Solutions.sigmoidPrime($0) }),
      (
        "This is 1 − σ(x)²: tanh belongs in it, not the sigmoid.",
        { 1 - sigmoid($0) * sigmoid($0) }
      ),
      ("This is ReLU's slope, 1 or 0: tanh bends everywhere.", { Solutions.reluPrime($0) }),
      (
        "This is multiplied with tanh(x) as well: the slope is 1 − tanh²(x) alone.",
        {
          tanh($0) * Solutions.tanhPrime($0)
        }
      ),
      (
        "This is multiplied with x as well: the slope is 1 − tanh²(x) alone.",
        {
          $0 * Solutions.tanhPrime($0)
        }
      ),
      (
        "The second slope is not asked for: this is how tanh′ itself changes.",
        {
          -2 * tanh($0) * Solutions.tanhPrime($0)
        }
      ),
      (
        "e^x stands where e^(2x) belongs, so this is made of tanh(x/2); and far out it is not a number: take `tanh`.",
        {
          let value = (1 - exp(-$0)) / (1 + exp(-$0))
          return 1 - value * value
        }
      ),
      (
        "e^x stands where e^(2x) belongs, so this is made of tanh(x/2); and far out it is not a number: take `tanh`.",
        {
          let value = (exp($0) - 1) / (exp($0) + 1)
          return 1 - value * value
        }
      ),
      (
        "This is made of tanh(x/2): tanh(x) is 2σ(2x) − 1, or simply `tanh`.",
        { 1 - tanh($0 / 2) * tanh($0 / 2) }
      ),
      (
        "Far out this is not a number, since e¹⁰⁰⁰ is infinite: `tanh` has no such trouble.",
        {
          let value = (1 - exp(-2 * $0)) / (1 + exp(-2 * $0))
          return 1 - value * value
        }
      ),
      (
        "This is 1 / cosh(x): the square is missing, and 1 − tanh²(x) is simpler.", { 1 / cosh($0) }
      ),
      ("`tan` stands where `tanh` belongs.", { 1 - tan($0) * tan($0) }),
      (
        "This is the slope of `tan`, 1 + tan²(x): tanh is another function.",
        { 1 + tan($0) * tan($0) }
      ),
      ("This is always 1, the slope at 0: it depends on x.", { _ in 1 }),
      ("This is always 0: tanh is flat only far out.", { _ in 0 }),
      (
        "Far out this is not a number, since e¹⁰⁰⁰ is infinite: `tanh` has no such trouble.",
        {
          let value = (exp($0) - exp(-$0)) / (exp($0) + exp(-$0))
          return 1 - value * value
        }
      ),
      (
        "Far out this is not a number, since e¹⁰⁰⁰ is infinite: `tanh` has no such trouble.",
        {
          let value = (exp(2 * $0) - 1) / (exp(2 * $0) + 1)
          return 1 - value * value
        }
      ),
    ]
    for (sentence, code) in mistakes { check.mistake(sentence, code) }
    Mistakes.addDifferences(of: { tanh($0) }, to: &check)
    check.hint("tanh is flat far out on both sides. What must its slope be there, and at 0?")
    check.hint("As with the sigmoid, the slope follows from the function's own value.")
    check.hint("tanh′(x) = 1 − tanh²(x), which is 1 at 0.")
    check.hint("`let value = tanh(x)` keeps the value, and a square is `value * value`.")
    check.namesShowTheCall()
    check.measure { [Measured("tanhPrime", at: $1(points), $0)] }
  }
}
