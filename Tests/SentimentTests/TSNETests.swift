import Foundation
import Lab
import XCTest

@testable import Sentiment

final class TSNETests: XCTestCase {
  private struct Values: Decodable {
    let neighborhoods: [[Double]]
    let maps: [String: [String: Double]]
  }

  /// Three clouds of 50 points in eight dimensions, as Tests/Reference/tsne.py draws them.
  private let clouds: Matrix<Double> = {
    var random = RandomState(5)
    let middles: Matrix<Double> = random.normal(0, 4, rows: 3, columns: 8)
    var rows: [[Double]] = []
    for cloud in 0..<3 {
      let points: Matrix<Double> = random.normal(0, 1, rows: 50, columns: 8)
      rows += (0..<50).map { zip(middles.row(cloud), points.row($0)).map(+) }
    }
    return Matrix(rows)
  }()

  private func reference() throws -> Values {
    let path = Package.file("Tests/Reference/tsne.json")
    return try JSONDecoder().decode(Values.self, from: Data(contentsOf: path))
  }

  func testNeighborhoods() throws {
    let joint = TSNE(seed: 1).neighborhoods(of: clouds)
    for (row, expected) in try reference().neighborhoods.enumerated() {
      for (column, expected) in expected.enumerated() {
        // The bisection stops when the entropy is right to 1e-8.
        XCTAssertEqual(joint[row, column], expected, accuracy: 1e-6 * expected + 1e-15)
      }
    }
    XCTAssertEqual(joint.sum(), 1, accuracy: 1e-12)
  }

  func testGradientIsSlopeOfDivergence() {
    let field = ForceField(TSNE(perplexity: 5, seed: 1).neighborhoods(of: clouds.rows(0..<19)))
    var random = RandomState(2)
    let places: Matrix<Double> = random.normal(0, 1, rows: 19, columns: 2)
    let gradient = field.gradient(at: places, exaggeration: 1)
    let step = 1e-5
    for index in stride(from: 0, to: 38, by: 5) {
      var (forward, back) = (places, places)
      forward[index / 2, index % 2] += step
      back[index / 2, index % 2] -= step
      let slope = (field.klDivergence(at: forward) - field.klDivergence(at: back)) / (2 * step)
      XCTAssertEqual(gradient[index], slope, accuracy: 1e-7)
    }
  }

  func testMapIsAsGoodAsScikitLearns() throws {
    let map = TSNE(seed: 1).map(clouds)
    let trust = trustworthiness(of: map.points, for: clouds)
    for (name, other) in try reference().maps where name.hasPrefix("exact") {
      XCTAssertLessThan(map.klDivergence, try XCTUnwrap(other["klDivergence"]) * 1.1, name)
      XCTAssertGreaterThan(trust, try XCTUnwrap(other["trustworthiness"]) - 0.02, name)
    }
    XCTAssertEqual(TSNE(seed: 1).map(clouds).points, map.points, "the same seed, the same map")
  }

  func testFewAndEqualPoints() {
    for rows in [[], [[1, 2]], [[1, 2], [3, 4]], Array(repeating: [1.0, 2], count: 20)] {
      let map = TSNE(iterations: 300, seed: 1).map(Matrix(rows))
      XCTAssertEqual(map.points.rows, rows.count)
      XCTAssertTrue(map.points.values.allSatisfy(\.isFinite), "\(rows.count) points")
    }
  }

  func testTrustworthiness() {
    XCTAssertEqual(trustworthiness(of: clouds, for: clouds), 1)
    var random = RandomState(3)
    let noise: Matrix<Double> = random.normal(0, 1, rows: 150, columns: 2)
    XCTAssertEqual(trustworthiness(of: noise, for: clouds), 0.5, accuracy: 0.1)
  }
}
