import Foundation
import Lab

// A sign, a factor or a term that is the same for all numbers.

extension Relation {
  static let arithmetic = [negated, factor, offset, complement, partlyNegated]

  private static let negated = Relation(name: "negated") { comparison in
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

  private static let factor = Relation(name: "factor") { comparison in
    guard let pair = comparison.pairs.first(where: { $0.expected != 0 }) else { return nil }
    let factor = pair.value / pair.expected
    guard factor.isFinite, factor != 0,
      comparison.holds({ $0 * factor }) || isOneNumber(comparison, { $0 * factor })
    else { return nil }
    let every = comparison.pairs.count == 1 ? "The number is" : "Every number is"
    for (size, words) in [(factor, "large"), (1 / factor, "small")] {
      guard let names = names(of: size, in: comparison) else { continue }
      let sign = size < 0 ? ", with the wrong sign," : ""
      return "\(every) \(Format.number(abs(size))) times too \(words)\(sign)\(names)"
    }
    // A factor without a name may be chance where there are few numbers.
    guard comparison.pairs.count >= 3 else { return nil }
    return "\(every) \(Format.number(factor)) times what it should be."
  }

  /// What a factor is: ". It is the number of records: …"; nil where it has no name.
  private static func names(of factor: Double, in comparison: Comparison) -> String? {
    let size = abs(factor)
    let known = comparison.numbers.filter { $0.value != 1 && comparison.agree(size, $0.value) }
    if !known.isEmpty {
      let names = known.map(\.name).joined(separator: " and also ")
      return ", and \(Format.number(size)) is \(names)."
    }
    if comparison.agree(size, M_LN10) { return ": is this the logarithm to the base 10?" }
    if comparison.agree(size, M_LN2) || comparison.agree(size, 1 / M_LN2) {
      return ": is this the logarithm to the base 2?"
    }
    if size > 1, size <= 100, size == size.rounded() { return "." }
    return nil
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
    let known = comparison.numbers.first { comparison.agree(abs(offset), $0.value) }
    let what = known.map { ", which is \($0.name)" } ?? ""
    return """
      Every number is too \(offset > 0 ? "large" : "small") by \(Format.number(abs(offset)))\(what).
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
