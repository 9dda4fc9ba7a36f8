import Exercises
import Lab

/// A matrix that remembers how it was computed: a node of a graph. A number is a 1×1 matrix.
final class Tensor<Scalar: MatrixScalar> {
  /// A local rule: from the gradient of an operation's output to that of one of its parents.
  typealias WayBack = (Matrix<Scalar>) -> Matrix<Scalar>

  var value: Matrix<Scalar>
  var gradient: Matrix<Scalar>?
  let operation: String
  let needsGradient: Bool
  fileprivate(set) var parents: [(tensor: Tensor, wayBack: WayBack)]
  private var isWalked = false

  /// A leaf: a parameter, or data that nobody asks a gradient of.
  init(_ value: Matrix<Scalar>, needsGradient: Bool = false) {
    (self.value, operation, parents) = (value, "", [])
    self.needsGradient = needsGradient
    Tape.nodes += 1
  }

  /// What an operation computes. The rules hold matrices and never this node: no circle keeps it alive.
  @_specialize(where Scalar == Float)
  init(
    _ value: Matrix<Scalar>, _ operation: String, _ parents: (tensor: Tensor, wayBack: WayBack)...
  ) {
    (self.value, self.operation) = (value, operation)
    self.parents = Tape.isRecording ? parents.filter { $0.tensor.needsGradient } : []
    needsGradient = !self.parents.isEmpty
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
    require(
      value.values.count == 1,
      "backward() starts from one number, and this is a \(value.shape) matrix: take its mean() first."
    )
    require(
      needsGradient,
      "backward() finds nothing to do: this number comes from no tensor that needs a gradient.")
    let graph = Graph(endingIn: self)
    require(
      !graph.nodes.contains { $0.isWalked },
      "backward() has walked this graph already and let go of it: compute the loss once more.")
    gradient = Matrix(rows: 1, columns: 1, repeating: 1)
    for number in Your.topologicalOrder(graph.parents, from: 0) {
      let node = graph.nodes[number]
      guard let gradient = node.gradient else { continue }
      for (parent, wayBack) in node.parents {
        parent.gradient = Your.accumulated(wayBack(gradient), into: parent.gradient)
      }
    }
    for node in graph.nodes where !node.parents.isEmpty {
      (node.parents, node.isWalked) = ([], true)
    }
  }

  /// Takes a chain of any length apart in a loop: left alone, each node would free the one before it
  /// from within its own end, and a long chain would use up the stack.
  deinit {
    Tape.nodes -= 1
    var orphans = parents.map { $0.tensor }
    parents = []
    while var node = orphans.popLast() {
      guard isKnownUniquelyReferenced(&node) else { continue }
      orphans += node.parents.map { $0.tensor }
      node.parents = []
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
      var list: [Int] = []
      for (parent, _) in nodes[parents.count].parents {
        let number = numbers[ObjectIdentifier(parent)] ?? nodes.count
        if number == nodes.count { nodes.append(parent) }
        numbers[ObjectIdentifier(parent)] = number
        list.append(number)
      }
      parents.append(list)
    }
  }
}

/// Whether operations are recorded, and how many nodes there are.
enum Tape {
  static var isRecording = true
  static var nodes = 0
}

/// Computes without recording: what is computed has no parents, and nothing is kept for a backward pass.
func withoutGradients<Result>(_ body: () throws -> Result) rethrows -> Result {
  let before = Tape.isRecording
  Tape.isRecording = false
  defer { Tape.isRecording = before }
  return try body()
}
