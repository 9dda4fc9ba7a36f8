import XCTest

@testable import Notebook

/// The lines along which a function has one value.
final class ContourSeriesTests: XCTestCase {
  private func circles(_ radii: [Double]) -> Chart.Series {
    .contour(
      "circles", at: 0, xRange: -2...2, yRange: -3...3, resolution: 80,
      of: radii.map { radius in { x, y in (x * x + y * y).squareRoot() - radius } })
  }

  func testLinesHaveTheValue() {
    let series = circles([1])
    XCTAssertGreaterThan(series.xs.count, 100)
    for (x, y) in zip(series.xs, series.ys) where x.isFinite {
      XCTAssertEqual((x * x + y * y).squareRoot(), 1, accuracy: 0.005)
    }
  }

  func testEachFunctionHasItsLine() {
    let series = circles([0.5, 1.5])
    let radii = zip(series.xs, series.ys).filter { $0.0.isFinite }.map { ($0 * $0 + $1 * $1) }
    XCTAssertTrue(radii.contains { $0 < 0.3 } && radii.contains { $0 > 2.2 })
  }

  func testNoLineWhereNoPlaceHasTheValue() {
    XCTAssertTrue(circles([9]).xs.isEmpty)
  }
}
