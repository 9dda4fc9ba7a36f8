import Exercises
import Lab
import Notebook

/// Works out the error terms of a network layer by layer, and counts each multiplication.
///
/// The terms are lesson 2's, for any number of layers: δₗⱼ = f′(hₗⱼ) · Σₖ wⱼₖ · δₗ₊₁ₖ, and in the last
/// layer f′(h) times the error. Each term asks for all terms of the next layer. Whether the answers
/// are remembered is the one thing that differs between the two ways of counting.
struct Multiplications {
  /// How many were done.
  private(set) var count = 0

  /// The terms of all units, layer after layer.
  private(set) var terms: [Double] = []

  private let weights: [Matrix<Double>]
  private let slopes: Matrix<Double>
  private let isRemembering: Bool
  private var remembered: [Int: Double] = [:]

  /// - Parameters:
  ///   - weights: between each layer and the next, units × units.
  ///   - slopes: f′(h), one layer per row; the errors of the last layer are taken as 1.
  ///   - isRemembering: whether a term that is worked out is kept.
  init(weights: [Matrix<Double>], slopes: Matrix<Double>, isRemembering: Bool) {
    (self.weights, self.slopes, self.isRemembering) = (weights, slopes, isRemembering)
    for layer in 0..<slopes.rows {
      for unit in 0..<slopes.columns { terms.append(term(layer, unit)) }
    }
  }

  private mutating func term(_ layer: Int, _ unit: Int) -> Double {
    let place = layer * slopes.columns + unit
    if isRemembering, let known = remembered[place] { return known }
    var change = 1.0
    if layer < weights.count {
      change = 0
      for next in 0..<slopes.columns {
        change += product(weights[layer][unit, next], term(layer + 1, next))
      }
    }
    let term = product(slopes[layer, unit], change)
    remembered[place] = isRemembering ? term : nil
    return term
  }

  private mutating func product(_ a: Double, _ b: Double) -> Double {
    count += 1
    return a * b
  }
}

/// The two counts for a network of some depth, and whether the terms are the same.
struct Comparison {
  let depth: Int
  let withoutReuse: Int
  let withReuse: Int

  /// The largest difference between a term worked out in one way and in the other.
  let difference: Double

  /// - Parameters:
  ///   - depth: how many layers.
  ///   - width: how many units each has.
  ///   - random: draws the weights, layer after layer, then the slopes; the counts do not depend on them.
  init(depth: Int, width: Int, random: inout RandomState) {
    let weights: [Matrix<Double>] = (1..<depth).map { _ in
      random.normal(0, 1, rows: width, columns: width)
    }
    let slopes: Matrix<Double> = random.uniform(0, 0.25, rows: depth, columns: width)
    let slow = Multiplications(weights: weights, slopes: slopes, isRemembering: false)
    let fast = Multiplications(weights: weights, slopes: slopes, isRemembering: true)
    self.depth = depth
    (withoutReuse, withReuse) = (slow.count, fast.count)
    difference = zip(slow.terms, fast.terms).map { abs($0 - $1) }.max() ?? 0
  }
}
