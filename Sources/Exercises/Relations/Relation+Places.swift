import Lab

// The right numbers in wrong places, and places that are missing.

extension Relation {
  static let places = [
    transposed, reversed, leftOut, tooMany, otherOrder, onlyFirst, onlyLast,
  ]

  /// What is said where nothing better explains it.
  static let leftovers = [allTheSame, allButOne]

  private static let transposed = Relation(name: "transposed") { comparison in
    let (value, expected) = (comparison.value, comparison.expected)
    guard expected.shape.count == 2, min(expected.shape[0], expected.shape[1]) > 1,
      value.shape == expected.transposed.shape,
      comparison.agree(value.values, expected.transposed.values)
    else { return nil }
    return "The right numbers, but rows and columns are exchanged: the result is transposed."
  }

  private static let reversed = Relation(name: "reversed") { comparison in
    let expected = comparison.expected.values
    guard expected.count >= 3, comparison.value.shape == comparison.expected.shape,
      comparison.agree(comparison.value.values, expected.reversed())
    else { return nil }
    return "The right numbers, but from the last to the first."
  }

  private static let otherOrder = Relation(name: "another order") { comparison in
    let (value, expected) = (comparison.value.values.sorted(), comparison.expected.values.sorted())
    guard value.count >= 2, Set(expected).count >= 2,
      comparison.value.shape == comparison.expected.shape, comparison.agree(value, expected)
    else { return nil }
    return "The right numbers, but in another order."
  }

  /// Rows of a matrix or elements of a list that are missing at an end.
  private static let leftOut = Relation(name: "left out") { comparison in
    let (rows, wanted) = (comparison.value.rows, comparison.expected.rows)
    let thing = comparison.expected.shape.count == 2 ? "row" : "number"
    guard comparison.value.shape.count == comparison.expected.shape.count,
      wanted.count == rows.count + 1, !rows.isEmpty
    else { return nil }
    if zip(rows, wanted).allSatisfy(comparison.agree) {
      return "The last \(thing) is missing: does the loop end one too early?"
    }
    if zip(rows, wanted.dropFirst()).allSatisfy(comparison.agree) {
      return "The first \(thing) is missing: does the loop begin at 1? Places are counted from 0."
    }
    return nil
  }

  private static let tooMany = Relation(name: "too many") { comparison in
    let (rows, wanted) = (comparison.value.rows, comparison.expected.rows)
    guard comparison.value.shape.count == comparison.expected.shape.count, !wanted.isEmpty,
      rows.count > wanted.count, zip(wanted, rows).allSatisfy(comparison.agree)
    else { return nil }
    let thing = comparison.expected.shape.count == 2 ? "row" : "number"
    let extra = rows.count - wanted.count
    return extra == 1
      ? "The right numbers, and one \(thing) too many at the end."
      : "The right numbers, and \(extra) \(thing)s too many at the end."
  }

  private static let onlyFirst = Relation(name: "only the first") { comparison in
    guard let right = right(in: comparison), right.count >= 3, right[0],
      !right.dropFirst().contains(true)
    else { return nil }
    return """
      Only the first \(thing(comparison)) is right: is the result returned inside the loop, or the \
      first \(thing(comparison)) used for all?
      """
  }

  private static let onlyLast = Relation(name: "only the last") { comparison in
    guard let right = right(in: comparison), right.count >= 3, right[right.count - 1],
      !right.dropLast().contains(true)
    else { return nil }
    return """
      Only the last \(thing(comparison)) is right: does each turn of the loop replace what the one \
      before it has found?
      """
  }

  private static let allButOne = Relation(name: "all but one end") { comparison in
    guard let right = right(in: comparison), right.count >= 3,
      right.count(where: { !$0 }) == 1
    else { return nil }
    if !right[0] {
      return
        "Only the first \(thing(comparison)) is wrong: does a loop begin at 1? Places are counted from 0."
    }
    if !right[right.count - 1] {
      return "Only the last \(thing(comparison)) is wrong: does a loop end one too early?"
    }
    return nil
  }

  private static func thing(_ comparison: Comparison) -> String {
    comparison.expected.shape.count == 2 ? "row" : "number"
  }

  /// Which rows or elements are as they should be; nil where the shapes differ.
  private static func right(in comparison: Comparison) -> [Bool]? {
    guard comparison.value.shape == comparison.expected.shape, !comparison.expected.shape.isEmpty
    else { return nil }
    return zip(comparison.value.rows, comparison.expected.rows).map { comparison.agree($0, $1) }
  }
}
