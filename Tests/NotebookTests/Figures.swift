import Lab
import Notebook

/// Figures with the numbers of lessons, and figures that nobody should draw.
enum Figures {
  static var neuron: NetworkDiagram {
    NetworkDiagram(
      "One neuron, forward and back",
      layers: [
        .init("inputs", values: [0.1, 0.3], names: ["x₁", "x₂"]),
        .init("sum", values: [0.07], names: ["h"], terms: [-0.0793]),
        .init("output", values: [0.5175], names: ["ŷ"], terms: [-0.3175], termName: "y − ŷ"),
      ],
      weights: [Matrix([[-0.8], [0.5]])], steps: [Matrix([[-0.003964], [-0.01189]])])
  }

  static var admission: NetworkDiagram {
    NetworkDiagram(
      "One record",
      layers: [
        .init(
          "inputs", values: [0.5786, -0.1204, 0, 1, 0, 0],
          names: ["GRE", "GPA", "rank 1", "rank 2", "rank 3", "rank 4"]),
        .init(
          "hidden", values: [0.3846, 0.7925], names: ["a₁", "a₂"], terms: [-0.01008, 0.02592]),
        .init("output", values: [0.3637], names: ["ŷ"], terms: [0.147]),
      ],
      weights: [
        Matrix([
          [0.5016, -0.6027], [0.0971, -0.1953], [-0.2969, 0.6956], [0.2, 0.1], [-0.05, 0], [0, 1],
        ]),
        Matrix([[0.403], [-0.8919]]),
      ],
      highlight: .init("reused by all inputs", units: [(layer: 1, unit: 0), (layer: 2, unit: 0)]))
  }

  static var digits: NetworkDiagram {
    NetworkDiagram(
      "From pixels to digits",
      layers: [
        .init("pixels", count: 784, names: (1...784).map { "x\($0)" }), .init("hidden", count: 50),
        .init("digits", values: (0..<10).map { Double($0) / 45 }, names: (0..<10).map(String.init)),
      ],
      weights: [
        Matrix(rows: 784, columns: 50, repeating: 0.02),
        Matrix(rows: 50, columns: 10, repeating: -1),
      ])
  }

  /// A 2 × 2 picture, three units, two classes.
  static var reading: PictureNetwork {
    PictureNetwork(
      "A digit goes through", picture: Matrix([[0, 1], [0.5, 0]]), hidden: [0, 2, 0.5],
      weights: Matrix([[1, 1], [-0.5, 0.75], [0.25, -1]]), names: ["0", "1"],
      probabilities: [0.25, 0.75], marked: 1)
  }

  static var dropout: NetworkDiagram {
    NetworkDiagram(
      "Dropout",
      layers: [
        .init("inputs", count: 4), .init("hidden", count: 5, off: [1, 3]),
        .init("output", count: 2),
      ])
  }

  static var slopes: ComputationGraph {
    ComputationGraph(
      "The chain of slopes",
      [
        .init("w₁", value: -0.8, gradient: 0.007928), .init("w₂", value: 0.5, gradient: 0.02378),
        .init(
          "h", "Σ wᵢxᵢ", value: 0.07, from: [.init("w₁", slope: 0.1), .init("w₂", slope: 0.3)],
          gradient: 0.0793),
        .init("ŷ", "σ(h)", value: 0.5175, from: [.init("h", slope: 0.2497)], gradient: 0.3175),
        .init("E", "½(y − ŷ)²", value: 0.0504, from: [.init("ŷ", slope: 0.3175)], gradient: 1),
      ])
  }

  /// Seven quantities in a row.
  static var chain: ComputationGraph {
    let nodes = (0..<7).map { step -> ComputationGraph.Node in
      let before = ComputationGraph.Input("q\(step - 1)", slope: 0.2 + Double(step) / 100)
      return .init(
        "q\(step)", "f(q\(step - 1))", value: 0.1234 * Double(step + 1), from: [before],
        gradient: 0.5 + Double(step) / 1_000)
    }
    return ComputationGraph("Three layers", nodes)
  }

  static var product: ShapeDiagram {
    ShapeDiagram(
      "One product", .init("X", 128, 56, rows: "hours", columns: "features"),
      times: .init("W", 56, 20, columns: "units"), result: "A", row: 3, column: 1)
  }

  static var sparse: ShapeDiagram {
    ShapeDiagram(
      "Three words",
      ShapeDiagram.Block("x", 1, 3_306, columns: "words").lit(columns: [12, 900, 2_400]),
      times: ShapeDiagram.Block("W", 3_306, 10, columns: "units").lit(rows: [12, 900, 2_400]),
      result: "h")
  }

  static var bag: BagOfWords {
    BagOfWords(
      "Two orders, one vector",
      texts: [
        ["a", "good", "film", "not", "a", "bad", "one"],
        ["a", "bad", "film", "not", "a", "good", "one"],
      ],
      vocabulary: ["a", "good", "film", "not", "bad", "one"], counts: [2, 1, 1, 1, 1, 1])
  }

  static var all: [any Plot] {
    [neuron, admission, digits, reading, dropout, slopes, chain, product, sparse, bag]
  }
}
