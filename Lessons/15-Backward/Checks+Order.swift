import Exercises
import Lab

// The check of the walk's order. Its mistakes are in Mistakes+Order.swift.

extension Checks {
  typealias OrderCheck = Check<([[Int]], Int) -> [Int]>

  static let orderCheck = Exercise(
    "15.4", "the order of the walk", learner: topologicalOrder,
    solution: Solutions.topologicalOrder, reference: Reference.values
  ) { check in
    addOrderMistakes(to: &check)
    check.hint("In the figure, when does the node that is used twice have its whole gradient?")
    check.hint(
      "Count how often each node is used. A node that has been walked uses its parents no more; a "
        + "node with no uses left is ready.")
    check.hint(
      "uses[p] = how often p stands in the lists. Begin with the output; take a ready node, and lower "
        + "the count of each of its parents: one that reaches 0 is ready.")
    check.hint(
      """
      `var uses = Array(repeating: 0, count: parents.count)`, then `for parent in parents.joined() \
      { uses[parent] += 1 }`. Keep the ready nodes in `var ready = [output]`, and go on with \
      `while let node = ready.popLast()`.
      """)
    for graph in OrderGraph.all {
      check.given("\(graph.name)parents", text: "\(graph.parents), from: \(graph.output)")
    }
    check.measure { order, draw in
      OrderGraph.all.flatMap { graph -> [Measured] in
        let graph = graph.drawn(by: draw)
        let answer = order(graph.parents, graph.output)
        return [
          Measured("\(graph.name)number of nodes in the order", Double(answer.count)),
          Measured(
            "\(graph.name)gradients, walked in this order", graph.gradients(walkedIn: answer)),
        ]
      }
    }
  }
}

/// A graph with a slope on every link: which gradients an order gives.
struct OrderGraph {
  let name: String
  var parents: [[Int]]
  var output: Int
  var slopes: [[Double]]

  private init(_ name: String, _ parents: [[Int]], output: Int) {
    (self.name, self.parents, self.output) = (name, parents, output)
    slopes = parents.enumerated().map { node, list in
      list.indices.map { 0.5 + 0.25 * Double(node) + 0.125 * Double($0) }
    }
  }

  static let all = [
    OrderGraph("", [[1, 2], [3], [1, 3], [4, 4], []], output: 0),
    OrderGraph("second ", [[], [], [0, 1], [2, 2], [3, 0], [4, 2, 3, 6], [1]], output: 5),
  ]

  /// The same graph with other slopes and, when drawn, its nodes numbered otherwise.
  func drawn(by draw: Draw) -> OrderGraph {
    let numbers = draw.shuffled(Array(parents.indices))
    var graph = self
    for node in parents.indices {
      graph.parents[numbers[node]] = parents[node].map { numbers[$0] }
      graph.slopes[numbers[node]] = draw(slopes[node])
    }
    graph.output = numbers[output]
    return graph
  }

  /// What reaches each node when every node hands on what it has at its turn.
  func gradients(walkedIn order: [Int]) -> [Double] {
    var gradients = parents.map { _ in 0.0 }
    gradients[output] = 1
    for node in order where parents.indices.contains(node) {
      for (parent, slope) in zip(parents[node], slopes[node]) {
        gradients[parent] += gradients[node] * slope
      }
    }
    return gradients
  }
}
