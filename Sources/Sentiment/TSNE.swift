import Foundation
import Lab
import func Foundation.exp

/// t-SNE: a map on which points that are close in many dimensions are close on paper.
///
/// Van der Maaten & Hinton, "Visualizing data using t-SNE" (Journal of Machine Learning Research
/// 2008), exact: every pair of points counts, so the time goes with the square of their number.
///
///     let map = TSNE(seed: 1).map(vectors)
///     map.points         // a row for each vector: its place on the map
///     map.klDivergence   // what the map could not show, 0 at best
///
/// Each point has neighbours pᵢⱼ in the original space, as probabilities. The map has such
/// probabilities qᵢⱼ too, from Student's t-distribution. Points move, by gradient descent, so that
/// the two come as close as they can. Distances between far points and the sizes of groups mean
/// little on such a map.
public struct TSNE: Sendable {
  /// About how many neighbours a point has.
  let perplexity: Double

  /// How many steps are taken.
  public let iterations: Int

  /// Where the random start comes from.
  let seed: UInt32

  /// A way to make maps: the number of neighbours and of steps, and a seed.
  public init(perplexity: Double = 30, iterations: Int = 1000, seed: UInt32) {
    self.perplexity = perplexity
    self.iterations = iterations
    self.seed = seed
  }

  /// Points on paper.
  public struct Map: Sendable {
    /// A row for each vector: x and y.
    public let points: Matrix<Double>

    /// Σ pᵢⱼ · ln(pᵢⱼ / qᵢⱼ), the Kullback-Leibler divergence.
    public let klDivergence: Double
  }

  /// Early exaggeration: at first neighbours attract each other so many times more, so that groups
  /// find together before the others stand in their way. Value and duration are scikit-learn's.
  private static let exaggeration = 12.0
  private static let exaggeratedIterations = 250

  /// The map of the rows of a matrix.
  ///
  /// - Parameter progress: told how many steps are done.
  public func map(_ vectors: Matrix<Double>, progress: (Int) -> Void = { _ in }) -> Map {
    let count = vectors.rows
    var random = RandomState(seed)
    var places: Matrix<Double> = random.normal(0, 1e-4, rows: count, columns: 2)
    guard count > 1 else { return Map(points: places, klDivergence: 0) }
    let field = ForceField(neighborhoods(of: vectors))
    // scikit-learn's automatic rate.
    let rate = max(Double(count) / Self.exaggeration / 4, 50)
    var velocity = [Double](repeating: 0, count: 2 * count)
    var gains = [Double](repeating: 1, count: 2 * count)
    for iteration in 0..<iterations {
      let isExaggerated = iteration < Self.exaggeratedIterations
      let gradient = field.gradient(
        at: places, exaggeration: isExaggerated ? Self.exaggeration : 1)
      let momentum = isExaggerated ? 0.5 : 0.8
      for index in gradient.indices {
        // A coordinate that goes on in its direction gets a larger step, one that turns a smaller.
        let goesOn = gradient[index] * velocity[index] < 0
        gains[index] = max(goesOn ? gains[index] + 0.2 : gains[index] * 0.8, 0.01)
        velocity[index] = momentum * velocity[index] - rate * gains[index] * gradient[index]
      }
      places += Matrix(rows: count, columns: 2, values: velocity)
      progress(iteration + 1)
    }
    return Map(points: places, klDivergence: field.klDivergence(at: places))
  }

  /// pᵢⱼ for all pairs: how much of a neighbour each point is to each other one.
  func neighborhoods(of vectors: Matrix<Double>) -> Matrix<Double> {
    let count = vectors.rows
    // A point has at most so many neighbours as there are others, and fewer to be told from these.
    let perplexity = min(perplexity, Double(count - 1) / 3)
    var joint = Matrix<Double>(rows: count, columns: count)
    for point in 0..<count {
      var distances = squaredDistances(from: point, in: vectors)
      distances[point] = .infinity
      let shares = Self.shares(distances, perplexity: max(perplexity, 1))
      for (other, share) in shares.enumerated() {
        // Made symmetric, pᵢⱼ = (pⱼ|ᵢ + pᵢ|ⱼ) / 2n, so that every point has some say.
        joint[point, other] += share / Double(2 * count)
        joint[other, point] += share / Double(2 * count)
      }
    }
    return joint
  }

  /// One point's neighbours: e^(−distance · precision), divided by their sum.
  ///
  /// The precision is found by bisection, so that the entropy of the shares is ln(perplexity).
  private static func shares(_ distances: [Double], perplexity: Double) -> [Double] {
    let nearest = distances.min() ?? 0
    let distances = distances.map { $0 - nearest }
    var (low, high) = (-50.0, 50.0)
    var shares = distances
    for _ in 0..<60 {
      let precision = exp((low + high) / 2)
      shares = distances.map { exp(-precision * $0) }
      let total = shares.reduce(0, +)
      var mean = 0.0
      for (share, distance) in zip(shares, distances) where share > 0 { mean += share * distance }
      let entropy = log(total) + precision * mean / total
      for index in shares.indices { shares[index] /= total }
      if abs(entropy - log(perplexity)) < 1e-8 { break }
      if entropy > log(perplexity) { low = (low + high) / 2 } else { high = (low + high) / 2 }
    }
    return shares
  }
}
