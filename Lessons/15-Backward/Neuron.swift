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
    func leaf(_ value: Double) -> Tensor<Double> {
      Tensor(Matrix([[value]]), needsGradient: true)
    }
    let (x1, w1, x2, w2) = (leaf(0.1), leaf(-0.8), leaf(0.3), leaf(0.5))
    let (y, half) = (leaf(0.2), leaf(0.5))
    let (p1, p2) = (x1 * w1, x2 * w2)
    let h = p1 + p2
    let output = h.sigmoid()
    let difference = y - output
    let square = difference.power(2)
    error = half * square
    weights = [w1, w2]
    drawing = GraphDrawing(
      error,
      names: [
        ("x₁", x1), ("w₁", w1), ("x₂", x2), ("w₂", w2), ("p₁", p1), ("p₂", p2), ("h", h),
        ("ŷ", output), ("y", y), ("d", difference), ("q", square), ("½", half), ("E", error),
      ])
  }

  /// ∂E/∂w of the two weights; can be asked for once, for `backward()` lets go of the graph.
  func weightGradients() -> [Double] {
    Scope.running("15.1 to 15.4") { error.backward() }
    return weights.map { $0.gradient?[0, 0] ?? .nan }
  }
}
