import Lab
import XCTest

@testable import Notebook

final class TableTests: XCTestCase {
  func testNumbersStandAtTheRightAndTextAtTheLeft() {
    let table = TextTable(["name", "n"], [["a", 1], ["bcd", -20]])
    XCTAssertEqual(table.lines, ["name    n", "────  ───", "a       1", "bcd   −20"])
  }

  func testColumnsSayHowTheirNumbersAreWritten() {
    let table = TextTable(
      [
        "plain", .number("digits", digits: 2), .number("decimals", decimals: 2), .percent("share"),
        .percent("whole", decimals: 0), .init("\(1 + 1) names"),
      ],
      [[1000, 0.0456, 2, 0.725, 0.725, "as it is"], [2.5, 1e-9, -0.001, 1, 1, ""]])
    XCTAssertEqual(table.header, ["plain", "digits", "decimals", "share", "whole", "2 names"])
    XCTAssertEqual(
      table.rows,
      [
        ["1,000", "0.046", "2.00", "72.5 %", "72 %", "as it is"],
        ["2.5", "10⁻⁹", "0.00", "100.0 %", "100 %", ""],
      ])
  }

  func testAnEmptyCellStaysEmpty() {
    let values: [Double?] = [0.25, nil]
    let table = TextTable(
      ["unit", .number("weight", decimals: 2), .percent("share")],
      [[1, 0.5, values[0]], [1_000, -12.345, values[1]]])
    XCTAssertEqual(
      table.lines,
      [
        " unit  weight   share", "─────  ──────  ──────", "    1    0.50  25.0 %",
        "1,000  −12.35        ",
      ])
  }

  func testWordsAmongNumbersMakeAColumnOfText() {
    let cells: [any TableValue] = [1, .infinity as Double, Double.nan, -1e-9, "12 × 3"]
    XCTAssertTrue(TextTable(["n"], cells.map { [$0] }).isNumeric(0))
    XCTAssertFalse(TextTable(["n"], [[1], ["seen too seldom"]]).isNumeric(0))
    XCTAssertFalse(TextTable(["n"], []).isNumeric(0))
  }

  func testOneNumberIsWrittenInOneWay() {
    let numbers = [1000, 0.003, 1e-9, 3.4e-9, 20_000_000]
    let written = ["1,000", "0.003", "10⁻⁹", "3.4 × 10⁻⁹", "2 × 10⁷"]
    for (number, text) in zip(numbers, written) {
      let page = Page(number: 0, title: "", exercises: [])
      page.show("it", number)
      page.table("", ["it"], [[number]])
      let bars = Chart("", x: "", y: "", series: [.bars("it", [number])], xTicks: [Tick(0, "it")])
      page.plot(bars, "")
      page.plot(
        HeatMap(
          "", x: "", y: "", value: "", values: Matrix(row: [number]), rows: [""], columns: [""]), ""
      )
      let terminal = Terminal(width: 60, hasColor: false, isInteractive: false)
      let renderer = TerminalRenderer(terminal: terminal, program: "")
      for block in page.document.blocks {
        let lines = block.rendered(by: renderer)
        XCTAssertTrue(lines.contains { $0.contains(text) }, lines.joined(separator: "\n"))
      }
      XCTAssertTrue(bars.alternative.contains(" \(text) at it."), bars.alternative)
    }
    let axis = Axis("", values: [0.0001, 5000], scale: .logarithmic)
    XCTAssertEqual(
      axis.ticks(atMost: 9).map(\.label),
      axis.ticks(atMost: 9).map { Format.number($0.value) })
    XCTAssertEqual(
      Axis("", values: [0, 2000]).ticks(atMost: 3).map(\.label), ["0", "1,000", "2,000"])
  }

  func testPadding() {
    XCTAssertEqual("ab".leftPadded(to: 4) + "|" + "é⁹".rightPadded(to: 4) + "|", "  ab|é⁹  |")
    XCTAssertEqual("abc".leftPadded(to: 2), "abc")
    XCTAssertEqual(
      ["iteration".clipped(to: 5), "ab".clipped(to: 2), "ab".clipped(to: 0)], ["iter…", "ab", ""])
  }
}
