import Foundation
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

final class FigureTests: XCTestCase {
  private let figures = Figures.all + Figures.odd

  func testEverySVGIsWellFormed() {
    for figure in figures {
      let svg = figure.svg()
      let parser = XMLParser(data: Data(svg.utf8))
      XCTAssertTrue(parser.parse(), "\(figure.title): \(String(describing: parser.parserError))")
      let numbers = svg.components(separatedBy: "<path d=\"").dropFirst()
        .compactMap { $0.components(separatedBy: "\"").first }
      XCTAssertFalse(numbers.contains { $0.contains("n") || $0.contains("i") }, figure.title)
      XCTAssertFalse(figure.alternative.isEmpty)
    }
  }

  func testTheSameFigureIsAlwaysDrawnTheSame() {
    for (first, second) in zip(Figures.all, Figures.all) {
      XCTAssertEqual(first.svg(), second.svg())
    }
    let ids = Figures.all.map {
      $0.svg().components(separatedBy: "aria-labelledby=\"")[1].prefix(16)
    }
    XCTAssertEqual(Set(ids).count, Figures.all.count, "every figure of a page needs ids of its own")
  }

  func testNoLineIsWiderThanTheTerminal() {
    for width in [40, 60, 80] {
      let terminal = Terminal(width: width, hasColor: false, isInteractive: false)
      for figure in figures {
        let lines = figure.lines(for: terminal)
        XCTAssertFalse(lines.isEmpty, figure.title)
        for line in lines {
          XCTAssertLessThanOrEqual(line.count, width, "\(figure.title): \(line)")
        }
      }
    }
  }

  /// A phone of 390 points has about 350 for a figure.
  func testTextOnAPhoneIsElevenPointsHigh() throws {
    for figure in figures {
      let svg = figure.svg()
      let box = try XCTUnwrap(svg.components(separatedBy: "viewBox=\"0 0 ").last)
      let width = try XCTUnwrap(Double(box.prefix { $0 != " " }))
      var shown = 350.0
      if let least = svg.components(separatedBy: "min-width:").dropFirst().first {
        shown = max(shown, try XCTUnwrap(Double(least.prefix { $0.isNumber })))
      }
      let sizes = svg.components(separatedBy: "font-size=\"").dropFirst()
        .compactMap { Double($0.prefix { $0 != "\"" }) }
      XCTAssertFalse(sizes.isEmpty)
      for size in sizes { XCTAssertGreaterThanOrEqual(size * shown / width, 11, figure.title) }
    }
  }

  func testWhatIsWrittenStandsInsideTheDrawing() throws {
    for figure in Figures.all {
      let svg = figure.svg()
      let box = try XCTUnwrap(svg.components(separatedBy: "viewBox=\"0 0 ").last)
      let size = box.prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
      for text in Self.texts(svg) {
        let width = SVG.width(text.content, Figure.textSize)
        let left =
          text.anchor == "end"
          ? text.x - width : text.anchor == "middle" ? text.x - width / 2 : text.x
        XCTAssertGreaterThanOrEqual(left, 0, "\(figure.title): \(text.content)")
        XCTAssertLessThanOrEqual(left + width, size[0], "\(figure.title): \(text.content)")
        XCTAssertGreaterThan(text.y, 0, "\(figure.title): \(text.content)")
        XCTAssertLessThan(text.y, size[1], "\(figure.title): \(text.content)")
      }
    }
  }

  func testTextsDoNotCoverEachOther() {
    for figure in Figures.all {
      let boxes = Self.texts(figure.svg()).map { text -> (String, Box) in
        let width = SVG.width(text.content, Figure.textSize)
        let middle = text.anchor == "end" ? -width / 2 : text.anchor == "middle" ? 0 : width / 2
        // Letters are about half as high as their line.
        return (text.content, Box(x: text.x + middle, y: text.y, width: width * 0.95, height: 11))
      }
      for (number, (text, box)) in boxes.enumerated() {
        for (other, second) in boxes.dropFirst(number + 1) where box.overlaps(second) {
          XCTFail("\(figure.title): “\(text)” and “\(other)” cover each other")
        }
      }
    }
  }

  /// The texts of a drawing with their places.
  static func texts(
    _ svg: String
  ) -> [(content: String, x: Double, y: Double, anchor: String)] {
    svg.components(separatedBy: "<text ").dropFirst().compactMap { part in
      func value(_ name: String) -> String? {
        part.components(separatedBy: " \(name)=\"").dropFirst().first.map {
          String($0.prefix { $0 != "\"" })
        }
      }
      let content = part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      guard let x = Double(part.dropFirst(3).prefix { $0 != "\"" }),
        let y = value("y").flatMap({ Double($0) })
      else { return nil }
      return (String(content), x, y, value("text-anchor") ?? "start")
    }
  }
}
