import Lab

/// How far the neighbours on a map are neighbours in the original space, from 0 to 1.
///
/// Venna & Kaski (2001): 1 minus a fine for every point that is among the `neighbors` nearest of
/// another on the map and not in the original space; the farther away it is there, the higher.
/// scikit-learn's `trustworthiness`.
///
/// - Parameters:
///   - map: a row for each point on the map.
///   - vectors: the points in the original space, in the same order.
///   - neighbors: how many neighbours are looked at, fewer than half of the points.
public func trustworthiness(
  of map: Matrix<Double>, for vectors: Matrix<Double>, neighbors: Int = 12
) -> Double {
  let count = vectors.rows
  require(map.rows == count, "A map of \(map.rows) points does not show \(count) vectors.")
  require(2 * neighbors < count, "\(neighbors) neighbours are too many for \(count) points.")
  var fines = 0
  for point in 0..<count {
    let original = squaredDistances(from: point, in: vectors)
    let onMap = squaredDistances(from: point, in: map)
    let nearest = (0..<count).filter { $0 != point }
      .sorted { (onMap[$0], $0) < (onMap[$1], $1) }.prefix(neighbors)
    for neighbor in nearest {
      // The rank in the original space: how many are nearer, and this one.
      var rank = 1
      for other in 0..<count where other != point {
        if (original[other], other) < (original[neighbor], neighbor) { rank += 1 }
      }
      fines += max(rank - neighbors, 0)
    }
  }
  let worst = Double(count * neighbors * (2 * count - 3 * neighbors - 1))
  return 1 - 2 * Double(fines) / worst
}
