import Lab
import XCTest

@testable import Exercises

/// Numbers like a check's own.
final class DrawTests: XCTestCase {
  private let values = [-3, -0.4, 0, 0.7, 2.5]
  private let labels = [0, 1, 2, 2, 1, 0]

  /// All that can be drawn, as text.
  private func all(_ draw: Draw) -> [String] {
    [
      "\(draw(0.5))", "\(draw(values))", "\(draw([values, values]))",
      "\(draw(Matrix([[1, 2], [3, 4]])).values)", "\(draw.count(3))",
      "\(draw.shuffled(Array(0..<20)))", "\(draw.repeated(Array(0..<20)))",
      "\(draw.labels(labels, classes: 3))", draw.text("the good, the bad"),
      "\(draw.texts(["film", "film"]))", "\(draw.seed(7))",
    ]
  }

  func testFixedNumbersAreTheChecksOwn() {
    XCTAssertEqual(
      all(.fixed),
      [
        "0.5", "\(values)", "\([values, values])", "[1.0, 2.0, 3.0, 4.0]", "3",
        "\(Array(0..<20))", "\(Array(0..<20))", "\(labels)", "the good, the bad",
        "\(["film", "film"])", "7",
      ])
  }

  func testASeedGivesTheSameNumbersAndAnotherOneOthers() {
    for seed: UInt32 in [0, 7, 4_294_967_295] {
      XCTAssertEqual(all(Draw(seed: seed)), all(Draw(seed: seed)))
    }
    XCTAssertNotEqual(all(Draw(seed: 1)), all(Draw(seed: 2)))
  }

  func testNumbersKeepTheirSignsAndAreSmaller() {
    for seed: UInt32 in 1...50 {
      let draw = Draw(seed: seed)
      for (value, drawn) in zip(values, draw(values)) {
        XCTAssertEqual(drawn.sign, value.sign)
        XCTAssertLessThanOrEqual(abs(drawn), abs(value))
        XCTAssertGreaterThanOrEqual(abs(drawn), abs(value) * 2 / 3)
      }
      XCTAssertEqual(draw(0), 0)
    }
  }

  func testShapesStay() {
    let draw = Draw(seed: 3)
    XCTAssertEqual(draw([[1], [2, 3], []]).map(\.count), [1, 2, 0])
    let matrix = draw(Matrix<Double>(rows: 2, columns: 3))
    XCTAssertEqual([matrix.rows, matrix.columns], [2, 3])
  }

  func testCountsGrowByLessThanTen() {
    let drawn = Set((1...200).map { Draw(seed: $0).count(4) })
    XCTAssertEqual(drawn, Set(4..<14))
  }

  func testOrders() {
    for seed: UInt32 in 1...20 {
      let draw = Draw(seed: seed)
      XCTAssertEqual(draw.shuffled(labels).sorted(), labels.sorted())
      let repeated = draw.repeated([1, 2, 3])
      XCTAssertEqual(Set(repeated), [1, 2, 3])
      for element in 1...3 { XCTAssertLessThanOrEqual(repeated.count { $0 == element }, 3) }
      XCTAssertEqual(draw.shuffled([Int]()), [])
    }
    XCTAssertNotEqual(Draw(seed: 1).shuffled(Array(0..<20)), Array(0..<20))
  }

  func testLabelsThatAreAlikeStayAlike() {
    for seed: UInt32 in 1...20 {
      let drawn = Draw(seed: seed).labels(labels, classes: 3)
      XCTAssertEqual(Set(zip(labels, drawn).map { "\($0) \($1)" }).count, 3)
      XCTAssertEqual(Set(drawn), [0, 1, 2])
    }
  }

  func testWordsThatAreAlikeStayAlike() {
    for seed: UInt32 in 1...20 {
      let draw = Draw(seed: seed)
      let words = draw.text("good film . a good plot, Too").split(separator: " ")
      XCTAssertEqual(words[0], words[4])
      XCTAssertEqual(Set(words).count, 6)
      XCTAssertEqual(words.map(\.count), [4, 4, 1, 1, 4, 5, 3])
      XCTAssertEqual(words[2], ".")
      XCTAssertEqual(words[6].first, "T")
      XCTAssertEqual(draw.texts(["good"]), [String(words[0])])
    }
  }

  func testSeedsStayInTheirRange() {
    for seed: UInt32 in 1...20 {
      let drawn = Draw(seed: seed).seed(5)
      XCTAssertTrue((5..<1_000_005).contains(drawn))
    }
  }
}
