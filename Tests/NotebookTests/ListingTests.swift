import XCTest

@testable import Notebook

/// Code that a lesson shows, and documentation that a card shows.
final class ListingTests: XCTestCase {
  private let text = """
    struct Other { func learn() { 0 } }

    struct Training {
      /// Learns.
      mutating func learn() {
        for a in 0..<2 {

          print("\\(a)")
        }
      }
    }

    extension Training {
      init(_ a: Int) {}
    }
    func learn() {}
    """

  func testADeclarationIsFoundByTheTypesAroundIt() {
    XCTAssertEqual(
      Listing("Training.learn", in: "A.swift", text: text)?.code,
      """
      /// Learns.
      mutating func learn() {
        for a in 0..<2 {

          print("\\(a)")
        }
      }
      """)
    XCTAssertEqual(Listing("learn", in: "A.swift", text: text)?.code, "func learn() {}")
    XCTAssertEqual(Listing("Training.init", in: "A", text: text)?.code, "init(_ a: Int) {}")
    XCTAssertNil(Listing("Training.forget", in: "A.swift", text: text))
    XCTAssertNil(Listing("Learn.learn", in: "A.swift", text: text))
    XCTAssertNil(Listing("learn", in: "NoSuch.swift", besides: #filePath))
  }

  func testAListingLeavesOutWhatIsSaidOfParameters() {
    let text = """
      /// Learns
      /// from all.
      ///
      /// - one
      ///
      /// - Parameters:
      ///   - a: one,
      ///     and more.
      /// - Returns: two.
      func learn(a: Int) -> Int {
        // - Parameter
        2
      }
      """
    XCTAssertEqual(
      Listing("learn", in: "A.swift", text: text)?.code,
      """
      /// Learns
      /// from all.
      ///
      /// - one
      func learn(a: Int) -> Int {
        // - Parameter
        2
      }
      """)
    XCTAssertEqual("/// - Parameter a: one.\ninit() {}".withoutParameterLists, "init() {}")
  }

  func testTheTerminalIndentsAListing() throws {
    let listing = try XCTUnwrap(Listing("Training.learn", in: "A.swift", text: text))
    let plain = Terminal(width: 60, hasColor: false, isInteractive: false)
    let lines = TerminalRenderer(terminal: plain, program: "lesson00").listing(listing)
    XCTAssertEqual(lines[0], "  A.swift")
    XCTAssertEqual(lines[3], "        for a in 0..<2 {")
    XCTAssertEqual(lines[4], "")
  }

  func testColoursLeaveTheTextAsItIs() {
    let code = "let a: [Int] = f(1) + x.f(\"<\\(b)>\")  // two < 3\n\tself.in"
    let html = SwiftHTML.colored(code)
    for part in [
      "<span class=\"sk\">let</span> a", "<span class=\"st\">Int</span>",
      "<span class=\"sf\">f</span>(<span class=\"sn\">1</span>)",
      "<span class=\"sc\">// two &lt; 3</span>", "<span class=\"sk\">self</span>.in",
    ] { XCTAssertTrue(html.contains(part), "\(part) in \(html)") }
    let words = html.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    XCTAssertEqual(words, XML.escaped(code))
  }

  func testDocumentation() {
    let comment = DocumentationComment(
      """
      /// Adds
      /// numbers.
      ///
      /// As `+` does.
      ///
      /// - Parameters:
      ///   - a: one,
      ///     and more.
      ///   - b: another.
      /// - Returns: the sum.
      """)
    XCTAssertEqual(comment.paragraphs, ["Adds numbers.", "As `+` does."])
    XCTAssertEqual(comment.items.map(\.name), ["a", "b", "Returns"])
    XCTAssertEqual(comment.items.map(\.text), ["one, and more.", "another.", "the sum."])
    XCTAssertEqual(comment.items.map(\.isParameter), [true, true, false])
    let single = DocumentationComment("/** Adds.\n  * - Parameter a: one. */")
    XCTAssertEqual(single.paragraphs + single.items.map(\.name), ["Adds.", "a"])
  }
}
