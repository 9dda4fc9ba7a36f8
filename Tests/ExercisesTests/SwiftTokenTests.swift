import XCTest

@testable import Exercises

/// The tokens of Swift source: comments, strings, brackets and names.
final class SwiftTokenTests: XCTestCase {
  private func texts(_ text: String, _ kind: SwiftToken.Kind) -> [String] {
    let source = SwiftSource(text)
    return source.tokens.filter { $0.kind == kind }.map { source.text($0.range) }
  }

  /// The text of the code, token by token.
  private func code(_ text: String) -> [String] {
    let source = SwiftSource(text)
    return source.code.map { source.text($0.range) }
  }

  func testComments() {
    XCTAssertEqual(texts("a // b\nc /// d", .comment), ["// b", "/// d"])
    XCTAssertEqual(texts("a /* b /* c */ \" */ d", .comment), ["/* b /* c */ \" */"])
    XCTAssertEqual(code("a /* // */ b // */ c\nd"), ["a", "b", "d"])
    XCTAssertEqual(code("a +/* b */c"), ["a", "+", "c"])
    XCTAssertEqual(code("/**/a/***/b"), ["a", "b"])
  }

  func testStringsHoldNoComments() {
    XCTAssertEqual(code("f(\"a // b\", c)"), ["f", "(", "\"a // b\"", ",", "c", ")"])
    XCTAssertEqual(code(#"f("/*") + "\\" + "\"""#).suffix(4), ["+", #""\\""#, "+", #""\"""#])
    XCTAssertEqual(texts(#"x = "" + "a""#, .string), ["\"\"", "\"a\""])
  }

  func testStringsOfSeveralLines() {
    let text = "f(\"\"\"\n  \"quoted\" (\n  // no comment \\\"\"\" \n  \"\"\") // comment"
    XCTAssertEqual(texts(text, .comment), ["// comment"])
    XCTAssertEqual(texts(text, .string).count, 1)
    XCTAssertEqual(code(text).last, ")")
  }

  func testRawStrings() {
    XCTAssertEqual(texts("#\"a\"b\\\"# + c", .string), ["#\"a\"b\\\"#"])
    XCTAssertEqual(texts("##\"a\"#b\"## + c", .string), ["##\"a\"#b\"##"])
    XCTAssertEqual(texts("#\"\"\"\n\"\"\" \\(a\n\"\"\"# + b", .string).count, 1)
    // Three quotes that are closed on their line are the text of one quote.
    XCTAssertEqual(code("#\"\"\"# + a"), ["#\"\"\"#", "+", "a"])
    XCTAssertEqual(code("#if a"), ["#", "if", "a"])
  }

  func testInterpolationsAreCode() {
    XCTAssertEqual(
      code(#""a\(f("b", [c]))d""#),
      [#""a"#, #"\("#, "f", "(", #""b""#, ",", "[", "c", "]", ")", ")", #"d""#])
    XCTAssertEqual(code(#""\("\("a")")""#).filter { $0 == #"\("# }.count, 2)
    // In a raw string, only an escape with as many marks is one.
    XCTAssertEqual(code("#\"\\(a) \\#(b)\"#"), ["#\"\\(a) ", "\\#(", "b", ")", "\"#"])
    XCTAssertEqual(code(#""\\(a)""#), [#""\\(a)""#])
    XCTAssertEqual(texts("\"\"\"\n\\(a /* \" */)\n\"\"\"", .comment), ["/* \" */"])
    XCTAssertEqual(SwiftSource("\"\\({ x in { x } }(1))\" }").code.last?.depth, 0)
  }

  func testBracketsHaveDepths() {
    let source = SwiftSource("a { b(c[d]) } e")
    let depths = source.code.map(\.depth)
    XCTAssertEqual(depths, [0, 0, 1, 1, 2, 2, 3, 2, 1, 0, 0])
    XCTAssertEqual(source.closing(1), 9)
    XCTAssertEqual(source.closing(3), 8)
    XCTAssertNil(SwiftSource("{ ( }").closing(1), "the brace ends what was not closed in it")
    XCTAssertEqual(SwiftSource("{ ( }").closing(0), 2)
    XCTAssertEqual(SwiftSource("a ) b").code.map(\.depth), [0, 0, 0])
  }

  func testNames() {
    let source = SwiftSource("mySolutions.δ_2 + `func` - ŷ·x ≤ $0 1.5e3 0..<2")
    XCTAssertEqual(
      source.code.filter { $0.kind == .identifier }.map(source.text),
      // The middle dot may stand in a name; Unicode says so, and so does Swift.
      ["mySolutions", "δ_2", "func", "ŷ·x", "$0"])
    XCTAssertEqual(
      source.code.filter { $0.kind == .number }.map(source.text), ["1.5e3", "0", "2"])
  }

  func testWhatIsNotClosedEnds() {
    for text in [
      "\"a", "\"a\\", "\"\"\"\na", "#\"a\"", "/* a /* */", "f(", "\"\\(", "\"\\(a\nb", "`a", "#",
      "\\", "}", "\"\\(})\"", "", "\r", "\u{0}", "\"\"\"", "#\"\"\"", "\"a\\\r\nb",
    ] {
      let source = SwiftSource(text)
      XCTAssertEqual(source.tokens.map { source.text($0.range) }.joined(), text)
    }
    XCTAssertEqual(code("\"a\nb"), ["\"a", "b"], "a string of one line ends with it")
  }

  func testLineEnds() {
    for end in ["\n", "\r\n", "\r"] {
      let source = SwiftSource(
        ["a // b", "c", "\"\"\"", "d", "\"\"\"", "e"].joined(separator: end))
      XCTAssertEqual(source.code.map { source.line(at: $0.range.lowerBound) }, [1, 2, 3, 6])
      XCTAssertEqual(source.code.map(\.startsLine), [true, true, true, true])
      XCTAssertEqual(source.text(source.start(ofLine: 2)..<source.start(ofLine: 2) + 1), "c")
      XCTAssertEqual(source.tokens.filter { $0.kind == .newline }.count, 3)
    }
  }
}
