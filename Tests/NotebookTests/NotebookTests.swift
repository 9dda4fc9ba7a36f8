import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

final class NotebookTests: XCTestCase {
  private let plain = Terminal(width: 60, hasColor: false, isInteractive: false)

  func testTerminal() {
    XCTAssertEqual(plain.colored("a", .red), "a")
    let colored = Terminal(width: 60, hasColor: true, isInteractive: true)
    XCTAssertEqual(colored.colored("a", .red), "\u{1B}[31ma\u{1B}[0m")
    let words = Array(repeating: "word", count: 40).joined(separator: " ")
    let lines = plain.wrapped(words, indent: 2)
    XCTAssertEqual(lines.map(\.count).max(), 56)
    XCTAssertEqual(lines.joined(separator: " ").split(separator: " ").count, 40)
  }

  func testANumberAndItsPercentSignStandOnOneLine() {
    let narrow = Terminal(width: 40, hasColor: false, isInteractive: false)
    let text = "The network gets almost everything, 38.9 %, wrong."
    XCTAssertEqual(
      narrow.wrapped(text), ["The network gets almost everything,", "38.9 %, wrong."])
    XCTAssertEqual(narrow.prose(text), narrow.wrapped(text))
    XCTAssertEqual(narrow.wrapped("% of what? 5 %"), ["% of what? 5 %"])
  }

  func testProgress() {
    let bar = ProgressBar("training", total: 200, unit: "epochs", terminal: plain)
    let line = bar.line(50, seconds: 10, note: "accuracy 0.5")
    XCTAssertTrue(line.hasPrefix("training █████░░░░░░░░░░░░░░░ 25 % · 5 epochs/s · 0:30 left"))
    XCTAssertLessThan(line.count, plain.width)
    XCTAssertFalse(bar.line(0, seconds: 0, note: "").isEmpty)
  }
}
