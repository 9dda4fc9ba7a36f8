import Exercises
import Foundation
import Lab

/// The lines along which a function of two variables has one value, on a grid of its values.
///
/// Each square of four neighbours is crossed where its sides pass the value: marching squares
/// (Lorensen & Cline 1987 for three dimensions).
struct Contours {
  let values: Matrix<Double>
  let levels: [Double]

  /// - Parameters:
  ///   - values: A row for each place of the vertical axis from its lower end; the first and last
  ///     numbers stand on the edges of the plane.
  ///   - count: How many lines; their values are those that an equal share of the plane is below,
  ///     for the floor of a valley and its walls differ by powers of ten.
  init(_ values: Matrix<Double>, count: Int) {
    self.values = values
    let sorted = values.values.filter { abs($0) < 1e300 }.sorted()
    guard let low = sorted.first, let high = sorted.last, low < high, count > 0 else {
      levels = []
      return
    }
    let chosen = (1...count).map { number -> Double in
      let value = sorted[number * (sorted.count - 1) / (count + 1)]
      // Two digits, so that the line can be named in full.
      return Double(String(format: "%.1e", value)) ?? value
    }
    levels = Set(chosen).filter { $0 > low && $0 < high }.sorted()
  }

  /// The pieces of one line, each within a square of the grid.
  func segments(at level: Double) -> [(Spot, Spot)] {
    guard values.rows > 1, values.columns > 1 else { return [] }
    var segments: [(Spot, Spot)] = []
    let (width, height) = (Double(values.columns - 1), Double(values.rows - 1))
    for row in 0..<values.rows - 1 {
      for column in 0..<values.columns - 1 {
        // Around the square: each corner with the next one.
        let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].map { (column + $0.0, row + $0.1) }
        let heights = corners.map { values[$0.1, $0.0] - level }
        guard heights.allSatisfy({ abs($0) < 1e300 }) else { continue }
        var crossings: [Spot] = []
        for side in 0..<4 {
          let (a, b) = (heights[side], heights[(side + 1) % 4])
          guard (a < 0) != (b < 0) else { continue }
          let (from, to, share) = (corners[side], corners[(side + 1) % 4], a / (a - b))
          crossings.append(
            Spot(
              x: (Double(from.0) + share * Double(to.0 - from.0)) / width,
              y: (Double(from.1) + share * Double(to.1 - from.1)) / height))
        }
        // A saddle has four crossings: two lines, which of the two ways is all the same here.
        for start in stride(from: 0, to: crossings.count - 1, by: 2) {
          segments.append((crossings[start], crossings[start + 1]))
        }
      }
    }
    return segments
  }

  /// Where the number of a line is best written: far from the edges and from what is drawn there.
  static func label(_ segments: [(Spot, Spot)], awayFrom taken: [Spot]) -> Spot? {
    let middles = segments.map(\.0).filter { spot in
      (0.08...0.92).contains(spot.x) && (0.05...0.95).contains(spot.y)
    }
    func room(_ spot: Spot) -> Double {
      taken.map { other -> Double in
        let (x, y) = (other.x - spot.x, other.y - spot.y)
        return x * x + y * y
      }.min() ?? 1
    }
    // Of a long line every few places are enough.
    let step = max(middles.count / 60, 1)
    let candidates = stride(from: 0, to: middles.count, by: step).map {
      (spot: middles[$0], room: room(middles[$0]))
    }
    guard let best = candidates.max(by: { $0.room < $1.room }), best.room > 0.006 else {
      return nil
    }
    return best.spot
  }
}
