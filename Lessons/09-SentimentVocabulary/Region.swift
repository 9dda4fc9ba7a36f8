import Exercises
import Notebook
import Sentiment

/// A place on the map where many words stand close together.
struct Region {
  /// What the map calls it: A, B, C, ….
  let name: String

  /// Its middle.
  let x: Double
  let y: Double

  /// The words in it, by their number on the map.
  let members: [Int]
}

extension WordMap {
  /// The densest regions, which do not overlap: circles with a twelfth of the map's width as radius.
  func densestRegions(_ limit: Int = 6) -> [Region] {
    let (xs, ys) = (map.points.column(0), map.points.column(1))
    let width = max((xs.max() ?? 0) - (xs.min() ?? 0), (ys.max() ?? 0) - (ys.min() ?? 0))
    let radius = width / 12
    func distance(_ a: Int, _ b: Int) -> Double {
      ((xs[a] - xs[b]) * (xs[a] - xs[b]) + (ys[a] - ys[b]) * (ys[a] - ys[b])).squareRoot()
    }
    let members = xs.indices.map { center in
      xs.indices.filter { distance(center, $0) <= radius }
    }
    var centers: [Int] = []
    let crowded = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    for center in crowded where centers.allSatisfy({ distance(center, $0) > 2 * radius }) {
      centers.append(center)
    }
    return zip("ABCDEFGH", centers.prefix(limit)).map { name, center in
      Region(name: "\(name)", x: xs[center], y: ys[center], members: members[center])
    }
  }
}
