import Exercises
import Lab
import Notebook

/// A graph of numbers, to be drawn and to be walked in any order.
struct GraphDrawing {
  let graph: Graph<Double>
  /// The nodes' numbers, each after those that it was computed from.
  private let forward: [Int]
  private var names: [String]
  private let formulas: [String: String]

  /// - Parameters:
  ///   - known: what some of the tensors are called; the others are v₁, v₂, ….
  ///   - formulas: how those of some names are computed, where plain data have a part in it.
  init(
    _ output: Tensor<Double>, names known: [(String, Tensor<Double>)],
    formulas: [String: String] = [:]
  ) {
    self.formulas = formulas
    graph = Graph(endingIn: output)
    forward = Solutions.topologicalOrder(graph.parents, from: 0).reversed()
    let known = Dictionary(known.map { (ObjectIdentifier($1), $0) }) { first, _ in first }
    names = graph.nodes.map { known[ObjectIdentifier($0)] ?? "" }
    var unnamed = 0
    for node in forward where names[node].isEmpty {
      unnamed += 1
      names[node] = "v" + String("\(unnamed)".map { Array("₀₁₂₃₄₅₆₇₈₉")[$0.wholeNumberValue ?? 0] })
    }
  }

  /// What a node is called.
  func name(_ node: Int) -> String { names[node] }

  /// The number of the node of a name.
  func number(_ name: String) -> Int { names.firstIndex(of: name) ?? 0 }

  /// The graph, with gradients where they are known.
  func plot(_ title: String, gradients: [Double?], digits: Int = 4) -> ComputationGraph {
    ComputationGraph(
      title,
      forward.map { node in
        let tensor = graph.nodes[node]
        let isNumber = tensor.value.values.count == 1
        return ComputationGraph.Node(
          names[node], expression(of: node), value: isNumber ? tensor.value[0, 0] : nil,
          from: zip(graph.parents[node], tensor.parents).map { parent, link in
            .init(
              "\(parent)",
              slope: isNumber && link.tensor.value.values.count == 1
                ? link.wayBack(Matrix([[1]]))[0, 0] : nil)
          }, gradient: gradients[node], id: "\(node)")
      }, digits: digits)
  }

  /// "σ(h)", "a · b".
  private func expression(of node: Int) -> String {
    if let formula = formulas[names[node]] { return formula }
    let (operation, parents) = (graph.nodes[node].operation, graph.parents[node].map { names[$0] })
    switch parents.count {
    case 0: return ""
    case 1:
      return operation.hasPrefix("^")
        ? "\(parents[0])\(operation)"
        : operation == "−" ? "−\(parents[0])" : "\(operation)(\(parents[0]))"
    default: return parents.joined(separator: " \(operation) ")
    }
  }

  /// The gradients after each node of an order has handed on what it had; the first list is before.
  ///
  /// - Parameter isAdding: whether parts are added up, or each replaces the one before it.
  func walk(_ order: [Int], isAdding: Bool = true) -> [[Double?]] {
    var gradients = graph.nodes.map { _ in nil as Matrix<Double>? }
    gradients[0] = Matrix([[1]])
    var steps = [gradients]
    for node in order {
      guard let gradient = gradients[node] else { continue }
      for (parent, link) in zip(graph.parents[node], graph.nodes[node].parents) {
        gradients[parent] = Your.accumulated(
          link.wayBack(gradient), into: isAdding ? gradients[parent] : nil)
      }
      steps.append(gradients)
    }
    return steps.map { $0.map { $0?.values.first } }
  }

  /// The order of the reader's function.
  var order: [Int] { Your.topologicalOrder(graph.parents, from: 0) }

  /// All gradients, by the reader's order.
  var gradients: [Double?] { walk(order).last ?? [] }
}
