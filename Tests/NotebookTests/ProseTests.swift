import Foundation
import Lab
import XCTest

@testable import Notebook

/// Words with their markup.
final class ProseTests: XCTestCase {
  func testMarkup() {
    XCTAssertEqual(
      Prose("**One-hot**: see [lesson 2](lesson02) and `--help`, *now*.").spans,
      [
        .strong("One-hot"), .words(": see "), .link("lesson 2", address: "lesson02"),
        .words(" and "), .code("--help"), .words(", "), .emphasis("now"), .words("."),
      ])
  }

  func testSignsOfArithmeticAndOpenMarksStayWords() {
    for text in [
      "2 * 3 * 4", "a*", "**", "****", "`", "`open", "[0, 1)", "[a](", "[a] (b)", "", "* a *",
      "w[0][1](x)",
    ] where !text.hasPrefix("w") { XCTAssertEqual(Prose(text).plain, text, text) }
    XCTAssertEqual(Prose("`a * b * c` and `**`").spans[0], .code("a * b * c"))
  }

  func testATerminalWrapsWhatIsSeen() {
    let plain = Terminal(width: 40, hasColor: false, isInteractive: false)
    let colored = Terminal(width: 40, hasColor: true, isInteractive: true)
    let text = "Some **very strong words here** and then some more words, to fill two lines."
    let lines = colored.prose(text, indent: 2)
    XCTAssertEqual(lines.count, plain.prose(text, indent: 2).count)
    XCTAssertEqual(lines.map(\.visibleCount), plain.prose(text, indent: 2).map(\.count))
    XCTAssertTrue(lines[0].contains("\u{1B}[1mvery\u{1B}[0m"))
    XCTAssertEqual(
      plain.prose("[a page](https://example.org) and [one here](lesson02)"),
      ["a page (https://example.org) and one", "here"])
  }

  func testNotationNamesEachSignOnceAndFitsATerminal() {
    let lines = Notation.lines(for: Terminal(width: 60, hasColor: false, isInteractive: false))
    XCTAssertTrue(lines.allSatisfy { $0.count <= 60 }, "\(lines)")
    for sign in ["  δ ", "  η ", "  ŷ ", "  z, zₖ"] {
      XCTAssertEqual(lines.count { $0.hasPrefix(sign) }, 1, sign)
      XCTAssertTrue(
        Notation.html.contains("<td>\(sign.trimmingCharacters(in: .whitespaces))"), sign)
    }
  }
}
