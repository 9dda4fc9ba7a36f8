import Foundation
import Lab

// A sign, a factor or a term that is the same for all numbers.

extension Relation {
  static let arithmetic = [negated, factor, offset, complement, partlyNegated, straightLine]

  static let negated = Relation(name: "negated") { comparison in
    guard comparison.holds({ -$0 }) || isOneNumber(comparison, { -$0 }) else { return nil }
    return comparison.pairs.count == 1
      ? "The size is right and the sign is wrong."
      : "Every number has the right size and the wrong sign."
  }

  /// Right but for the signs of some.
  private static let partlyNegated = Relation(name: "partly negated") { comparison in
    guard comparison.pairs.count >= 3,
      comparison.pairs.allSatisfy({ comparison.agree(abs($0.value), abs($0.expected)) })
    else { return nil }
    return comparison.pairs.allSatisfy { $0.value >= 0 }
      ? "The sizes are right, but every number is positive: is an absolute value taken?"
      : "The sizes are right, but some numbers have the wrong sign."
  }

  static let factor = Relation(name: "factor") { comparison in
    guard let pair = comparison.pairs.first(where: { $0.expected != 0 }) else { return nil }
    let factor = pair.value / pair.expected
    guard factor.isFinite, factor != 0,
      comparison.holds({ $0 * factor }) || isOneNumber(comparison, { $0 * factor })
    else { return nil }
    let every = comparison.pairs.count == 1 ? "The number is" : "Every number is"
    let sign = factor < 0 ? " The sign is wrong too." : ""
    if let name = name(of: abs(factor), in: comparison) { return "\(every) \(name)\(sign)" }
    // A factor without a name may be chance where there are few numbers.
    guard comparison.pairs.count >= 3, (1e-3...1e3).contains(abs(factor)) else { return nil }
    return "\(every) \(Format.number(factor)) times what it should be."
  }

  /// What a factor is: "4 times too small, and 4 is the number of records."; nil where it has no name.
  private static func name(of factor: Double, in comparison: Comparison) -> String? {
    for (size, words) in [(factor, "large"), (1 / factor, "small")] {
      let known = comparison.numbers.filter { $0.value > 1 && comparison.agree(size, $0.value) }
      if !known.isEmpty {
        let names = known.map(\.name).joined(separator: " and also ")
        return "\(Format.number(size)) times too \(words), and \(Format.number(size)) is \(names)."
      }
    }
    for (name, value) in comparison.numbers.map({ ($0.name, abs($0.value)) }) where value != 1 {
      let number = "\(Format.number(value)), which is \(name)"
      if comparison.agree(factor, value) { return "multiplied by \(number), once too often." }
      if comparison.agree(factor, 1 / value) {
        return "the right one divided by \(number): is it left out, or divided by once too often?"
      }
      for (other, words) in [(value - 1, "one less"), (value + 1, "one more")]
      where value > 2 && comparison.agree(factor, value / other) {
        return "divided by \(Format.number(other)), \(words) than \(name)."
      }
    }
    if comparison.agree(factor, M_LN10) || comparison.agree(factor, 1 / M_LN10) {
      return "\(times(factor)): is this the logarithm to the base 10?"
    }
    if comparison.agree(factor, M_LN2) || comparison.agree(factor, 1 / M_LN2) {
      return "\(times(factor)): is this the logarithm to the base 2?"
    }
    let size = max(factor, 1 / factor)
    let isWhole = size > 1 && size <= 100 && comparison.agree(size, size.rounded())
    return isWhole ? times(factor) + "." : nil
  }

  private static func times(_ factor: Double) -> String {
    factor > 1
      ? "\(Format.number(factor)) times too large" : "\(Format.number(1 / factor)) times too small"
  }

  private static let offset = Relation(name: "offset") { comparison in
    guard let pair = comparison.pairs.first, comparison.pairs.count >= 2 else { return nil }
    let offset = pair.value - pair.expected
    let exact = comparison.pairs.allSatisfy {
      abs($0.value - $0.expected - offset) <= comparison.tolerance * (abs($0.value) + abs(offset))
    }
    guard exact, offset.isFinite, Set(comparison.pairs.map(\.expected)).count >= 2 else {
      return nil
    }
    return """
      Every number is too \(offset > 0 ? "large" : "small") by \(Format.number(abs(offset)))\
      \(name(ofOffset: abs(offset), in: comparison)).
      """
  }

  private static func name(ofOffset offset: Double, in comparison: Comparison) -> String {
    for (name, value) in comparison.numbers where value != 0 {
      if comparison.agree(offset, abs(value)) { return ", which is \(name)" }
      if value > 0, comparison.agree(offset, abs(Foundation.log(value))) {
        return ", which is the logarithm of \(name)"
      }
    }
    return ""
  }

  /// A factor and a term at once.
  private static let straightLine = Relation(name: "straight line") { comparison in
    let pairs = comparison.pairs
    guard let low = pairs.min(by: { $0.expected < $1.expected }),
      let high = pairs.max(by: { $0.expected < $1.expected }),
      Set(pairs.map(\.expected)).count >= 4
    else { return nil }
    let factor = (high.value - low.value) / (high.expected - low.expected)
    let term = low.value - factor * low.expected
    guard factor.isFinite, factor != 0, comparison.holds({ factor * $0 + term }) else { return nil }
    return """
      Every number is \(Format.number(factor)) times the right one, \(term < 0 ? "minus" : "plus") \
      \(Format.number(abs(term))).
      """
  }

  private static let complement = Relation(name: "complement") { comparison in
    guard comparison.holds({ 1 - $0 }) || isOneNumber(comparison, { 1 - $0 }) else { return nil }
    return comparison.pairs.count == 1
      ? "This is 1 minus the right number." : "Every number is 1 minus the right one."
  }

  /// Whether a single number, of which many digits agree, is a function of the one expected. One
  /// number tells only what is said of it in any case: its sign, a factor that has a name.
  private static func isOneNumber(
    _ comparison: Comparison, _ function: (Double) -> Double
  ) -> Bool {
    guard comparison.pairs.count == 1, let pair = comparison.pairs.first,
      pair.expected != pair.expected.rounded(), !comparison.agree(pair.value, pair.expected)
    else { return false }
    return comparison.agree(pair.value, function(pair.expected))
  }
}
