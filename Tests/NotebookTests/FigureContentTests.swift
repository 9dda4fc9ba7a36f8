import Lab
import XCTest

@testable import Notebook

/// What the figures say: the numbers that they were given.
final class FigureContentTests: XCTestCase {
  private let terminal = Terminal(width: 80, hasColor: false, isInteractive: false)

  private func assertSays(
    _ figure: any Plot, _ texts: [String], file: StaticString = #filePath, line: UInt = #line
  ) {
    let svg = figure.svg()
    let written = svg.components(separatedBy: "<desc").first.map { _ in
      svg.components(separatedBy: "</desc>").last ?? ""
    }
    let lines = figure.lines(for: terminal).joined(separator: "\n")
    for text in texts {
      XCTAssertTrue(written?.contains(text) ?? false, "drawing: \(text)", file: file, line: line)
      XCTAssertTrue(lines.contains(text), "terminal: \(text)", file: file, line: line)
      XCTAssertTrue(figure.alternative.contains(text), "words: \(text)", file: file, line: line)
    }
  }

  func testANeuronSaysItsNumbers() {
    assertSays(
      Figures.neuron,
      ["x₁", "x₂", "0.1", "0.3", "0.07", "0.5175", "−0.8", "−0.003964", "−0.01189"]
        + ["δ −0.0793", "y − ŷ −0.3175", "inputs", "sum", "output", "Δw"])
    // Each number stands on its edge, and not only where a pointer finds it.
    let texts = FigureTests.texts(Figures.neuron.svg()).map(\.content)
    for text in ["−0.8", "0.5", "Δw −0.003964", "Δw −0.01189"] {
      XCTAssertTrue(texts.contains(text), text)
    }
  }

  func testANetworkSaysItsNumbers() {
    assertSays(
      Figures.admission,
      ["GRE", "rank 4", "0.5786", "−0.1204", "0.5016", "−0.6027", "0.6956", "−0.8919", "0.147"]
        + ["−0.01008", "0.02592", "reused by all inputs"])
  }

  func testASignIsSeenWithoutColour() {
    let paths = Figures.admission.svg().components(separatedBy: "<path ").dropFirst()
    let texts = paths.filter { $0.contains("→") }
    for text in texts where text.contains("<title>") && !text.contains("Δw") {
      let isNegative = text.contains("−") && text.components(separatedBy: "→")[1].contains("−")
      XCTAssertEqual(text.contains("dasharray:\(Figure.negativeDashes)"), isNegative, text)
    }
    XCTAssertEqual(texts.count, 14)
  }

  func testALargerWeightIsWider() throws {
    func width(_ edge: String) throws -> Double {
      let path = Figures.admission.svg().components(separatedBy: "<path ").dropFirst().first {
        $0.contains(edge)
      }
      let style = try XCTUnwrap(path?.components(separatedBy: "stroke-width:").last)
      return try XCTUnwrap(Double(style.prefix { $0.isNumber || $0 == "." }))
    }
    XCTAssertGreaterThan(try width("rank 4 → a₂ 1"), try width("GRE → a₁ 0.5016"))
    XCTAssertGreaterThan(try width("GRE → a₁ 0.5016"), try width("rank 2 → a₂ 0.1"))
  }

  func testWideLayersAreShortened() {
    XCTAssertEqual(Figures.digits.layers.map(\.shown), [[0, 1, 783], [0, 1, 49], Array(0..<10)])
    assertSays(Figures.digits, ["784", "50", "pixels"])
    XCTAssertEqual(FigureTests.texts(Figures.digits.svg()).count { $0.content == "⋮" }, 2)
    let lit = NetworkDiagram.Layer("words", count: 3_306, lit: [45, 7, 900], limit: 4)
    XCTAssertEqual(lit.shown, [7, 45, 900, 3_305])
    XCTAssertTrue(Figures.digits.alternative.contains("39,200, from 0.02 to 0.02"))
  }

  func testUnitsThatAreOffAreCrossedOut() {
    let svg = Figures.dropout.svg()
    // Two of five hidden units: each has four edges before it and two after.
    XCTAssertEqual(svg.components(separatedBy: "l10 10m0 -10l-10 10").count - 1, 12)
    XCTAssertTrue(Figures.dropout.alternative.contains("unit 2 switched off"))
    XCTAssertFalse(Figures.dropout.alternative.contains("unit 1 switched off"))
  }

  func testAGraphSaysItsNumbers() {
    assertSays(
      Figures.slopes,
      ["w₁", "h = Σ wᵢxᵢ", "½(y − ŷ)²", "−0.8", "0.07", "0.5175", "0.0504", "0.2497", "0.3175"]
        + ["0.007928", "0.02378", "0.0793"])
  }

  func testQuantitiesStandToTheRightOfWhatTheyFollowFrom() {
    let graph = ComputationGraph(
      "g", [.init("x"), .init("a", from: ["x"]), .init("w"), .init("s", from: ["a", "x", "w"])])
    let layout = GraphLayout(graph)
    XCTAssertEqual(layout.column, [0, 1, 1, 2])
    XCTAssertEqual(layout.passes.map(\.count), [0, 0, 1, 0])
    // The long link has a row of its own in the column that it passes.
    XCTAssertEqual(Set([layout.row[1], layout.row[2], layout.passes[2][0]]).count, 3)
    XCTAssertTrue(graph.alternative.contains("x; it is used 2 times."))
    XCTAssertTrue(graph.svg().contains("used more than once"))
    XCTAssertFalse(Figures.slopes.svg().contains("used more than once"))
  }

  func testALongChainGoesOnInTheNextRow() {
    XCTAssertFalse(Figures.chain.svg().contains("min-width"))
    let ys = FigureTests.texts(Figures.chain.svg()).filter { $0.content.hasPrefix("q") }.map(\.y)
    XCTAssertEqual(ys.count, 7)
    let texts = FigureTests.texts(Figures.chain.svg()).map(\.content)
    for step in 1..<7 { XCTAssertTrue(texts.contains("· 0.2\(step)"), "slope \(step)") }
    XCTAssertGreaterThan(Set(ys).count, 1)
  }

  func testAWideGraphGoesOnInTheNextRowWhereItIsNarrow() throws {
    // Both weights and their sum in the first row, the output and the error in the second.
    let svg = Figures.slopes.svg()
    XCTAssertFalse(svg.contains("min-width"))
    let texts = FigureTests.texts(svg)
    func y(_ start: String) throws -> Double {
      try XCTUnwrap(texts.first { $0.content.hasPrefix(start) }).y
    }
    XCTAssertLessThan(try y("w₂"), try y("ŷ ="))
    XCTAssertLessThan(try y("h ="), try y("w₂"))
    XCTAssertEqual(try y("ŷ ="), try y("E ="))
    // Two paths to the end: nowhere is this one narrow.
    let wide = ComputationGraph(
      "g",
      [.init("x", value: 1.234)]
        + ["a", "b"].flatMap { name in
          [
            ComputationGraph.Node("\(name)1", value: 1.234, from: [.init("x", slope: 0.12345)]),
            .init("\(name)2", value: 1.234, from: [.init("\(name)1", slope: 0.12345)]),
            .init("\(name)3", value: 1.234, from: [.init("\(name)2", slope: 0.12345)]),
          ]
        } + [.init("y", value: 1.234, from: ["a3", "b3"])])
    XCTAssertTrue(wide.svg().contains("min-width"))
  }

  func testAProductSaysItsSizes() {
    assertSays(
      Figures.product, ["128", "56 features", "20 units", "hours", "row 4 of X", "column 2 of W"])
    assertSays(Figures.sparse, ["3,306 words", "3 of 3,306 rows of W"])
    let wrong = ShapeDiagram("", .init("A", 2, 3), times: .init("B", 4, 2), result: "C")
    XCTAssertTrue(wrong.alternative.contains("≠ B, 4 × 2"))
    XCTAssertEqual(ShapeDiagram.Block("X", 2, 3).picking(row: 1).transposed.column, 1)
  }

  func testALongerSideIsALargerNumber() {
    let lengths = [20, 56, 128].map { Figures.product.length($0, from: 22, to: 150) }
    XCTAssertEqual(lengths, lengths.sorted())
    XCTAssertEqual(lengths[2], 150)
    XCTAssertEqual(lengths[1] / lengths[2], 56.0 / 128, accuracy: 0.02)
    XCTAssertEqual(Figures.sparse.length(1, from: 22, to: 150), 22, accuracy: 1e-9)
  }

  func testTheKeyOfAGraphNamesItsValues() {
    let graph = ComputationGraph("δ", [.init("δ", value: 1)], valueName: "error term")
    XCTAssertTrue(graph.svg().contains("error term"))
    XCTAssertFalse(graph.svg().contains("value, forward"))
  }

  func testAFilmOfDiagramsIsWide() {
    let diagrams = Film("Dropout", frames: [(caption: "one image", plot: Figures.dropout)])
    XCTAssertTrue(diagrams.html.contains("class=\"frames wide\""))
    let chart = Chart("hours", x: "x", y: "y", series: [.line("a", [0, 1])], isWide: true)
    let wide = Film("A day", frames: [(caption: "at first", plot: chart)])
    XCTAssertTrue(wide.html.contains("class=\"frames wide\""))
    XCTAssertTrue(chart.svg().contains("min-width:484px"))
    let charts = Film("A line", frames: [(caption: "at first", plot: Self.chart)])
    XCTAssertTrue(charts.html.contains("class=\"frames\""))
  }

  func testTwoOrFourPlotsStandInPairs() {
    func isInPairs(_ count: Int) -> Bool {
      SmallMultiples("Lines", charts: Array(repeating: Self.chart, count: count)).html
        .contains("class=\"multiples pairs\"")
    }
    XCTAssertEqual((1...6).filter(isInPairs), [2, 4])
  }

  private static let chart = Chart("A line", x: "x", y: "y", series: [.line("y", [0, 1])])
}
