import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

final class PlotTests: XCTestCase {
  private let odd: [Double] = [
    0, -0.0, 1, -1, .nan, .infinity, -.infinity, 1e-9, 1e12, 1e300, -1e308, .leastNonzeroMagnitude,
    0.1, 3,
  ]
  private let narrow = Terminal(width: 40, hasColor: false, isInteractive: false)

  /// One plot of every kind, each with text that XML would take for its own.
  private var plots: [any Plot] {
    let text = "a < b & \"c\" > d\u{1}"
    let line = Chart.Series.line(text, [1, 2, .nan, 4], [3, .infinity, 2, 1])
    let points = Chart.Series.points(
      [0, 1], [1, 0], classes: [0, 1], of: [text, "x"], names: [text, ""])
    let long = String(repeating: "long name ", count: 20)
    let map = HeatMap(
      text, x: text, y: text, value: text, xRange: 0...1, yRange: 0...1, overlays: points + [line]
    ) { $0 * $1 }
    let table = HeatMap(
      text, x: long, y: long, value: long, values: Matrix([[1, .nan], [3, 1e-9]]),
      rows: [text, long], columns: [long, text], colors: .diverging(around: 1))
    return [
      Chart(text, x: text, y: text, series: [line] + points, markers: [.vertical(at: 2, text)]),
      Chart(long, x: long, y: long, series: (0..<10).map { .line("\($0) " + long, [1, 2]) }),
      Chart(
        text, x: text, y: text, series: [.bars(text, [1, -2])], xTicks: .categories([text, long])),
      Chart("empty", x: "x", y: "y", series: []),
      Chart(
        "odd", x: "x", y: "y",
        series: [.line("odd", odd, odd), .points("odd", odd, odd.reversed())]),
      Chart(
        "log", x: "x", y: "y", series: [.line("odd", odd, odd)], xScale: .logarithmic,
        yScale: .logarithmic),
      Histogram(text, x: long, y: text, odd, bins: 7), Histogram("empty", x: "x", y: "y", []),
      map, table,
      HeatMap(
        "empty", x: "x", y: "y", value: "v", values: Matrix(rows: 0, columns: 0), xRange: 0...0,
        yRange: 0...1),
      HeatMap(
        "odd", x: "x", y: "y", value: "v", values: Matrix(row: odd), xRange: 0...1, yRange: 0...1,
        scale: .logarithmic),
      HeatMap(
        "odd", x: "x", y: "y", value: "v", values: Matrix(row: odd), xRange: 0...1, yRange: 0...1,
        colors: .classes(["a"])),
      ImageGrid(
        text, images: [Matrix<Float>([[0, 1], [.nan, 2]]), Matrix(rows: 0, columns: 0)],
        captions: [text, long]),
      ImageGrid(
        "weights", rows: Matrix<Double>([[-1, 0, 1, 2, 3, 4]]), width: 3,
        colors: .diverging(around: 0)),
      ImageGrid("empty", images: [Matrix<Double>]()),
    ]
  }

  func testEverySVGIsWellFormedAndNamed() {
    for plot in plots {
      let svg = plot.svg()
      let parser = XMLParser(data: Data(svg.utf8))
      XCTAssertTrue(parser.parse(), "\(plot.title): \(String(describing: parser.parserError))")
      XCTAssertTrue(svg.contains("<title id=\"plot-") && svg.contains("<desc id=\"plot-"))
      XCTAssertFalse(
        svg.contains("\"nan") || svg.contains(" nan") || svg.contains("inf\""), plot.title)
      XCTAssertFalse(plot.alternative.isEmpty)
    }
    let title = "a &lt; b &amp; &quot;c&quot; &gt; d\\u{1}"
    XCTAssertTrue(plots[0].svg().contains("<title>\(title)</title>"))
    let ids = plots.map { $0.svg().components(separatedBy: "aria-labelledby=\"")[1].prefix(14) }
    XCTAssertEqual(Set(ids).count, plots.count, "every plot of a page needs ids of its own")
  }

  func testNoLineIsWiderThanTheTerminal() {
    for width in [40, 80, 100] {
      let terminal = Terminal(width: width, hasColor: false, isInteractive: false)
      for plot in plots {
        for line in plot.lines(for: terminal) {
          XCTAssertLessThanOrEqual(line.count, width, "\(plot.title): \(line)")
        }
      }
    }
    // A chart uses all the width it has.
    let chart = Chart("wide", x: "x", y: "y", series: [.line("a", [0, 1])])
    XCTAssertEqual(chart.lines(for: narrow).map(\.count).max(), 40)
  }

  func testEqualCellsAreMergedAndEmptyOnesLeftOut() {
    func cells(_ values: Matrix<Double>) -> Int {
      let map = HeatMap("", x: "", y: "", value: "", values: values, xRange: 0...1, yRange: 0...1)
      let group = map.svg().components(separatedBy: "crispEdges\">")[2]
      return group.components(separatedBy: "</g>")[0].filter { $0 == "z" }.count
    }
    XCTAssertEqual(cells(Matrix([[0, 0, 1], [0, 0, 1]])), 2)
    XCTAssertEqual(cells(Matrix([[0, .nan, 1], [0, 0, 1]])), 3)
  }

  func testHistogramCountsEveryFiniteValueOnce() {
    let histogram = Histogram("", x: "", y: "", [0, 0.9, 1, 2, 4, .nan], bins: 4)
    XCTAssertEqual(histogram.counts, [2, 1, 1, 1])
    XCTAssertEqual(histogram.edges, [0, 1, 2, 3, 4])
  }

  func testTheFirstRowOfATableIsAtTheTop() {
    let table = HeatMap(
      "", x: "x", y: "y", value: "", values: Matrix([[1, 2], [3, 4]]), rows: ["a", "b"],
      columns: ["c", "d"])
    let lines = table.lines(for: narrow).filter { $0.contains("│") }.map {
      $0.filter { $0.isLetter || $0.isNumber }
    }
    XCTAssertEqual(lines, ["a12", "b34"])
    XCTAssertTrue(table.alternative.contains("highest 4 at row b, column d"))
  }

  func testALegendWithRoomIsNotClipped() {
    let names = ["η 0.02, μ 0.5", "sum h with the bias", "10⁻⁹"]
    let chart = Chart("", x: "", y: "", series: names.map { .line($0, [0, 1]) })
    for name in names { XCTAssertTrue(chart.svg().contains(">\(name)<"), name) }
  }

  func testCellsHoldTheirNumbersAndAreEmptyWithoutOne() {
    let values = Matrix(row: Array(repeating: 3.684e-6, count: 9) + [.nan])
    let columns = Array(repeating: "", count: 10)
    let svg = HeatMap("", x: "", y: "", value: "", values: values, rows: [""], columns: columns)
      .svg()
    let texts = svg.components(separatedBy: "</text>")
    // Nine cells, on two lines each, and both ends of the scale.
    for (text, count) in [("3.68", 9), ("× 10⁻⁶", 9), ("3.68 × 10⁻⁶", 2)] {
      XCTAssertEqual(texts.count { $0.hasSuffix(">\(text)") }, count, text)
    }
    XCTAssertFalse(svg.contains("NaN"))
  }

  func testBrailleDotsStandWhereTheyAreSet() {
    var canvas = Canvas(columns: 2, rows: 1)
    canvas.set(x: 0, y: 0, color: nil)
    canvas.set(x: 3, y: 3, color: nil)
    canvas.set(x: 4, y: 0, color: nil)
    XCTAssertEqual(canvas.lines(for: narrow), ["⠁⢀"])
  }

  func testAlternativeTellsTheNumbers() {
    let chart = Chart(
      "t", x: "epoch", y: "loss", series: [.line("training", [0.9, 0.25, .nan, 0.5])])
    XCTAssertEqual(
      chart.alternative,
      "Line chart of loss against epoch. One series: “training”. training: 3 values, from 0.9 at 0 "
        + "to 0.5 at 3; lowest 0.25 at 1, highest 0.9 at 0. 1 value that is not finite is left out."
    )
  }

  func testAMarkersLabelStandsWhereItHidesNoPoint() throws {
    func place(_ marker: Chart.Marker, _ points: (xs: [Double], ys: [Double])) throws -> String {
      let chart = Chart(
        "t", x: "x", y: "y", series: [.points("p", points.xs, points.ys)], xRange: 0...10,
        yRange: 0...10, markers: [marker])
      let texts: [Substring] = chart.svg().split(separator: "<text ")
      let text = try XCTUnwrap(texts.first { $0.contains(">base") })
      return String(text.prefix { $0 != "s" })
    }
    let usual = try place(.horizontal(at: 5, "base"), ([1], [5.5]))
    XCTAssertEqual(usual, try place(.horizontal(at: 5, "base"), ([1], [1])))
    XCTAssertTrue(usual.contains("end"))
    XCTAssertNotEqual(usual, try place(.horizontal(at: 5, "base"), ([9.6], [5.5])))
    let left = try place(.horizontal(at: 5, "base"), ([9.6, 9.6], [5.5, 4.5]))
    XCTAssertFalse(left.contains("end"))
    XCTAssertFalse(try place(.vertical(at: 5, "base"), ([1], [1])).contains("end"))
    XCTAssertTrue(try place(.vertical(at: 5, "base"), ([5.5], [9.6])).contains("end"))
  }
}
