import Foundation
import XCTest

import func Lab.exp
import struct Lab.RandomState

/// Lab's exponential against the C library's.
final class ExponentialTests: XCTestCase {
  func testIsWithinTwoUnitsInTheLastPlace() {
    var random = RandomState(6)
    for _ in 0..<100_000 {
      let x = random.uniform(-708, 709)
      let expected = Foundation.exp(x)
      XCTAssertLessThanOrEqual(abs(Lab.exp(x) - expected), 2 * expected.ulp, "x = \(x)")
      let small = random.uniform(-1, 1)
      let near = Foundation.exp(small)
      XCTAssertLessThanOrEqual(abs(Lab.exp(small) - near), 2 * near.ulp, "x = \(small)")
    }
  }

  func testEdges() {
    XCTAssertEqual(Lab.exp(0), 1)
    XCTAssertEqual(Lab.exp(-0.0), 1)
    XCTAssertEqual(Lab.exp(.infinity), .infinity)
    XCTAssertEqual(Lab.exp(710), .infinity)
    XCTAssertEqual(Lab.exp(1e300), .infinity)
    XCTAssertEqual(Lab.exp(-.infinity), 0)
    XCTAssertEqual(Lab.exp(-1e300), 0)
    XCTAssertTrue(Lab.exp(.nan).isNaN)
  }
}
