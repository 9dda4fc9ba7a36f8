import Exercises
import Lab
import Notebook

// The neuron as it is drawn: its numbers forward and back, the chain of slopes, and the sigmoid.

extension Neuron {
  /// A letter with the number of an input, from 0: "w₁" for the first.
  static func name(_ letter: String, _ index: Int) -> String {
    letter
      + String(
        "\(index + 1)".map { Character(UnicodeScalar(0x2080 + ($0.wholeNumberValue ?? 0))!) })
  }

  /// The weighted sum, product by product: "(−0.8) · 0.1 + 0.5 · 0.3 = 0.07".
  var weightedSum: String {
    let products = zip(weights, inputs).map { weight, input in
      [weight, input].map { $0 < 0 ? "(\(Format.number($0)))" : Format.number($0) }
        .joined(separator: " · ")
    }
    return products.joined(separator: " + ") + " = " + Format.number(h)
  }

  /// The way from the inputs to the output.
  var forwardDiagram: NetworkDiagram {
    NetworkDiagram(
      "A neuron answers",
      layers: [
        .init("inputs", values: inputs, names: inputs.indices.map { Self.name("x", $0) }),
        .init("weighted sum", values: [h], names: ["h"]),
        .init("output", values: [answer], names: ["ŷ"]),
      ],
      weights: [Matrix(column: weights)])
  }

  /// The same, with the error at the output, the error term at the sum, and each weight's step.
  var backwardDiagram: NetworkDiagram {
    NetworkDiagram(
      "The error flows back",
      layers: [
        .init("inputs", values: inputs, names: inputs.indices.map { Self.name("x", $0) }),
        .init("weighted sum", values: [h], names: ["h"], terms: [term]),
        .init("output", values: [answer], names: ["ŷ"], terms: [error], termName: "y − ŷ"),
      ],
      weights: [Matrix(column: weights)], steps: [Matrix(column: step)])
  }

  /// From the first weights to the loss: every value, and the slope of every link.
  var chain: ComputationGraph {
    let shown = weights.indices.prefix(3)
    let nodes = shown.map { index in
      ComputationGraph.Node(
        Self.name("w", index), value: weights[index], gradient: -term * inputs[index])
    }
    return ComputationGraph(
      "The chain of slopes",
      nodes + [
        .init(
          "h", "Σ wᵢxᵢ", value: h,
          from: shown.map { .init(Self.name("w", $0), slope: inputs[$0]) }, gradient: -term),
        .init(
          "ŷ", "σ(h)", value: answer, from: [.init("h", slope: slope)], gradient: -error),
        .init(
          "E", "½(y − ŷ)²", value: loss(weights), from: [.init("ŷ", slope: -error)], gradient: 1),
      ])
  }

  /// The sigmoid, with its tangent where this neuron is.
  var sigmoidChart: Chart {
    let (low, high) = (min(-6, h - 3), max(6, h + 3))
    let xs = (0...240).map { low + (high - low) * Double($0) / 240 }
    let curve = Scope.running("1.1") { xs.map { Your.sigmoid($0) } }
    let reach = [-2.5, 2.5].map { h + $0 }
    return Chart(
      "The sigmoid and its slope", x: "weighted sum h", y: "output σ(h)",
      series: [
        .line("σ(h)", xs, curve),
        .line("tangent", reach, reach.map { answer + slope * ($0 - h) }),
        .points("this neuron", [h], [answer]),
      ],
      yRange: -0.1...1.1)
  }
}
