import Foundation
import Lab

/// What pulls and pushes the points of a t-SNE map.
///
/// Eight neighbours are worked out at once. The last group is filled up with points far away, which
/// neither pull nor push.
struct ForceField {
  private let count: Int
  private let groups: Int
  private let neighborhoods: [SIMD8<Double>]
  private let original: Matrix<Double>

  /// - Parameter neighborhoods: pᵢⱼ for all pairs, 0 for a point and itself.
  init(_ neighborhoods: Matrix<Double>) {
    count = neighborhoods.rows
    groups = (neighborhoods.rows + 7) / 8
    original = neighborhoods
    self.neighborhoods = (0..<neighborhoods.rows).flatMap {
      Self.groups(neighborhoods.row($0), filledWith: 0)
    }
  }

  /// The slope of the divergence, x and y of each point:
  /// 4 Σⱼ (e · pᵢⱼ − qᵢⱼ) · (yᵢ − yⱼ) / (1 + |yᵢ − yⱼ|²), equation 5 of the paper.
  func gradient(at places: Matrix<Double>, exaggeration: Double) -> [Double] {
    let (xs, ys) = (places.column(0), places.column(1))
    let (groupedXs, groupedYs) = (Self.groups(xs), Self.groups(ys))
    var pulls = [Double](repeating: 0, count: 2 * count)
    var pushes = pulls
    var total = 0.0
    let neighborhoods = neighborhoods.span
    let (nearXs, nearYs) = (groupedXs.span, groupedYs.span)
    for point in 0..<count {
      var pull = (x: SIMD8<Double>(), y: SIMD8<Double>())
      var push = pull
      var sum = SIMD8<Double>()
      for group in 0..<groups {
        let dx = xs[point] - nearXs[group]
        let dy = ys[point] - nearYs[group]
        let closeness = 1 / (1 + dx * dx + dy * dy)
        sum += closeness
        let near = neighborhoods[point * groups + group] * closeness
        pull.x += near * dx
        pull.y += near * dy
        let far = closeness * closeness
        push.x += far * dx
        push.y += far * dy
      }
      total += sum.sum()
      (pulls[2 * point], pulls[2 * point + 1]) = (pull.x.sum(), pull.y.sum())
      (pushes[2 * point], pushes[2 * point + 1]) = (push.x.sum(), push.y.sum())
    }
    // Each point has been its own neighbour once, with the closeness 1.
    total -= Double(count)
    return pulls.indices.map { 4 * (exaggeration * pulls[$0] - pushes[$0] / total) }
  }

  /// Σ pᵢⱼ · ln(pᵢⱼ / qᵢⱼ) with qᵢⱼ = closeness / sum of all closenesses.
  func klDivergence(at places: Matrix<Double>) -> Double {
    let closeness = (0..<count).map { point in
      squaredDistances(from: point, in: places).map { 1 / (1 + $0) }
    }
    let total = closeness.reduce(0) { $0 + $1.reduce(0, +) } - Double(count)
    var divergence = 0.0
    for point in 0..<count {
      for (p, closeness) in zip(original.row(point), closeness[point]) where p > 0 {
        divergence += p * log(p * total / closeness)
      }
    }
    return divergence
  }

  private static func groups(_ values: [Double], filledWith rest: Double = 1e150)
    -> [SIMD8<Double>]
  {
    stride(from: 0, to: values.count, by: 8).map { start in
      var group = SIMD8<Double>(repeating: rest)
      for index in start..<min(start + 8, values.count) { group[index - start] = values[index] }
      return group
    }
  }
}

/// The squared distances from one row of a matrix to every row, its own among them.
func squaredDistances(from row: Int, in vectors: Matrix<Double>) -> [Double] {
  let center = vectors.row(row)
  return (0..<vectors.rows).map { other in
    var sum = 0.0
    for column in 0..<vectors.columns {
      let difference = vectors.values[other * vectors.columns + column] - center[column]
      sum += difference * difference
    }
    return sum
  }
}
