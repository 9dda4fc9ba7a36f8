import Lab
import Notebook

// The network with one record's numbers: forward, back, and along two paths.

extension OneRecord {
  private var unitNames: [String] { hiddenTerms.indices.map { "a\(Self.small($0))" } }

  /// A small number below a letter: "₁" for 0.
  static func small(_ index: Int) -> String {
    String("\(index + 1)".map { Character(UnicodeScalar(0x2080 + ($0.wholeNumberValue ?? 0))!) })
  }

  private var weightMatrices: [Matrix<Double>] {
    [weights.inputToHidden, Matrix(column: weights.hiddenToOutput)]
  }

  /// The network without a record.
  var emptyDiagram: NetworkDiagram {
    NetworkDiagram(
      "The network of this lesson",
      layers: [
        .init("inputs", names: names), .init("hidden layer", count: hiddenTerms.count),
        .init("output", count: 1),
      ])
  }

  /// The forward pass.
  var forwardDiagram: NetworkDiagram {
    NetworkDiagram(
      "One applicant, forward",
      layers: [
        .init("inputs", values: inputs, names: names),
        .init("hidden layer", values: activity.hidden, names: unitNames),
        .init("output", values: [activity.output], names: ["ŷ"]),
      ], weights: weightMatrices)
  }

  /// The backward pass, with the part that all weights of one hidden unit share.
  var backwardDiagram: NetworkDiagram {
    NetworkDiagram(
      "The same applicant, back",
      layers: [
        .init("inputs", values: inputs, names: names),
        .init("hidden layer", values: activity.hidden, names: unitNames, terms: hiddenTerms),
        .init("output", values: [activity.output], names: ["ŷ"], terms: [term]),
      ], weights: weightMatrices,
      highlight: .init(
        "reused by all weights of the first unit",
        units: [(layer: 1, unit: 0), (layer: 2, unit: 0)]))
  }

  /// From one input to the loss, over every hidden unit.
  var paths: ComputationGraph {
    let units = Array(hiddenTerms.indices)
    let sums = sums
    func unitNodes(_ unit: Int) -> [ComputationGraph.Node] {
      let mark = Self.small(unit)
      return [
        .init(
          "h\(mark)", value: sums[unit],
          from: [.init(names[0], slope: weights.inputToHidden[0, unit])],
          gradient: -hiddenTerms[unit]),
        .init(
          "a\(mark)", "σ(h\(mark))", value: activity.hidden[unit],
          from: [.init("h\(mark)", slope: hiddenSlopes[unit])], gradient: -inherited[unit]),
      ]
    }
    return ComputationGraph(
      "Every path from one input to the loss",
      [.init(names[0], value: inputs[0], gradient: firstInputSlope)]
        + units.flatMap(unitNodes) + [
          .init(
            "z", "Σ aⱼvⱼ", value: outputSum,
            from: units.map {
              .init("a\(Self.small($0))", slope: weights.hiddenToOutput[$0])
            }, gradient: -term),
          .init("E", value: error * error / 2, from: [.init("z", slope: -term)], gradient: 1),
        ])
  }

  /// ∂E/∂x for the first input: the sum over its paths, −Σⱼ δⱼ · wⱼ.
  var firstInputSlope: Double {
    hiddenTerms.indices.reduce(0) { $0 - hiddenTerms[$1] * weights.inputToHidden[0, $1] }
  }
}
