import Foundation
import Lab
import XCTest

/// Formulas with matrices, numbers and whole numbers, as a page has them, against NumPy.
///
/// That this file compiles is a part of the test: an operator too many, and an expression with literals
/// becomes ambiguous or takes the compiler too long.
final class ArithmeticTests: XCTestCase {
  private struct Reference: Decodable {
    let a, b: [[Double]]
    let results: [String: [[Double]]]
  }

  private func reference() throws -> Reference {
    let data = try Data(contentsOf: Package.file("Tests/Reference/matrix.json"))
    return try JSONDecoder().decode(Reference.self, from: data)
  }

  func testDoublesEqualNumPyToTheLastBit() throws {
    let reference = try reference()
    let (a, b) = (Matrix<Double>(reference.a), Matrix<Double>(reference.b))
    let n = a.values.count
    let results = [
      "a + b": a + b, "a - b": a - b, "a * b": a * b, "a / b": a / b, "a + 1": a + 1,
      "1 + a": 1 + a, "a - 1": a - 1, "1 - a": 1 - a, "a * 3": a * 3, "3 * a": 3 * a,
      "a / 3": a / 3, "1 / a": 1 / a, "-a": -a, "a * (1 - a)": a * (1 - a),
      "2 * (a - b) / n": 2 * (a - b) / n, "a / (1 + b * b)": a / (1 + b * b),
      "0.9 * a + 0.1 * b": 0.9 * a + 0.1 * b,
    ]
    XCTAssertEqual(Set(results.keys), Set(reference.results.keys))
    for (name, result) in results {
      XCTAssertEqual(result, Matrix(try XCTUnwrap(reference.results[name])), name)
    }
  }

  func testFloats() {
    let a = Matrix<Float>([[1, -2], [4, 0.5]])
    let n = 2
    XCTAssertEqual(2 * a, Matrix([[2, -4], [8, 1]]))
    XCTAssertEqual(a / 4, Matrix([[0.25, -0.5], [1, 0.125]]))
    XCTAssertEqual(1 - a, Matrix([[0, 3], [-3, 0.5]]))
    XCTAssertEqual(a * (1 - a), Matrix([[0, -6], [-12, 0.25]]))
    XCTAssertEqual(n * a / n, a)
    XCTAssertEqual(1 / a / a, Matrix([[1, 0.25], [0.0625, 4]]))
    XCTAssertEqual(-a + 1 - 0.5, Matrix([[-0.5, 2.5], [-3.5, 0]]))
    XCTAssertEqual((a - 1) * a + 0.5 * a * a / 2, Matrix([[0.25, 7], [16, -0.1875]]))
  }
}
