import Lab

// The right numbers in wrong places, and places that are missing.

extension Relation {
  static let places = [
    transposed, reversed, shifted, leftOut, tooMany, otherOrder, runningSum, onlyFirst, onlyLast,
  ]

  /// What is said where nothing better explains it.
  static let leftovers = [allTheSame, allButOne, zeros, somethingForZero]

  static let transposed = Relation(name: "transposed") { comparison in
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

  private static let shifted = Relation(name: "shifted") { comparison in
    let (value, expected) = (comparison.value.rows, comparison.expected.rows)
    guard value.count == expected.count, value.count >= 4 else { return nil }
    if Set(expected.dropLast()).count >= 3,
      zip(value.dropFirst(), expected.dropLast()).allSatisfy(comparison.agree)
    {
      return "The right numbers, but one place too far back: are places counted from 1?"
    }
    if Set(expected.dropFirst()).count >= 3,
      zip(value.dropLast(), expected.dropFirst()).allSatisfy(comparison.agree)
    {
      return "The right numbers, but one place too far in front: are places counted from 1?"
    }
    return nil
  }

  /// Each number with all that come before it.
  private static let runningSum = Relation(name: "running sum") { comparison in
    let (value, expected) = (comparison.value.rows, comparison.expected.rows)
    guard value.count == expected.count, value.count >= 3,
      comparison.value.shape == comparison.expected.shape,
      expected.dropLast().allSatisfy({ row in row.contains { $0 != 0 } })
    else { return nil }
    var sums = [[Double]]()
    for row in expected {
      sums.append(sums.last.map { zip($0, row).map(+) } ?? row)
    }
    guard zip(value, sums).allSatisfy(comparison.agree) else { return nil }
    return
      "Each \(comparison.thing) also has the ones before it in it: the sum is not set back to 0."
  }

  private static let otherOrder = Relation(name: "another order") { comparison in
    let (value, expected) = (comparison.value.values.sorted(), comparison.expected.values.sorted())
    // Yes and no, 1 and 0, are in another order wherever as many are wrong each way.
    guard value.count >= 2, Set(expected).count >= min(3, value.count),
      comparison.value.shape == comparison.expected.shape, comparison.agree(value, expected)
    else { return nil }
    return "The right numbers, but in another order."
  }

  /// Rows of a matrix or elements of a list that are missing at an end.
  private static let leftOut = Relation(name: "left out") { comparison in
    let (rows, wanted) = (comparison.value.rows, comparison.expected.rows)
    let thing = comparison.thing
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
    let thing = comparison.thing
    let extra = rows.count - wanted.count
    return extra == 1
      ? "The right numbers, and one \(thing) too many at the end."
      : "The right numbers, and \(extra) \(thing)s too many at the end."
  }
}
