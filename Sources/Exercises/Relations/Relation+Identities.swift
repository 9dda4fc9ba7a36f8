import Foundation
import Lab

// What the result is, if it is not what was asked for.

extension Relation {
  static let identities = [unchanged, notANumber, infinite, otherQuantity, allZero]

  /// An `inout` argument that is what it was.
  private static let unchanged = Relation(name: "unchanged") { comparison in
    guard let before = comparison.before, before.shape == comparison.value.shape,
      comparison.agree(comparison.value.values, before.values)
    else { return nil }
    return """
      \(comparison.name) is what it was before the call: is it never written to, is only a copy \
      changed, or is what is added 0?
      """
  }

  private static let notANumber = Relation(name: "not a number") { comparison in
    guard let place = comparison.value.values.firstIndex(where: \.isNaN),
      !comparison.expected.values.contains(where: \.isNaN)
    else { return nil }
    let isAll = comparison.value.values.allSatisfy(\.isNaN)
    return """
      \(isAll ? "Every number" : "Number \(place + 1)") is nan, “not a number”: something like 0 / 0, \
      ∞ − ∞, or the root or the logarithm of a negative number came before it.
      """
  }

  private static let infinite = Relation(name: "infinite") { comparison in
    guard comparison.value.values.contains(where: \.isInfinite),
      comparison.expected.values.allSatisfy(\.isFinite)
    else { return nil }
    return """
      There is an infinite number in it: a division by 0, the logarithm of 0, or e to a power beyond \
      709 is.
      """
  }

  /// An argument as it came, or another quantity of the same exercise.
  private static let otherQuantity = Relation(name: "another quantity") { comparison in
    let same = comparison.others.filter {
      $0.quantity.shape == comparison.value.shape
        && Set($0.quantity.values).count >= min(2, $0.quantity.values.count)
        && comparison.agree(comparison.value.values, $0.quantity.values)
    }
    // Two names for the same numbers explain nothing, nor does a single whole number, nor numbers of
    // which some were wanted as well.
    guard same.count == 1, let other = same.first,
      comparison.value.values.count > 1
        || comparison.value.values[0] != comparison.value.values[0].rounded(),
      !comparison.pairs.contains(where: { $0.value != 0 && comparison.agree($0.value, $0.expected) }
      )
    else { return nil }
    return "This is \(other.name), as it should be, and not \(comparison.name)."
  }

  private static let allZero = Relation(name: "all zero") { comparison in
    guard comparison.value.values.allSatisfy({ $0 == 0 }), comparison.value.values.count > 0,
      comparison.value.shape == comparison.expected.shape,
      !comparison.expected.values.contains(0)
    else { return nil }
    let what = comparison.value.values.count == 1 ? "The result is 0." : "Every number is 0."
    return what + """
       Is something multiplied by 0, a sum never added to, a result never stored, or are whole \
      numbers divided, as in 1 / 2?
      """
  }

  static let allTheSame = Relation(name: "all the same") { comparison in
    let values = comparison.value.values
    guard values.count >= 3, let first = values.first, first != 0,
      values.allSatisfy({ comparison.agree($0, first) }),
      comparison.value.shape == comparison.expected.shape,
      Set(comparison.expected.values).count >= 3
    else { return nil }
    return """
      Every number is \(Format.number(first)), whatever the inputs are. Is one value used for all \
      places?
      """
  }
}
