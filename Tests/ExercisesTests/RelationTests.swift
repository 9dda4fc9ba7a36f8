import Foundation
import XCTest

@testable import Exercises

/// How a wrong result is related to the right one: each relation is found, and is silent where chance
/// could explain it as well.
final class RelationTests: XCTestCase {
  private let list = Quantity([4], 0.5, -1.25, 2.75, 0.125)
  private let matrix = Quantity([2, 3], 0.5, -1.25, 2.75, 0.125, 3.5, -0.75)
  private let shares = Quantity([4], 0.5125, 0.25, 0.75, 0.125)

  private func found(
    _ value: Quantity, _ expected: Quantity, others: [(name: String, quantity: Quantity)] = [],
    numbers: [(name: String, value: Double)] = [], before: Quantity? = nil
  ) -> (name: String, sentence: String, isOfOneAlone: Bool)? {
    Relation.explanation(of: [
      Comparison(
        name: "x", value: value, expected: expected, before: before, others: others,
        numbers: numbers)
    ])
  }

  private func map(_ quantity: Quantity, _ function: (Double) -> Double) -> Quantity {
    Quantity(quantity.shape, values: quantity.values.map(function))
  }

  private func prove(
    _ name: String, _ value: Quantity, _ expected: Quantity, says part: String = "",
    others: [(name: String, quantity: Quantity)] = [],
    numbers: [(name: String, value: Double)] = [], before: Quantity? = nil, line: UInt = #line
  ) {
    let result = found(value, expected, others: others, numbers: numbers, before: before)
    XCTAssertEqual(result?.name, name, line: line)
    XCTAssertTrue(
      result?.sentence.contains(part) == true || part.isEmpty, "\(result as Any)", line: line)
  }

  func testIdentities() {
    prove("not a number", Quantity([2], .nan, 1), Quantity([2], 2, 1), says: "Number 1 is nan")
    prove("infinite", Quantity([2], .infinity, 1), Quantity([2], 2, 1), says: "logarithm of 0")
    prove("all zero", map(list) { _ in 0 }, map(list) { $0 / 8 }, says: "1 / 2")
    prove("unchanged", matrix, map(matrix) { $0 + 0.1 }, says: "before the call", before: matrix)
    prove("all the same", map(list) { _ in 0.3 }, list, says: "0.3")
    prove(
      "another quantity", matrix, map(matrix) { $0 / (3 + $0) },
      says: "This is the weights, as it should be, and not x.",
      others: [("the weights", matrix), ("biases", list)])
  }

  func testOneZeroOrTwoNamesExplainNothing() {
    XCTAssertEqual(
      found(Quantity([], 0), Quantity([], 0.7), others: [("a", Quantity([], 0))])?.name, "all zero")
    XCTAssertNotEqual(
      found(list, map(list) { $0 * 3.3 + 1 }, others: [("a", list), ("b", list)])?.name,
      "another quantity")
  }

  func testSeparateCallsHaveNoPlaces() {
    let measured = Measured("f", at: [1, 2, 3, 4]) { $0 }
    XCTAssertTrue(measured.isOfSeparateCalls)
    XCTAssertFalse(Measured("f", [1, 2, 3, 4]).isOfSeparateCalls)
    XCTAssertFalse(Measured("f", labelled: [("a", 1), ("b", 2)]).isOfSeparateCalls)
    for value in [Quantity([4], 9, -1.25, 2.75, 0.125), Quantity([4], 9, 8, 7, 0.125)] {
      var comparison = Comparison(name: "f", value: value, expected: list)
      XCTAssertNotNil(Relation.explanation(of: [comparison]))
      comparison.isOfSeparateCalls = true
      XCTAssertNil(Relation.explanation(of: [comparison]))
    }
  }

  func testPlaces() {
    prove("transposed", matrix.transposed, matrix)
    prove("reversed", Quantity([4], values: list.values.reversed()), list)
    prove("another order", Quantity([4], -1.25, 0.5, 2.75, 0.125), list)
    prove(
      "left out", Quantity([3], values: Array(list.values.dropLast())), list, says: "last number")
    prove(
      "left out", Quantity([3], values: Array(list.values.dropFirst())), list, says: "first number")
    prove("left out", Quantity([1, 3], 0.5, -1.25, 2.75), matrix, says: "last row")
    prove("shifted", Quantity([4], 0, 0.5, -1.25, 2.75), list, says: "too far back")
    prove("shifted", Quantity([4], -1.25, 2.75, 0.125, 0), list, says: "in front")
    prove("running sum", Quantity([4], 0.5, -0.75, 2, 2.125), list, says: "set back")
    prove("some missing", Quantity([3], 0.5, 2.75, 0.125), list, says: "number 2, −1.25")
    prove("some too many", Quantity([5], 0.5, 7, -1.25, 2.75, 0.125), list, says: "number 2, 7")
    prove(
      "another size", Quantity([3], 9, 8, 7), list, says: "3 is the words",
      numbers: [("the words", 3)])
    prove("zero where it is wrong", Quantity([4], 0.5, 0, 0, 0.125), list)
    prove(
      "something for zero", Quantity([4], 0.5, 3, 0.75, 0.125), Quantity([4], 0.5, 0, 0.75, 0.125))
    prove("only the first", Quantity([2, 3], 0.5, 1, 2, 0.125, 3, 4), matrix, says: "first column")
    prove("too many", Quantity([5], values: list.values + [0]), list, says: "one number too many")
    prove("only the first", Quantity([4], 0.5, 0.5, 0.5, 0.5), list)
    prove("only the last", Quantity([4], 1, 2, 3, 0.125), list)
    prove("all but one end", Quantity([4], 9, -1.25, 2.75, 0.125), list, says: "begin at 1")
    prove("all but one end", Quantity([4], 0.5, -1.25, 2.75, 9), list, says: "one too early")
  }

  func testArithmetic() {
    prove("negated", map(list) { -$0 }, list)
    prove("negated", Quantity([], -0.4375), Quantity([], 0.4375))
    prove("partly negated", map(list) { abs($0) }, list, says: "absolute value")
    prove(
      "factor", map(list) { $0 * 4 }, list,
      says: "4 times too large, and 4 is the number of records",
      numbers: [("the number of records", 4)])
    prove(
      "factor", map(list) { $0 / 4 }, list,
      says: "4 times too small, and 4 is the number of records",
      numbers: [("the number of records", 4)])
    prove("factor", map(list) { $0 * 2 }, list, says: "2 times too large.")
    prove("factor", map(list) { $0 * -100 }, list, says: "The sign is wrong too")
    prove(
      "factor", map(list) { $0 / 0.3 }, list, says: "divided by 0.3, which is the rate",
      numbers: [("the rate", 0.3)])
    prove(
      "factor", map(list) { $0 * 0.3 }, list, says: "multiplied by 0.3, which is the rate",
      numbers: [("the rate", 0.3)])
    prove(
      "factor", map(list) { $0 * 5 / 4 }, list, says: "divided by 4, one less than the records",
      numbers: [("the records", 5)])
    prove(
      "offset", map(list) { $0 - log(5) }, list, says: "the logarithm of the classes",
      numbers: [("the classes", 5)])
    prove("factor", map(list) { $0 * 0.37 }, list, says: "0.37 times what it should be")
    prove("factor", map(list) { $0 / M_LN10 }, list, says: "base 10")
    prove("offset", map(list) { $0 + 0.5 }, list, says: "too large by 0.5")
    prove(
      "straight line", map(list) { 0.37 * $0 - 1.5 }, list,
      says: "0.37 times the right one, minus 1.5")
    prove("complement", map(shares) { 1 - $0 }, shares)
    prove("complement", Quantity([], 0.5625), Quantity([], 0.4375))
  }

  func testFunctions() {
    prove("square", map(shares) { $0 * $0 }, shares)
    prove("root", map(shares) { $0.squareRoot() }, shares)
    prove("reciprocal", map(list) { 1 / $0 }, list)
    prove("exponential", map(list) { exp($0) }, list)
    prove("logarithm", map(shares) { log($0) }, shares)
    prove("sigmoid", map(list) { 1 / (1 + exp(-$0)) }, list)
    prove("inverse sigmoid", map(shares) { log($0 / (1 - $0)) }, shares)
    prove("hyperbolic tangent for sigmoid", map(shares) { tanh(log($0 / (1 - $0))) }, shares)
    prove("rounded", map(list) { $0.rounded(.towardZero) }, list, says: "whole numbers divided")
    prove("rounded", map(list) { ($0 * 100).rounded() / 100 }, list, says: "2 decimals")
    prove("clipped", map(list) { max($0, 0) }, list, says: "below 0")
    prove("clipped", map(list) { min($0, 1) }, list, says: "above 1")
  }

  func testAColumnOfZerosIsRightBeforeTheLoopBegins() {
    let targets = Quantity([3, 3], 1, 0, 0, 0, 1, 0, 1, 0, 0)
    XCTAssertNotEqual(found(map(targets) { $0 / 3 }, targets)?.name, "only the last")
  }

  func testYesAndNo() {
    let answers = Quantity([5], 0, 1, 1, 0, 1)
    prove("zero where it is wrong", Quantity([5], 0, 0, 1, 0, 1), answers, says: "too strict")
    prove("something for zero", Quantity([5], 0, 1, 1, 1, 1), answers, says: "lets too much")
    XCTAssertNil(found(Quantity([5], 0, 1, 0, 1, 1), answers))
  }

  /// What is wrong in no way that has a name is not given one.
  func testChanceIsNotExplained() {
    XCTAssertNil(found(Quantity([], 0.3), Quantity([], 0.7713)))
    XCTAssertNil(found(Quantity([], 1.4), Quantity([], 2.1)))
    XCTAssertNil(found(Quantity([2], 0.3, 0.9), Quantity([2], 0.7713, 0.1)))
    XCTAssertNil(found(Quantity([4], 0.3, 0.9, 0.1, 0.7), list))
    XCTAssertNil(found(Quantity([3, 3], values: Array(repeating: 0.1, count: 9)), matrix))
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let values = (0..<4).map { _ in Double.random(in: -2...2, using: &random) }
      let wanted = (0..<4).map { _ in Double.random(in: -2...2, using: &random) }
      let result = found(Quantity([4], values: values), Quantity([4], values: wanted))
      XCTAssertNil(result, "\(values) for \(wanted)")
    }
  }

  /// Each relation is silent where it nearly holds, or where it would hold by chance.
  func testNearMissesAreNotExplained() {
    func refute(
      _ name: String, _ value: Quantity, _ expected: Quantity,
      others: [(name: String, quantity: Quantity)] = [],
      numbers: [(name: String, value: Double)] = [], before: Quantity? = nil, line: UInt = #line
    ) {
      let result = found(value, expected, others: others, numbers: numbers, before: before)
      XCTAssertNotEqual(result?.name, name, "\(result as Any)", line: line)
    }
    func changed(_ quantity: Quantity, at place: Int, by change: Double = 0.01) -> Quantity {
      var values = quantity.values
      values[place] += change
      return Quantity(quantity.shape, values: values)
    }
    refute("unchanged", changed(matrix, at: 0), map(matrix) { $0 + 0.1 }, before: matrix)
    refute("not a number", Quantity([2], .nan, 1), Quantity([2], .nan, 2))
    refute("infinite", Quantity([2], .infinity, 1), Quantity([2], .infinity, 2))
    refute("all zero", map(list) { _ in 0 }, Quantity([4], 0.5, 0, 2.75, 0.125))
    refute("all the same", map(shares) { _ in 0.3 }, Quantity([4], 0.5, 0.5, 0.5, 0.5))
    refute(
      "another quantity", Quantity([], 3), Quantity([], 4), others: [("the units", Quantity([], 3))]
    )
    refute("transposed", changed(matrix.transposed, at: 0), matrix)
    refute("reversed", changed(Quantity([4], values: list.values.reversed()), at: 1), list)
    refute("shifted", Quantity([4], 9, 1, 1, 1), Quantity([4], 1, 1, 1, 7))
    refute("left out", Quantity([3], 0.5, -1.25, 3), list)
    refute("too many", changed(Quantity([5], values: list.values + [0]), at: 0), list)
    refute("another order", changed(Quantity([4], -1.25, 0.5, 2.75, 0.125), at: 0), list)
    refute("running sum", Quantity([4], 0.5, -0.75, 2, 2.25), list)
    refute("some missing", Quantity([2], 2.75, 0.5), list)
    refute("some too many", Quantity([5], 0.5, 7, 2.75, -1.25, 0.125), list)
    refute("another size", Quantity([3], 9, 8, 7), list)
    refute(
      "another size", Quantity([3], 9, 8, 7), list, numbers: [("the words", 3), ("the units", 3)])
    refute("only the first", Quantity([2], 0.5, 3), Quantity([2], 0.5, 0.25))
    refute("only the last", Quantity([2], 3, 0.25), Quantity([2], 0.5, 0.25))
    refute("all but one end", changed(list, at: 1), list)
    refute("zero where it is wrong", Quantity([4], 0.5, 0, 0.1, 0.125), list)
    refute(
      "something for zero", Quantity([4], 0.5, 3, 0.7, 0.125), Quantity([4], 0.5, 0, 0.75, 0.125))
    refute("negated", changed(map(list) { -$0 }, at: 2), list)
    refute("partly negated", changed(map(list) { abs($0) }, at: 2), list)
    refute("factor", changed(map(list) { $0 * 4 }, at: 2), list)
    refute("factor", Quantity([], 0.37), Quantity([], 0.5))
    refute("offset", Quantity([], 1.5), Quantity([], 1))
    refute("offset", changed(map(list) { $0 + 0.5 }, at: 2), list)
    refute("straight line", changed(map(list) { 0.37 * $0 - 1.5 }, at: 2), list)
    refute("straight line", Quantity([3], 1, 2, 4), Quantity([3], 7, 9, 13))
    refute("complement", changed(map(shares) { 1 - $0 }, at: 2), shares)
    refute("rounded", Quantity([4], 1, -1, 3, 1), list)
    refute("clipped", Quantity([4], 0.5, -1, 1, 0.125), list)
    let functions: [(String, (Double) -> Double)] = [
      ("square", { $0 * $0 }), ("root", { $0.squareRoot() }), ("reciprocal", { 1 / $0 }),
      ("exponential", { exp($0) }), ("logarithm", { log($0) }), ("sigmoid", { 1 / (1 + exp(-$0)) }),
      ("inverse sigmoid", { log($0 / (1 - $0)) }),
      ("hyperbolic tangent for sigmoid", { tanh(log($0 / (1 - $0))) }),
    ]
    for (name, function) in functions {
      refute(name, changed(map(shares, function), at: 2), shares)
    }
  }

  /// What explains one of two quantities is said of that one.
  func testARelationNamesItsQuantityWhereAnotherDiffersOtherwise() {
    let first = Comparison(name: "ΔW", value: map(list) { -$0 }, expected: list)
    let other = Comparison(name: "ΔV", value: map(list) { $0 * $0 + 3 }, expected: list)
    XCTAssertTrue(Relation.explanation(of: [first, other])!.sentence.hasPrefix("In ΔW: "))
    XCTAssertTrue(Relation.explanation(of: [first])!.sentence.hasPrefix("Every"))
  }
}
