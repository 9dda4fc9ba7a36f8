import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

final class NotebookTests: XCTestCase {
  private let plain = Terminal(width: 60, hasColor: false, isInteractive: false)

  /// A small lesson: its code is what the page must show.
  private func makeDocument() -> Document {
    let page = Page(number: 0, title: "A <title>", exercises: [])
    page.section("One & only")
    page.text("Words with `code < 1` in them.\n\nA second paragraph.")
    let double = 2.0 * 3
    page.show("double", double)
    for index in 0..<2 {
      page.show("index", Double(index))
    }
    page.table("A table", ["name", "n"], [["a", 1], ["b", 20]])
    page.plot(Chart("A line", x: "x", y: "y", series: [.line("line", [1, 2, 4])]))
    return page.document
  }

  func testThePageIsWellFormedAndSelfContained() throws {
    let html = HTMLPage(makeDocument()).html
    XCTAssertTrue(html.contains("A &lt;title&gt;"))
    XCTAssertTrue(html.contains("<code>code &lt; 1</code>"))
    XCTAssertTrue(html.contains("<p>A second paragraph.</p>"))
    XCTAssertFalse(html.contains("<script"))
    XCTAssertFalse(html.contains("href=") || html.contains("src=") || html.contains("url("))
    XCTAssertEqual(html.components(separatedBy: "<svg").count, 2)
    // The body is XML too, so an XML parser finds a tag that is not closed.
    let body = try XCTUnwrap(html.range(of: "<main>(.|\n)*</main>", options: .regularExpression))
    let parser = XMLParser(data: Data(html[body].utf8))
    XCTAssertTrue(parser.parse(), "\(String(describing: parser.parserError))")
  }

  func testTerminal() {
    XCTAssertEqual(plain.colored("a", .red), "a")
    let colored = Terminal(width: 60, hasColor: true, isInteractive: true)
    XCTAssertEqual(colored.colored("a", .red), "\u{1B}[31ma\u{1B}[0m")
    let words = Array(repeating: "word", count: 40).joined(separator: " ")
    let lines = plain.wrapped(words, indent: 2)
    XCTAssertEqual(lines.map(\.count).max(), 56)
    XCTAssertEqual(lines.joined(separator: " ").split(separator: " ").count, 40)
  }

  func testProgress() {
    let bar = ProgressBar("training", total: 200, unit: "epochs", terminal: plain)
    let line = bar.line(50, seconds: 10, note: "accuracy 0.5")
    XCTAssertTrue(line.hasPrefix("training █████░░░░░░░░░░░░░░░ 25 % · 5 epochs/s · 0:30 left"))
    XCTAssertLessThan(line.count, plain.width)
    XCTAssertFalse(bar.line(0, seconds: 0, note: "").isEmpty)
  }
}
