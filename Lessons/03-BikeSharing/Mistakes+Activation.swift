import Foundation

// What is taken for the sigmoid.

extension Mistakes {
  /// Beside the slips that every sigmoid is made with.
  static func wrongActivations(_ add: (String, @escaping (Double) -> Double) -> Void) {
    add("For a large x this is ∞ / ∞, not a number: divide 1 by 1 + e⁻ˣ.") {
      exp($0) / (1 + exp($0))
    }
    add("This is e⁻ˣ / (1 + e⁻ˣ), which is 1 − σ(x): above the bar stands 1.") {
      exp(-$0) / (1 + exp(-$0))
    }
    add("This is a step from 0 to 1, which 0 is on: the sigmoid rises smoothly, 1 / (1 + e⁻ˣ).") {
      $0 >= 0 ? 1 : 0
    }
    add("This is cut off at 0 and 1 and straight between: the sigmoid is a curve.") {
      min(max($0, 0), 1)
    }
    add("Brackets are missing: 1 / e⁻ˣ + 1 is eˣ + 1, and 1 is to be divided by all of it.") {
      1 / exp(-$0) + 1
    }
    add("This is 1 − e⁻ˣ: the sigmoid is 1 / (1 + e⁻ˣ).") { 1 - exp(-$0) }
    add("This is ln(1 + eˣ): the sigmoid is 1 / (1 + e⁻ˣ).") { log(1 + exp($0)) }
    add("This is ReLU with a slope below 0: the sigmoid is 1 / (1 + e⁻ˣ).") { max(0.01 * $0, $0) }
    add("This is x / (1 + |x|), from −1 to 1: the sigmoid is 1 / (1 + e⁻ˣ).") { $0 / (1 + abs($0)) }
    add("This is ½ + x / 4, a straight line: the sigmoid is a curve, 1 / (1 + e⁻ˣ).") {
      0.5 + $0 / 4
    }
    add("This is (1 + x / (1 + |x|)) / 2: the sigmoid is 1 / (1 + e⁻ˣ).") {
      (1 + $0 / (1 + abs($0))) / 2
    }
    add("This is 1 / (1 − eˣ): below the bar stands 1 + e⁻ˣ.") { 1 / (1 - exp($0)) }
    add("This is 1 / (1 − x): e⁻ˣ is missing.") { 1 / (1 - $0) }
    add("This is 1 / (1 + x): e⁻ˣ is missing.") { 1 / (1 + $0) }
    add("This is 1 / (2 + e⁻ˣ): there is a 1 too many below the bar.") { 1 / (2 + exp(-$0)) }
    add("x is squared here: it is e⁻ˣ.") { 1 / (1 + exp(-$0 * $0)) }
    add("This is x · (1 − x), as for the slope: the sigmoid is 1 / (1 + e⁻ˣ).") { $0 * (1 - $0) }
    add("This is tanh's slope, 1 − tanh²(x): the sigmoid is 1 / (1 + e⁻ˣ).") {
      1 - tanh($0) * tanh($0)
    }
    for limit in [0, 0.5, 1] {
      add("This is the same for every x: the answer rises from 0 to 1.") { _ in limit }
    }
  }
}
