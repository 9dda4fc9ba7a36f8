import Lab
import Notebook

/// How the first unit's error term follows from those of the next layers, in a network of linear layers:
/// with every path walked by itself, and with the terms kept.
struct PathFigures {
  private var nodes: [ComputationGraph.Node] = []
  private var known: [String: Double] = [:]
  private let weights: [Matrix<Double>]
  private let slopes: Matrix<Double>

  /// A network with random weights and slopes.
  init(depth: Int, width: Int, random: inout RandomState) {
    weights = (1..<depth).map { _ in random.normal(0, 1, rows: width, columns: width) }
    slopes = random.uniform(0, 0.25, rows: depth, columns: width)
  }

  /// Each term once for every unit that asks for it.
  var again: ComputationGraph {
    var copy = self
    copy.term(0, 0, path: "", isKept: false)
    return ComputationGraph(
      "Computed again: one branch per path", copy.nodes, digits: 2,
      valueName: "error term, going back")
  }

  /// Each term once.
  var reused: ComputationGraph {
    var copy = self
    copy.term(0, 0, path: "", isKept: true)
    return ComputationGraph(
      "Kept and reused: one node per unit", copy.nodes, digits: 2,
      valueName: "error term, going back")
  }

  /// Adds a term after those that it follows from.
  @discardableResult
  private mutating func term(
    _ layer: Int, _ unit: Int, path: String, isKept: Bool
  ) -> (id: String, value: Double) {
    let name = "δ\(Self.small(layer + 1))\(Self.small(unit + 1))"
    let id = isKept ? name : path + name
    if let value = known[id] { return (id, value) }
    var (inputs, change): ([ComputationGraph.Input], Double) = ([], 1)
    if layer < weights.count {
      change = 0
      for next in 0..<slopes.columns {
        let (from, value) = term(layer + 1, next, path: id, isKept: isKept)
        inputs.append(.init(from))
        change += weights[layer][unit, next] * value
      }
    }
    let value = slopes[layer, unit] * change
    nodes.append(.init(name, value: value, from: inputs, id: id))
    known[id] = value
    return (id, value)
  }

  private static func small(_ number: Int) -> Character { Array("₀₁₂₃₄₅₆₇₈₉")[number] }
}
