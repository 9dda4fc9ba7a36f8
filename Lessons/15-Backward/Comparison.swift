import Lab
import Notebook

/// The same training twice: by hand-made layers, and by tensors.
struct Comparison {
  let hand, tensors: Training

  /// The first batch whose losses differ in a Float, from 0; nil where all are the same to the last digit.
  var firstDifference: Int? {
    zip(hand.losses, tensors.losses).enumerated().first { Float($1.0) != Float($1.1) }?.offset
  }

  /// The largest relative difference between two losses of the same batch.
  var largestDifference: Double {
    zip(hand.losses, tensors.losses).map { abs($0 - $1) / abs($0) }.max() ?? 0
  }

  /// Whether both have learned the same numbers, bit by bit.
  var hasLearnedTheSame: Bool { hand.learned == tensors.learned }

  /// How much of the hand-made layers' speed is left.
  func speed(_ images: Int) -> Double {
    tensors.imagesPerSecond(images) / hand.imagesPerSecond(images)
  }
}

extension Study {
  /// What one step's graph holds: its nodes, and the bytes of their values.
  func size(ofGraph batch: Int) -> (nodes: Int, bytes: Int, inferenceNodes: Int) {
    let digits = training.prefix(batch)
    let model = MnistNN(Self.layers(hiddenUnits, seed: seed).parameters)
    let graph = Graph(endingIn: model.loss(digits.images, digits.labels))
    let values = graph.nodes.reduce(0) { $0 + $1.value.values.count }
    let silent = withoutGradients { Graph(endingIn: model.forward(digits.images)) }
    return (
      graph.nodes.count, (values + digits.images.values.count) * MemoryLayout<Float>.size,
      silent.nodes.count
    )
  }

  private static func layers(_ hiddenUnits: Int, seed: UInt32) -> Sequential<Float> {
    var random = RandomState(seed)
    return Sequential([
      Linear(inputs: Digits<Float>.pixels, outputs: hiddenUnits, random: &random), ReLU(),
      Linear(inputs: hiddenUnits, outputs: 10, random: &random),
    ])
  }

  /// The graph of one step, without its numbers.
  var stepGraph: ComputationGraph {
    let (n, hidden) = (batchSize, hiddenUnits)
    func node(_ name: String, _ operation: String = "", _ inputs: [String] = [])
      -> ComputationGraph.Node
    { .init(name, operation, from: inputs.map { .init($0) }) }
    return ComputationGraph(
      "One step's graph",
      [
        node("x", "\(n)×784"), node("W₁", "784×\(hidden)"), node("b₁", "1×\(hidden)"),
        node("p", "x·W₁", ["x", "W₁"]), node("h", "p + b₁", ["p", "b₁"]),
        node("a", "ReLU(h)", ["h"]), node("W₂", "\(hidden)×10"), node("b₂", "1×10"),
        node("q", "a·W₂", ["a", "W₂"]), node("z", "q + b₂", ["q", "b₂"]),
        node("ℓ", "ln softmax(z)", ["z"]), node("g", "gather(ℓ)", ["ℓ"]),
        node("m", "mean(g)", ["g"]), node("L", "−m", ["m"]),
      ], valueName: "forward")
  }
}
