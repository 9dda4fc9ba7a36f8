import Foundation

// Activation functions and their slopes.

extension Slip where Part == (Double) -> Double {
  /// The sigmoid σ(x) = 1 / (1 + e⁻ˣ), got wrong.
  public static var sigmoids: [Slip] {
    [
      Slip("sign", "This is 1 − σ(x): the sign of x is flipped. Below the bar stands e⁻ˣ.") {
        1 / (1 + exp($0))
      },
      Slip("tanh", "This is tanh, which runs from −1 to 1: the sigmoid runs from 0 to 1.") {
        tanh($0)
      },
      Slip("ReLU", "This is ReLU, max(0, x): the sigmoid is 1 / (1 + e⁻ˣ).") { max(0, $0) },
      Slip("step", "This is a step from 0 to 1: the sigmoid rises smoothly, 1 / (1 + e⁻ˣ).") {
        $0 > 0 ? 1 : 0
      },
      Slip("none", "The sigmoid is missing: x comes back as it is.") { $0 },
      Slip(
        "brackets",
        "Brackets are missing: 1 / 1 + e⁻ˣ is 1 + e⁻ˣ, and 1 is to be divided by all of it."
      ) { 1 / 1 + exp(-$0) },
      Slip("minus", "This is 1 / (1 − e⁻ˣ): the e⁻ˣ is added, not subtracted.") {
        1 / (1 - exp(-$0))
      },
      Slip("without 1", "The 1 below the bar is missing: 1 / e⁻ˣ is eˣ.") { exp($0) },
      Slip("power", "This is e⁻ˣ alone: the sigmoid is 1 / (1 + e⁻ˣ).") { exp(-$0) },
      Slip("base 2", "This is 1 / (1 + 2⁻ˣ): the base is e, so take `exp`.") {
        1 / (1 + exp2(-$0))
      },
      Slip("base 10", "This is 1 / (1 + 10⁻ˣ): the base is e, so take `exp`.") {
        1 / (1 + pow(10, -$0))
      },
      Slip("stretched", "This is 2σ(x) − 1, from −1 to 1: the sigmoid runs from 0 to 1.") {
        2 / (1 + exp(-$0)) - 1
      },
      Slip("steeper", "This is σ(2x): nothing in σ(x) = 1 / (1 + e⁻ˣ) is doubled.") {
        (1 + tanh($0)) / 2
      },
      Slip("x above", "Above the bar stands x: it is 1 / (1 + e⁻ˣ).") { $0 / (1 + exp(-$0)) },
      Slip("size", "The size of x is taken first: the sigmoid of a negative x is below ½.") {
        1 / (1 + exp(-abs($0)))
      },
      Slip("twice", "The sigmoid is taken twice: once is enough.") {
        1 / (1 + exp(-1 / (1 + exp(-$0))))
      },
      Slip("slope", "This is the sigmoid's slope, σ(x) · (1 − σ(x)): the sigmoid itself is wanted.")
      {
        let a = 1 / (1 + exp(-$0))
        return a * (1 - a)
      },
    ]
  }

  /// The sigmoid's slope a · (1 − a) where the activation a is at hand, got wrong.
  public static var sigmoidSlopes: [Slip] {
    [
      Slip("none", "The slope a · (1 − a) is missing.") { _ in 1 },
      Slip("only a", "Half of the slope is missing: it is a · (1 − a), not a alone.") { $0 },
      Slip("only 1 − a", "Half of the slope is missing: it is a · (1 − a), not 1 − a alone.") {
        1 - $0
      },
      Slip("brackets", "Brackets are missing: a · 1 − a is 0, the slope is a · (1 − a).") { _ in 0
      },
      Slip("plus", "The sign in the bracket is flipped: it is 1 − a, not 1 + a.") { $0 * (1 + $0) },
      Slip("sign", "The bracket is turned round: it is 1 − a, not a − 1.") { $0 * ($0 - 1) },
      Slip("tanh", "This is tanh's slope, 1 − a²: the sigmoid's is a · (1 − a).") { 1 - $0 * $0 },
      Slip("squares", "This is a² · (1 − a)²: the slope is a · (1 − a), nothing is squared.") {
        ($0 * (1 - $0)) * ($0 * (1 - $0))
      },
      Slip("ReLU", "This is ReLU's slope, 1 or 0: the sigmoid's is a · (1 − a).") {
        $0 > 0 ? 1 : 0
      },
      Slip("again", "The sigmoid is taken once more: a is an activation already.") {
        let again = 1 / (1 + exp(-$0))
        return again * (1 - again)
      },
    ]
  }
}
