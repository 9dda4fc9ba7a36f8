import XCTest

@testable import Exercises

/// The statements of a body.
final class SwiftStatementTests: XCTestCase {
  /// The statements of a function with these lines, which begin at line 1.
  private func statements(_ lines: [String], end: String = "\n") -> [ClosedRange<Int>] {
    let source = SwiftSource("func f() { " + lines.joined(separator: end) + "\(end)}")
    guard let body = source.declarations.first?.body else { return [] }
    return source.statements(in: body).map(\.lines)
  }

  func testSeparatesStatements() {
    let lines = ["let a = 1", "for b in c {", "  d(", "    b)", "}", "e[1] = 2"]
    for end in ["\n", "\r\n", "\r"] {
      XCTAssertEqual(statements(lines, end: end), [1...1, 2...5, 6...6])
    }
    XCTAssertEqual(statements(["a; b", "c"]), [1...1, 2...2])
    XCTAssertEqual(statements(["a(", "1); b", "c"]), [1...2, 3...3])
    XCTAssertEqual(statements([]), [])
  }

  func testAStatementGoesOnInTheNextLine() {
    let examples: [[String]] = [
      ["a", "  .b()", "  .c { d }"], ["let a =", "  b"], ["let a = b", "  + c"], ["a = b +", "c"],
      ["if a {", "}", "else {", "}"], ["if a", "{", "}"], ["let a = b", "  ? c", "  : d"],
      ["guard let a = b,", "  let c", "else { return }"], ["do {", "} catch {", "}"],
      ["repeat {", "}", "while a"], ["a {", "} b: {", "}"], ["let a = b", "  as? C"],
      ["a(\"\"\"", "  b", "  \"\"\")"], ["#if a", "b", "c", "#endif"], ["return", "  .a"],
      ["outer:", "for a in b {}"], ["@discardableResult", "func a() {}"], ["let a = [", "]"],
    ]
    for example in examples {
      XCTAssertEqual(statements(example), [1...example.count], example.joined(separator: " ⏎ "))
    }
  }

  func testAStatementEndsWithItsLine() {
    let examples: [[String]] = [
      ["a", "-b"], ["a!", "b"], ["var a: Int?", "a = 1"], ["a { }", "while b { }"], ["a", "(b)"],
      ["let a: Set<Int>", "b"], ["a", "\\.b"], ["a {}", "b ? c : d"], ["return a", "[b]"],
    ]
    for example in examples {
      XCTAssertEqual(statements(example), [1...1, 2...2], example.joined(separator: " ⏎ "))
    }
  }

  func testCommentsBelongToWhatFollows() {
    let lines = ["", "// One.", "a  // Two.", "", "/* Three. */", "// Four.", "b", "// Five."]
    XCTAssertEqual(statements(lines), [2...3, 5...7])
    let source = SwiftSource("{ a // b\n c }")
    XCTAssertEqual(
      source.statements(in: 1..<source.bytes.count - 1).map { source.text($0.range) },
      ["a // b", "c"])
  }
}
