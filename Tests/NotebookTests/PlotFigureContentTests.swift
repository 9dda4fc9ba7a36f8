import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

/// What films, paths and grids of plots say, in every form.
final class PlotFigureContentTests: XCTestCase {
  private let terminal = Terminal(width: 80, hasColor: false, isInteractive: false)

  private func map(_ title: String, _ values: [Double]) -> HeatMap {
    HeatMap(
      title, x: "x", y: "y", value: "p", values: Matrix(row: values), xRange: 0...2, yRange: 0...1)
  }

  private func film(_ count: Int) -> Film {
    Film(
      "It learns",
      frames: (0..<count).map { number in
        (
          caption: "after \(number) steps",
          plot: Chart("", x: "x", y: "y", series: [.line("a", [0, Double(number)])])
        )
      })
  }

  func testAFilmHasAllFramesOnThePageAndThreeInTheTerminal() {
    let film = film(9)
    let html = film.html
    XCTAssertEqual(html.components(separatedBy: "<svg").count - 1, 9)
    XCTAssertTrue(html.contains("type=\"range\" min=\"0\" max=\"8\""))
    XCTAssertTrue(html.contains("aria-label=\"It learns: which frame\""))
    XCTAssertTrue(html.contains("<figcaption>after 8 steps</figcaption>"))
    // Six stand side by side without the script.
    XCTAssertEqual(html.components(separatedBy: "class=\"frame between\"").count - 1, 3)
    let captions = film.lines(for: terminal).filter { $0.hasPrefix("▸") }
    XCTAssertEqual(
      captions,
      ["▸ after 0 steps (1 of 9)", "▸ after 4 steps (5 of 9)", "▸ after 8 steps (9 of 9)"])
    XCTAssertTrue(film.alternative.contains("to 8 at 1"))
    XCTAssertFalse(self.film(1).html.contains("<input"), "a single frame needs no slider")
  }

  func testTheScriptOfFilmsIsSmallAndNeedsNothingElse() {
    XCTAssertLessThan(Film.script.utf8.count, 2_000)
    for outside in ["http", "//", "src", "import", "fetch", "</"] {
      XCTAssertFalse(Film.script.contains(outside), outside)
    }
  }

  func testContoursOfAPlaneAreStraight() {
    // Of x + 2y on a grid of 3×3 the line of value 1.5 runs from (0, 0.75) to (1, 0.25).
    let grid = Matrix([[0, 0.5, 1], [1, 1.5, 2], [2, 2.5, 3]])
    let spots = Contours(grid, count: 1).segments(at: 1.4).flatMap { [$0.0, $0.1] }
    XCTAssertFalse(spots.isEmpty)
    for spot in spots { XCTAssertEqual(spot.x + 2 * spot.y, 1.4, accuracy: 1e-12) }
  }

  func testPathsHaveEqualAxesAndTellTheirEnds() throws {
    let figure = ContourPaths(
      "t", x: "a", y: "b", value: "loss", xRange: 0...4, yRange: 0...2,
      paths: [.init("SGD", [(4, 2), (1, 1)]), .init("Adam", [(4, 2), (0, 0)])]
    ) { $0 * $0 + $1 * $1 }
    XCTAssertTrue(
      figure.alternative.contains("SGD: 1 steps from (4, 2), loss 20, to (1, 1), loss 2."))
    for name in ["SGD", "Adam", "start"] { XCTAssertTrue(figure.svg().contains(">\(name)<"), name) }
    let lines = figure.lines(for: terminal)
    XCTAssertTrue(lines.contains { $0.contains("A SGD   B Adam") })
    // The horizontal axis spans twice as much as the vertical one, and so it is as wide in units.
    var svg = SVG(height: 440)
    let area = figure.frame.draw(in: &svg, legend: [])
    XCTAssertEqual(area.width / area.height, 2, accuracy: 1e-9)
    var square = SVG(height: 440)
    let plane = HeatMap(
      "", x: "", y: "", value: "", values: Matrix(row: [1, 2]), xRange: 0...3, yRange: 0...3)
    let area2 = plane.frame.draw(in: &square, legend: [])
    XCTAssertEqual(area2.width, area2.height, accuracy: 1e-9)
  }

  func testALogarithmicPlaneIsSquareInRatios() {
    let figure = Chart(
      "", x: "a", y: "b", series: [.line("", [1, 10], [1, 100])], xScale: .logarithmic,
      yScale: .logarithmic, xRange: 1...10, yRange: 1...100, hasEqualAxes: true)
    var svg = SVG(height: 440)
    let area = figure.frame.draw(in: &svg, legend: [])
    XCTAssertEqual(area.height / area.width, 2, accuracy: 1e-9)
  }

  func testALinesLetterTouchesNoNote() {
    let chart = Chart(
      "", x: "x", y: "y",
      series: [.line("first", [0, 1], [0, 1]), .line("second", [0, 2], [0, 1])],
      xRange: 0...2, yRange: 0...1, notes: [.init("the note", x: 1.1, y: 1)])
    let lines = chart.lines(for: terminal)
    XCTAssertTrue(lines[1].contains("the note") && !lines[1].contains("A"))
    XCTAssertTrue(lines[2].contains("A") && lines[1].contains("B"))
  }

  func testSmallMultiplesShareAxesColoursAndLegend() {
    let charts = [1.0, 5].map { top in
      Chart(
        "up to \(top)", x: "x", y: "y",
        series: [.line("first", [0, top]), .line("second", [1, 1])])
    }
    let figure = SmallMultiples("t", charts: charts)
    XCTAssertEqual(figure.html.components(separatedBy: ">second</text>").count - 1, 1)
    XCTAssertEqual(figure.lines(for: terminal).filter { $0.contains("B second") }.count, 1)
    let tops = figure.panels.compactMap { ($0 as? Chart)?.frame.y.upper }
    XCTAssertEqual(tops.count, 2)
    XCTAssertEqual(tops[0], tops[1])
    let maps = SmallMultiples("t", maps: [map("a", [0, 1]), map("b", [0, 4])])
    XCTAssertEqual(maps.panels.compactMap { ($0 as? HeatMap)?.places().last }, [0.25, 1])
  }

  func testALogarithmicAxisAndAKeyOfColoursSaySo() {
    let chart = Chart(
      "", x: "step", y: "loss", series: [.line("", [1, 0.1])], yScale: .logarithmic)
    XCTAssertTrue(chart.svg().contains(">loss (log scale)<"))
    XCTAssertEqual(chart.lines(for: terminal)[0], "loss (log scale)")
    let weights = ImageGrid(
      "", rows: Matrix<Double>([[-0.5, 0, 2, 1]]), width: 2, colors: .diverging(around: 0))
    XCTAssertTrue(weights.svg().contains(">−2<") && weights.svg().contains(">2<"))
    let pairs = ImageGrid(
      "", rows: Matrix<Double>([[-0.5, 0, 2, 1]]), width: 2, colors: .diverging(around: 0),
      value: "weight", beneath: Matrix([[0, 0, 0, 1]]))
    XCTAssertTrue(pairs.svg().contains(">weight<"))
    XCTAssertEqual(pairs.svg().components(separatedBy: "<image ").count, 3)
    XCTAssertGreaterThan(
      pairs.lines(for: terminal).count, weights.lines(for: terminal).count)
    let counts = HeatMap(
      "", x: "", y: "", value: "", values: Matrix([[0, 3], [7, 0]]), rows: ["a", "b"],
      columns: ["c", "d"], scale: .logarithmic)
    XCTAssertTrue(counts.alternative.contains("Lowest above 0: 3 at row a, column d"))
    XCTAssertTrue(counts.alternative.contains("2 cells are 0 or less."))
  }
}
