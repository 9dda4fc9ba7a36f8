import Foundation
import Lab

// A function of the right numbers.

extension Relation {
  static let functions: [Relation] = [
    function("square", "Every number is the square of the right one.") { $0 * $0 },
    function("root", "Every number is the square root of the right one.") { $0.squareRoot() },
    function(
      "reciprocal", "Every number is 1 divided by the right one: is a fraction upside down?"
    ) { 1 / $0 },
    function(
      "exponential", "Every number is e to the power of the right one: a logarithm is missing."
    ) { Foundation.exp($0) },
    function(
      "logarithm", "Every number is the logarithm of the right one: the logarithm is too much."
    ) { Foundation.log($0) },
    function(
      "sigmoid", "Every number is the sigmoid of the right one: the sigmoid is too much here."
    ) { 1 / (1 + Foundation.exp(-$0)) },
    function(
      "inverse sigmoid", "The sigmoid of every number is the right one: the sigmoid is missing."
    ) { Foundation.log($0 / (1 - $0)) },
    function(
      "hyperbolic tangent for sigmoid",
      "Every number is the hyperbolic tangent where the sigmoid is asked for."
    ) { Foundation.tanh(log($0 / (1 - $0))) },
    rounded, clipped,
  ]

  private static func function(
    _ name: String, _ sentence: String, _ function: @escaping @Sendable (Double) -> Double
  ) -> Relation {
    Relation(name: name) { $0.holds(function) ? sentence : nil }
  }

  private static let rounded = Relation(name: "rounded") { comparison in
    let wanted = comparison.pairs.filter { $0.expected != $0.expected.rounded() }
    guard Set(wanted.map(\.expected)).count >= 2 else { return nil }
    if comparison.pairs.allSatisfy({ $0.value == $0.expected.rounded(.towardZero) }) {
      return
        "Every number is cut off to a whole one: are whole numbers divided, or is Int(…) taken?"
    }
    if comparison.pairs.allSatisfy({ $0.value == $0.expected.rounded() }) {
      return "Every number is rounded to a whole one."
    }
    for digits in 1...4 {
      let scale = pow(10, Double(digits))
      if comparison.pairs.allSatisfy({
        comparison.agree($0.value, ($0.expected * scale).rounded() / scale)
      }) {
        return "Every number is rounded to \(digits) \(digits == 1 ? "decimal" : "decimals")."
      }
    }
    return nil
  }

  /// Some right, and all others at one limit.
  private static let clipped = Relation(name: "clipped") { comparison in
    let wrong = comparison.pairs.filter { !comparison.agree($0.value, $0.expected) }
    guard wrong.count >= 1, comparison.pairs.count - wrong.count >= 2,
      let limit = wrong.first?.value,
      wrong.allSatisfy({ $0.value == limit })
    else { return nil }
    let right = comparison.pairs.filter { comparison.agree($0.value, $0.expected) }.map(\.expected)
    // One number at an end may have been forgotten, and at a limit that is not a whole one it is chance; equal
    // ones may have been replaced.
    guard
      Set(wrong.map(\.expected)).count >= 2
        || (wrong.count == 1 && limit == limit.rounded()
          && !isAtAnEnd(comparison))
    else {
      return nil
    }
    if wrong.allSatisfy({ $0.expected < limit }), right.allSatisfy({ $0 >= limit }) {
      return "What is below \(Format.number(limit)) is cut off there: no limit is asked for."
    }
    if wrong.allSatisfy({ $0.expected > limit }), right.allSatisfy({ $0 <= limit }) {
      return "What is above \(Format.number(limit)) is cut off there: no limit is asked for."
    }
    return nil
  }

  /// Whether the first or the last number is wrong.
  private static func isAtAnEnd(_ comparison: Comparison) -> Bool {
    [comparison.pairs.first, comparison.pairs.last].compactMap { $0 }
      .contains { !comparison.agree($0.value, $0.expected) }
  }
}
