import Lab
import Notebook

extension Figures {
  /// What must be drawn somehow, and never stop a lesson.
  static var odd: [any Plot] {
    let long = String(repeating: "long <name> & \"more\" ", count: 12)
    let odd: [Double] = [.nan, .infinity, -.infinity, -0.0, 1e300, -1e-300]
    return [
      NetworkDiagram("no layers", layers: []),
      BagOfWords("nothing", texts: [], vocabulary: [], counts: []),
      BagOfWords(
        long, texts: [[long, "", "new"], ["new"]], vocabulary: ["", long], counts: [.nan, 1]),
      NetworkDiagram("one unit", layers: [.init("", values: [1])]),
      NetworkDiagram("empty layers", layers: [.init("a"), .init("b", count: -3)]),
      NetworkDiagram(
        long,
        layers: [
          .init(
            long, values: odd, names: odd.map { _ in long }, terms: odd, biases: odd, off: [99, -1]),
          .init(long, values: [.nan], names: [long], terms: [.nan]),
        ], weights: [Matrix(column: odd), Matrix(row: odd)], steps: [Matrix(column: odd)],
        highlight: .init(long, units: [(layer: 9, unit: 9), (layer: -1, unit: 0)]), digits: 0),
      NetworkDiagram(
        "wide", layers: (0..<12).map { .init("layer \($0)", values: [0.12345, -1e-9]) }),
      NetworkDiagram(
        "1,000 units", layers: [.init("a", count: 1_000), .init("b", count: 1_000, limit: 1_000)],
        weights: [Matrix(rows: 3, columns: 2, repeating: 1)]),
      NetworkDiagram("lit", layers: [.init("a", count: 3_000, lit: [5, 7, 9_999, -1], limit: 0)]),
      ComputationGraph("nothing", []), ComputationGraph("one", [.init("x")]),
      ComputationGraph(
        long, [.init(long, long, value: .nan, from: ["itself"], gradient: .infinity, id: "itself")]),
      ComputationGraph(
        "unknown", [.init("a", from: ["b", "a"]), .init("b", from: ["a", "a", "z"])]),
      ComputationGraph(
        "1,000 in a row",
        (0..<1_000).map { .init("q\($0)", value: 1, from: [.init("q\($0 - 1)", slope: .nan)]) }),
      ComputationGraph(
        "25 of each other",
        (0..<25).map { node in
          let before = (0..<node).map { ComputationGraph.Input("q\($0)", slope: 1e9) }
          return ComputationGraph.Node("q\(node)", value: 1e-12, from: before)
        }),
      ShapeDiagram("nothing", []), ShapeDiagram("a sign", [.symbol("")]),
      ShapeDiagram(
        long, .init(long, 0, -5, rows: long, columns: long), times: .init("", .max, 1),
        result: long,
        row: 9, column: 9),
      ShapeDiagram("signs", (0..<30).map { _ in .symbol(long) }),
      ShapeDiagram(
        "all lit", [.block(.init("W", 74_000, 10).lit(rows: Set(0..<74_000), columns: [-1, 50]))]),
    ]
  }
}
