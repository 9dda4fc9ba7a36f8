import Foundation
import Lab

/// How a wrong result is related to the one that was wanted: negated, four times too large, transposed.
///
/// A relation knows nothing of the exercise. It is named only where chance cannot explain it, so it
/// asks for several numbers that agree.
struct Relation: Sendable {
  /// What the relation is called, for tests and reports.
  let name: String

  /// What the learner is told, or nil where the relation does not hold.
  let sentence: @Sendable (Comparison) -> String?

  /// All relations, the most telling first.
  static let all = identities + sizes + places + arithmetic + functions + leftovers

  /// Relations that may stand on top of a known mistake.
  static let onTopOfMistakes = [negated, factor, transposed]

  /// Relations that speak of the places of one answer, its order, its beginning and its end.
  private static let placesOfOneAnswer = Set((places + [allButOne]).map(\.name))

  /// The sentence of the first relation that explains all that differs.
  ///
  /// - Parameter differing: the quantities of one check that differ from what is expected.
  static func explanation(
    of differing: [Comparison]
  ) -> (name: String, sentence: String, isOfOneAlone: Bool)? {
    guard let first = differing.first else { return nil }
    for relation in all where !first.isOfSeparateCalls || !placesOfOneAnswer.contains(relation.name)
    {
      guard let sentence = relation.sentence(first) else { continue }
      // What explains one quantity and not the next one is said of the one alone.
      let isAlone = differing.dropFirst().contains { relation.sentence($0) == nil }
      return (relation.name, isAlone ? "In \(first.name): \(sentence)" : sentence, isAlone)
    }
    return nil
  }
}

/// One quantity of a check: what was measured, what is expected, and what else the check knows.
struct Comparison {
  /// What the check calls it.
  let name: String

  let value: Quantity
  let expected: Quantity

  /// What was there before the call, where an `inout` argument is measured.
  var before: Quantity?

  /// The other quantities of the same check, as they should be, and the arguments of the call.
  var others: [(name: String, quantity: Quantity)] = []

  /// Numbers that a learner may have multiplied or divided by, with what they are.
  var numbers: [(name: String, value: Double)] = []

  /// Whether each number is the answer to a call of its own: then no loop goes through their places.
  var isOfSeparateCalls = false

  /// How far two numbers may be apart to count as equal, relative to the expected one.
  var tolerance = 1e-9

  /// The pairs of numbers, where the shapes are the same.
  var pairs: [(value: Double, expected: Double)] {
    value.shape == expected.shape ? Array(zip(value.values, expected.values)) : []
  }

  func agree(_ a: Double, _ b: Double) -> Bool { Exercises.agree(a, b, tolerance: tolerance) }

  func agree(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { agree($0, $1) }
  }

  /// Whether every number of the result is a function of the one expected, which must tell the
  /// function apart from chance: at least two different numbers, none of which the function leaves as
  /// it is.
  func holds(_ function: (Double) -> Double) -> Bool {
    let moved = pairs.filter { !agree(function($0.expected), $0.expected) }
    return Set(moved.map(\.expected)).count >= 2
      && pairs.allSatisfy { agree($0.value, function($0.expected)) }
  }
}

extension Quantity {
  /// The rows of a matrix, or the numbers of a list as rows of one.
  var rows: [[Double]] {
    guard shape.count == 2 else { return values.map { [$0] } }
    return (0..<shape[0]).map { row in Array(values[row * shape[1]..<(row + 1) * shape[1]]) }
  }

  /// The numbers column by column.
  var transposed: Quantity {
    guard shape.count == 2 else { return self }
    let rows = rows
    return Quantity(
      [shape[1], shape[0]], values: (0..<shape[1]).flatMap { column in rows.map { $0[column] } })
  }
}
