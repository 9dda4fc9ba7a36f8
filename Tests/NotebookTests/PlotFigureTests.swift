import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

final class PlotFigureTests: XCTestCase {
  private let odd: [Double] = [
    0, -0.0, 1, -1, .nan, .infinity, -.infinity, 1e-9, 1e12, 1e300, -1e308, .leastNonzeroMagnitude,
  ]
  private let long = String(repeating: "Donaudampfschiff", count: 12)
  private let text = "a < b & \"c\" > d\u{1}"

  private func chart(_ title: String, _ values: [Double]) -> Chart {
    Chart(title, x: "epoch", y: "loss", series: [.line("training", values), .line("test", values)])
  }

  private func map(_ title: String, scale: Double = 1) -> HeatMap {
    HeatMap(title, x: text, y: "y", value: "p", xRange: -1...1, yRange: -1...1, resolution: 8) {
      scale * $0 * $1
    }
  }

  private func paths(_ paths: [ContourPaths.Path], _ function: (Double, Double) -> Double)
    -> ContourPaths
  {
    ContourPaths(
      text, x: text, y: long, value: text, xRange: -2...2, yRange: -1...1, paths: paths,
      function: function)
  }

  /// Figures of every kind, with what readers' runs may give them.
  private var figures: [any Plot] {
    let many = (0..<5_000).map { (x: cos(Double($0)), y: sin(Double($0))) }
    let strange = odd.map { (x: $0, y: $0) }
    return [
      Film(text, frames: []), Film(text, frames: [(text, chart(text, odd))]),
      Film(text, frames: (0..<30).map { (long, map("\($0)", scale: Double($0))) }),
      Film(
        text, frames: [("words", ShadedWords("", value: "", words: [(text, 1)])), ("", map(""))]),
      paths([], { $0 + $1 }), paths([.init(text, [])], { _, _ in 3 }),
      paths([.init(text, strange), .init(long, many)], { $0 * $0 + $1 }),
      paths([.init("nan", strange)], { _, _ in .nan }), paths([], { $0 / $1 * 1e300 }),
      Distribution(text, names: [], steps: []), Distribution(text, names: [], steps: [("p", [])]),
      Distribution(
        text, names: odd.map { "\(long)\($0)" }, steps: (0..<5).map { (text + "\($0)", odd) },
        marked: 99),
      ShadedWords(text, value: text, words: []),
      ShadedWords(text, value: long, words: odd.map { (text + long, $0) }),
      TimeLine(text, x: text, spans: []),
      TimeLine(
        text, x: long,
        spans: odd.map { .init(long, from: $0, to: 1, note: text + long) },
        ticks: [Tick(0, text), Tick(1, long)]),
      VectorStrip(text, of: text, [], names: []),
      VectorStrip(text, of: long, odd, names: odd.map { text + "\($0)" }),
      VectorStrip(
        "", of: "words", (0..<6_000).map { Double($0 % 7) },
        names: .init(repeating: long, count: 6_000)),
      SmallMultiples(text, charts: []), SmallMultiples(text, maps: [map(text)]),
      SmallMultiples(text, charts: [chart(text, odd), chart(long, []), chart("", [1])]),
      SmallMultiples(text, maps: (0..<5).map { map("\($0)", scale: Double($0)) }),
    ]
  }

  func testDrawingsAreWellFormedAndHoldNoNumberThatIsNone() {
    for figure in figures {
      for markup in [figure.svg(), "<div>" + figure.html + "</div>"] {
        // A page may leave its <br> and <input> open; XML may not.
        let closed = markup.replacingOccurrences(of: "<br>", with: "<br/>")
          .replacingOccurrences(
            of: "(<input[^>]*)>", with: "$1/>", options: .regularExpression
          )
          .replacingOccurrences(of: "autocomplete", with: "data-a")
        let parser = XMLParser(data: Data(closed.utf8))
        XCTAssertTrue(
          parser.parse(), "\(type(of: figure)): \(String(describing: parser.parserError))")
        XCTAssertNil(
          markup.range(of: "[\" (]-?(nan|inf)[\" ,)]", options: .regularExpression),
          "\(type(of: figure))")
      }
      XCTAssertFalse(figure.alternative.isEmpty)
    }
  }

  func testNoLineIsWiderThanTheTerminal() {
    for width in [40, 60, 80] {
      let terminal = Terminal(width: width, hasColor: false, isInteractive: false)
      for figure in figures {
        let lines = figure.lines(for: terminal)
        XCTAssertFalse(lines.isEmpty, "\(type(of: figure))")
        for line in lines {
          XCTAssertLessThanOrEqual(line.count, width, "\(type(of: figure)): \(line)")
        }
      }
    }
  }

  func testTextIsElevenPointsHighOnAPhone() throws {
    let table = HeatMap(
      "", x: "", y: "", value: "", values: Matrix(row: (0..<12).map { 1.234e-6 * Double($0 + 1) }),
      rows: [""], columns: (0..<12).map(String.init))
    for plot in figures.filter({ !($0 is Film) && !($0 is SmallMultiples) }) + [map(""), table] {
      let svg = plot.svg()
      let box = svg.components(separatedBy: "viewBox=\"0 0 ")[1]
      let width = try XCTUnwrap(Double(box.prefix { $0 != " " }))
      let least = svg.components(separatedBy: "min-width:").dropFirst().first
      let shown = max(330, least.flatMap { Double($0.prefix { $0 != "p" }) } ?? 0)
      for part in svg.components(separatedBy: "font-size=\"").dropFirst() {
        let size = try XCTUnwrap(Double(part.prefix { $0 != "\"" }))
        XCTAssertGreaterThanOrEqual(size * shown / width, 10.9, "\(type(of: plot))")
      }
    }
  }
}
