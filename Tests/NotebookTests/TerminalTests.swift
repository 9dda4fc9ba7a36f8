import Exercises
import Lab
import XCTest

@testable import Notebook

/// What the terminal gets to see, and how wide it is.
final class TerminalTests: XCTestCase {
  private let narrow = Terminal(width: 40, hasColor: false, isInteractive: false)
  private let colored = Terminal(width: 80, hasColor: true, isInteractive: true)

  func testOnlyOwnColoursArePrinted() {
    let own = colored.colored("a title", .bold)
    XCTAssertEqual(colored.printable(own), own)
    XCTAssertEqual(colored.printable("a\u{1B}[2Jb\u{1B}]0;c\u{7}"), "a\\u{1B}[2Jb\\u{1B}]0;c\\u{7}")
    XCTAssertEqual(colored.printable("a\u{9B}31mb\tc\r\nd"), "a\\u{9B}31mb\tc\nd")
    XCTAssertEqual(narrow.printable("\u{1B}[1mbold\u{1B}[0m"), "\\u{1B}[1mbold\\u{1B}[0m")
  }

  func testALongLineGoesOnInTheNext() {
    XCTAssertEqual(
      narrow.printable("  standard deviation of the count = 189 rentals per hour"),
      "  standard deviation of the count =\n      189 rentals per hour")
    XCTAssertEqual(
      narrow.printable("    /// Learns from one batch: 128 hours, each drawn at random."),
      "    /// Learns from one batch: 128\n    /// hours, each drawn at random.")
    // What a reader may want to copy stays whole.
    let address = "https://example.org/" + String(repeating: "a", count: 40)
    XCTAssertEqual(narrow.printable("    see \(address)"), "    see\n        \(address)")
  }

  func testATableFitsItsTerminal() {
    let table = TextTable(
      ["what it is here", "in PyTorch", "lesson"],
      [["backpropagation, record by record", "autograd", 2], ["a gradient step", "step()", 14]])
    XCTAssertEqual(
      table.lines(for: narrow, indent: 2),
      [
        "what it is here     in PyTorch  lesson",
        "──────────────────  ──────────  ──────",
        "backpropagation,    autograd         2",
        "record by record                      ",
        "a gradient step     step()          14",
      ])
    let wide = TextTable(
      ["epoch", "validation accuracy", .percent("share"), "number of parameters"],
      [[1, "a", 0.5, 10_000], [2, "", 0.25, 20]])
    XCTAssertEqual(
      TextTable(
        ["epoch", "initialisation", "regularisation", "generalisation"], [[1, "a", "", "c"]]
      ).lines(for: narrow, indent: 2),
      ["epoch 1", "  initialisation  a", "  generalisation  c"])
    for width in 40...100 {
      let terminal = Terminal(width: width, hasColor: false, isInteractive: false)
      for line in wide.lines(for: terminal, indent: 2) + table.lines(for: terminal, indent: 2) {
        XCTAssertLessThanOrEqual(line.count, width - 2, line)
      }
    }
    XCTAssertEqual(table.lines(for: colored, indent: 2), table.lines)
  }

  func testNamesAndTheirMeanings() {
    let rows = [(name: "--seed N", meaning: "where the random numbers start"), ("--json", "one")]
    XCTAssertEqual(
      colored.definitions(rows, indent: 2),
      ["  --seed N  where the random numbers start", "  --json    one"])
    XCTAssertEqual(
      narrow.definitions(rows, indent: 2),
      ["  --seed N", "      where the random numbers start", "  --json", "      one"])
  }

  func testAPageShowsControlCharacters() {
    XCTAssertEqual(XML.escaped("a\u{1B}[31m<b>\r\n\tc\u{9B}"), "a\\u{1B}[31m&lt;b&gt;\n\tc\\u{9B}")
  }

  func testAnOptionTakesNone() {
    let options = [Option.words("words", ["a"], "help")]
    XCTAssertThrowsError(
      try Options(options, arguments: ["--words", "a\u{1B}[31m"], program: "lesson05")
    ) { XCTAssertEqual(($0 as? LabError)?.exitCode, 64) }
  }
}
