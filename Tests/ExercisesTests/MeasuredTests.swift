import Foundation
import Lab
import XCTest

@testable import Exercises

/// What goes from the learner's process to the judge's.
final class MeasuredTests: XCTestCase {
  private func decoded(_ json: String) throws -> Measured {
    try JSONDecoder().decode(Measured.self, from: Data(json.utf8))
  }

  func testEveryBitArrives() throws {
    let values = [0, -0.0, 0.1, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, 1e308]
    for measured in [
      Measured("a", 0.1), Measured("list", values), Measured("none", [Double]()),
      Measured("matrix", Matrix([[1, .nan], [3, 4]])), Measured("labelled", labelled: [("é", 1)]),
      Measured("f", at: [-3, 0.5], { $0 }),
    ] {
      let copy = try JSONDecoder().decode(
        Measured.self, from: JSONEncoder().encode(measured))
      XCTAssertEqual(copy.name, measured.name)
      XCTAssertEqual(copy.quantity.shape, measured.quantity.shape)
      XCTAssertEqual(copy.labels, measured.labels)
      XCTAssertEqual(
        copy.quantity.values.map(\.bitPattern), measured.quantity.values.map(\.bitPattern))
    }
  }

  func testForgedShapesAreRefused() throws {
    XCTAssertEqual(
      try decoded(#"{"name": "a", "shape": [2], "bits": [0, 1]}"#).quantity.shape, [2])
    for parts in [
      #""shape": [3], "bits": [0, 1]"#, #""shape": [], "bits": []"#, #""shape": [-1], "bits": [0]"#,
      #""shape": [-1, -1], "bits": [0]"#, #""shape": [4294967296, 4294967296], "bits": []"#,
      #""shape": [9223372036854775807, 2], "bits": [0]"#, #""shape": [0, 3], "bits": [1]"#,
      #""shape": [2], "bits": [0, 1], "labels": ["a"]"#, #""shape": [1], "bits": [-1]"#,
      #""shape": [1.5], "bits": [0]"#, #""shape": [1, 1, 1], "bits": [0]"#,
      #""shape": [99999999999999999999], "bits": [0]"#, #""shape": [1]"#, #""bits": [1]"#,
    ] { XCTAssertThrowsError(try decoded("{\"name\": \"a\", \(parts)}"), parts) }
  }
}
