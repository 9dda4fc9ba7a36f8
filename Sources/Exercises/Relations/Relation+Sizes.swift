import Lab

// Too few numbers, or too many.

extension Relation {
  static let sizes = [someMissing, someTooMany, otherSize]

  /// A list without some of the numbers that belong in it. What is missing at an end, and nowhere else,
  /// is told by its place.
  private static let someMissing = Relation(name: "some missing") { comparison in
    let (value, expected) = (comparison.value.values, comparison.expected.values)
    guard comparison.areLists, !value.isEmpty, value.count < expected.count,
      let places = comparison.gaps(in: expected, around: value),
      value != Array(expected.prefix(value.count)), value != Array(expected.suffix(value.count))
    else { return nil }
    return """
      The right numbers, but \(places.count) of the \(expected.count) \
      \(places.count == 1 ? "is" : "are") left out, \(places.count == 1 ? "" : "the first of them ")\
      number \(places[0] + 1), \(Format.number(expected[places[0]])).
      """
  }

  /// A list with some numbers that do not belong in it.
  private static let someTooMany = Relation(name: "some too many") { comparison in
    let (value, expected) = (comparison.value.values, comparison.expected.values)
    guard comparison.areLists, !expected.isEmpty, expected.count < value.count,
      let places = comparison.gaps(in: value, around: expected),
      expected != Array(value.prefix(expected.count))
    else { return nil }
    return """
      The right numbers, and \(places.count) too many, \(places.count == 1 ? "" : "the first of them ")\
      number \(places[0] + 1), \(Format.number(value[places[0]])).
      """
  }

  /// A size that is something else's.
  private static let otherSize = Relation(name: "another size") { comparison in
    let (value, expected) = (comparison.value.shape, comparison.expected.shape)
    guard value.count == expected.count, value != expected else { return nil }
    let differing = zip(value, expected).filter { $0 != $1 }
    guard differing.count == 1, let (size, wanted) = differing.first,
      let name = comparison.name(ofSize: size)
    else { return nil }
    let wantedName = comparison.name(ofSize: wanted)
    let things = value.count == 1 ? "numbers" : value[0] == expected[0] ? "columns" : "rows"
    return """
      There are \(size) \(things), and \(size) is \(name): there should be \(wanted)\
      \(wantedName.map { ", \($0)" } ?? "").
      """
  }
}

extension Comparison {
  fileprivate var areLists: Bool { value.shape.count == 1 && expected.shape.count == 1 }

  /// The places in a list where numbers stand that a shorter one lacks; nil if it is not the rest of it.
  fileprivate func gaps(in list: [Double], around shorter: [Double]) -> [Int]? {
    var (next, gaps) = (0, [Int]())
    for (place, number) in list.enumerated() {
      if next < shorter.count, agree(shorter[next], number) {
        next += 1
      } else {
        gaps.append(place)
      }
    }
    return next == shorter.count ? gaps : nil
  }

  /// What a size is, if one known number alone has it.
  fileprivate func name(ofSize size: Int) -> String? {
    let known = numbers.filter { $0.value == Double(size) }
    return known.count == 1 ? known[0].name : nil
  }
}
