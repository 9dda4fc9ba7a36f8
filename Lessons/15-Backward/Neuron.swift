import Exercises
import Lab
import Notebook

/// Lesson 1's neuron as a graph: two inputs, two weights, a sum, a sigmoid and half the squared error.
struct Neuron {
  let drawing: GraphDrawing
  private let weights: [Tensor<Double>]
  private let error: Tensor<Double>

  /// The forward pass; nothing has gone back yet.
  init() {
    func number(_ value: Double, isLeaf: Bool = true) -> Tensor<Double> {
      Tensor(Matrix([[value]]), needsGradient: isLeaf)
    }
    let (x1, w1, x2, w2) = (number(0.1), number(-0.8), number(0.3), number(0.5))
    let (p1, p2) = (x1 * w1, x2 * w2)
    let h = p1 + p2
    let output = h.sigmoid()
    let difference = number(0.2, isLeaf: false) - output
    let square = difference.power(2)
    error = number(0.5, isLeaf: false) * square
    weights = [w1, w2]
    drawing = GraphDrawing(
      error,
      names: [
        ("x₁", x1), ("w₁", w1), ("x₂", x2), ("w₂", w2), ("p₁", p1), ("p₂", p2), ("h", h),
        ("ŷ", output), ("d", difference), ("q", square), ("E", error),
      ], formulas: ["d": "0.2 − ŷ", "q": "d²", "E": "½ · q"])
  }

  /// ∂E/∂w of the two weights; can be asked for once, for `backward()` lets go of the graph.
  func weightGradients() -> [Double] {
    Scope.running("15.1 to 15.4") { error.backward() }
    return weights.map { $0.gradient?[0, 0] ?? .nan }
  }
}
