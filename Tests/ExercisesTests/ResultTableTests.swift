import Lab
import XCTest

@testable import Exercises

/// A wrong result beside the right one.
final class ResultTableTests: XCTestCase {
  private func lines(_ measured: Measured, _ expected: Quantity) -> String {
    ResultTable(measured: measured, expected: expected, tolerance: 1e-9).lines
      .joined(separator: "\n")
  }

  func testAMatrixIsShownRowByRow() {
    XCTAssertEqual(
      lines(
        Measured("ΔW", Matrix<Double>([[0.5, 1], [-0.25, 3]])), Quantity([2, 2], 0.5, 1, 0.75, -3)),
      """
      ΔW      yours          should be
      row 0     0.5      1    0.5     1
      row 1   −0.25      3   0.75    −3   ← first difference
      """)
  }

  func testAListAndAColumnAreShownNumberByNumber() {
    XCTAssertEqual(
      lines(Measured("a", [1, 2.5]), Quantity([2], 1, 2)),
      """
             yours   should be
      a[0]       1           1
      a[1]     2.5           2   ← first difference
      """)
    XCTAssertEqual(
      lines(Measured("y", Matrix<Double>(column: [1, 2])), Quantity([2, 1], 1, 3)).split(
        separator: "\n"
      ).count, 3)
    XCTAssertEqual(lines(Measured("loss", 2), Quantity([], 3)).split(separator: "\n").count, 2)
  }

  func testDigitsGoOnUntilTheyDiffer() {
    XCTAssertTrue(
      lines(Measured("a", [1.000001]), Quantity([1], 1)).contains("1.000001           1"))
  }

  func testOtherShapesAreShownWholeIfTheyAreSmall() {
    XCTAssertEqual(
      lines(Measured("a", [1, 2]), Quantity([3], 1, 2, 3)),
      "yours:     (1, 2)\nshould be: (1, 2, 3)")
    XCTAssertEqual(
      lines(Measured("a", Matrix<Double>([[1, 2]])), Quantity([2, 1], 1, 2)),
      "yours:     (1, 2)\nshould be: (1) (2)")
    XCTAssertEqual(
      lines(Measured("a", [Double]()), Quantity([1], 1)), "yours:     ()\nshould be: (1)")
  }

  func testWhatIsLargeIsNotShown() {
    let many = Array(repeating: 1.0, count: 13)
    XCTAssertEqual(lines(Measured("a", many), Quantity([13], values: many.map { $0 + 1 })), "")
    XCTAssertEqual(
      lines(
        Measured("a", Matrix<Double>(rows: 7, columns: 6, repeating: 1)),
        Quantity([7, 6], values: Array(repeating: 2, count: 42))), "")
  }
}
