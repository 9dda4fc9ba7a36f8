import Exercises
import Foundation
import Lab
import Notebook

/// Records to learn from: what is known of each, and what the network should answer.
struct Examples {
  /// One row per record.
  let features: Matrix<Double>

  /// One row per record: for a class a 1 in its column and 0 elsewhere, for an amount the amount.
  let targets: Matrix<Double>

  /// The class of each record.
  var classes: [Int] { targets.argMaxOfRows() }

  /// One of the records alone.
  func record(_ row: Int) -> Examples {
    Examples(features: features.rows(row..<row + 1), targets: targets.rows(row..<row + 1))
  }

  /// The standard deviation with which a blob's points leave its middle.
  static let blobNoise = 0.35

  /// Three blobs: points around three corners of a triangle, in turn.
  ///
  /// - Parameter random: draws two normal numbers per record, record after record.
  static func blobs(_ count: Int, random: inout RandomState) -> Examples {
    let corners: [[Double]] = [[0, 1], [-1, -0.7], [1, -0.7]]
    return scattered((0..<count).map { corners[$0 % 3] }, noise: blobNoise, random: &random)
  }

  /// Three spirals, one point of each in turn, from the inside out.
  ///
  /// - Parameters:
  ///   - turns: how often a spiral winds around the middle.
  ///   - noise: the standard deviation with which the points leave their spiral.
  ///   - random: draws two normal numbers per record, record after record.
  static func spirals(
    _ count: Int, turns: Double, noise: Double, random: inout RandomState
  ) -> Examples {
    let last = Double(max((count - 1) / 3, 1))
    let places = (0..<count).map { index -> [Double] in
      let radius = 0.1 + 0.9 * Double(index / 3) / last
      let angle = 2 * Double.pi * (Double(index % 3) / 3 + turns * radius)
      return [radius * cos(angle), radius * sin(angle)]
    }
    return scattered(places, noise: noise, random: &random)
  }

  /// Points near the given places; their classes are 0, 1 and 2 in turn.
  private static func scattered(
    _ places: [[Double]], noise: Double, random: inout RandomState
  ) -> Examples {
    Examples(
      features: Matrix(places) + random.normal(0, noise, rows: places.count, columns: 2),
      targets: Matrix(places.indices.map { index in (0..<3).map { $0 == index % 3 ? 1 : 0 } }))
  }

  /// Points near a curve, at places drawn uniformly from −3 to 3.
  ///
  /// - Parameter random: draws all places first, and then the noise of each, with deviation 0.2.
  static func curve(_ count: Int, random: inout RandomState) -> Examples {
    let places = random.uniform(-3, 3, count: count)
    let noise = random.normal(0, 0.2, count: count)
    return Examples(
      features: Matrix(column: places),
      targets: Matrix(column: zip(places, noise).map { curve($0) + $1 }))
  }

  /// The curve itself, sin 2x + x/2.
  static func curve(_ x: Double) -> Double { sin(2 * x) + x / 2 }
}
