import Exercises
import Lab

/// A matrix that remembers how it was computed: a node of a graph. A number is a 1×1 matrix.
final class Tensor<Scalar: MatrixScalar> {
  /// A local rule: from the gradient of an operation's output to that of one of its parents.
  typealias WayBack = (Matrix<Scalar>) -> Matrix<Scalar>
  typealias Parent = (tensor: Tensor, wayBack: WayBack)

  var value: Matrix<Scalar>
  var gradient: Matrix<Scalar>?
  let operation: String
  let needsGradient: Bool
  fileprivate(set) var parents: [Parent] = []

  /// A leaf: a parameter, or data that nobody asks a gradient of.
  init(_ value: Matrix<Scalar>, needsGradient: Bool = false) {
    (self.value, operation, self.needsGradient) = (value, "", needsGradient)
    Tape.nodes += 1
  }

  /// What an operation computes. The rules hold matrices and never this node: no circle keeps it alive.
  @_specialize(where Scalar == Float)
  init(_ value: Matrix<Scalar>, _ operation: String, _ parents: Parent...) {
    self.parents = Tape.pauses == 0 ? parents.filter { $0.tensor.needsGradient } : []
    (self.value, self.operation, needsGradient) = (value, operation, !self.parents.isEmpty)
    Tape.nodes += 1
  }

  /// What an operation on this tensor alone computes.
  func then(_ output: Matrix<Scalar>, _ operation: String, back: @escaping WayBack) -> Tensor {
    Tensor(output, operation, (self, back))
  }

  /// Finds the gradients of this number with respect to all that it was computed from, and lets go of
  /// the graph.
  @_specialize(where Scalar == Float)
  func backward() {
    require(value.values.count == 1, "backward() starts from one number: take the mean() first.")
    require(needsGradient, "backward() finds nothing to do: no tensor here needs a gradient.")
    let graph = Graph(endingIn: self)
    require(!graph.isWalked, "backward() has walked this graph already: compute the loss again.")
    gradient = Matrix([[1]])
    for node in Your.topologicalOrder(graph.parents, from: 0).map({ graph.nodes[$0] }) {
      guard let gradient = node.gradient else { continue }
      for (parent, wayBack) in node.parents {
        parent.gradient = Your.accumulated(wayBack(gradient), into: parent.gradient)
      }
    }
    for node in graph.nodes { node.parents = [] }
  }

  /// Whether a walk has let go of what this was computed from.
  fileprivate var isWalked: Bool { needsGradient && parents.isEmpty && !operation.isEmpty }

  /// Takes a chain of any length apart in a loop: left alone, each node would free the one before it
  /// from within its own end, and a long chain would use up the stack.
  deinit {
    Tape.nodes -= 1
    var orphans = parents
    parents = []
    while var orphan = orphans.popLast() {
      guard isKnownUniquelyReferenced(&orphan.tensor) else { continue }
      orphans += orphan.tensor.parents
      orphan.tensor.parents = []
    }
  }
}

/// All that a tensor was computed from, numbered from 0, the tensor itself.
struct Graph<Scalar: MatrixScalar> {
  private(set) var nodes: [Tensor<Scalar>]
  /// For each node the numbers of its parents; twice the same where a node is used twice, as in a · a.
  private(set) var parents: [[Int]] = []

  @_specialize(where Scalar == Float)
  init(endingIn output: Tensor<Scalar>) {
    nodes = [output]
    var numbers = [ObjectIdentifier(output): 0]
    while parents.count < nodes.count {
      let links = nodes[parents.count].parents
      for (parent, _) in links where numbers[ObjectIdentifier(parent)] == nil {
        numbers[ObjectIdentifier(parent)] = nodes.count
        nodes.append(parent)
      }
      parents.append(links.compactMap { numbers[ObjectIdentifier($0.tensor)] })
    }
  }

  var isWalked: Bool { nodes.contains { $0.isWalked } }
}

/// How many `withoutGradients` are running, and how many nodes there are.
enum Tape {
  static var pauses = 0
  static var nodes = 0
}

/// Computes without recording: what is computed has no parents, and nothing is kept for a backward pass.
func withoutGradients<Result>(_ body: () throws -> Result) rethrows -> Result {
  Tape.pauses += 1
  defer { Tape.pauses -= 1 }
  return try body()
}
