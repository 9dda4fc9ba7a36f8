import Exercises
import Lab
import XCTest

@testable import Notebook

/// The code that stands beside what it put out.
final class CellSourceTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("cells-\(UUID().uuidString)")

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  /// A block of the kind that a line's call of `page` makes.
  private func block(_ file: String, _ line: Int, of text: Substring) -> Block {
    let content: Block.Content =
      text.contains("page.section(")
      ? .section("")
      : text.contains("page.text(")
        ? .text("")
        : text.contains("page.formula(") ? .formula(Formula("")) : .show(name: "", value: "")
    return Block(content: content, place: Block.Place(file: file, line: line))
  }

  /// The code of the blocks that these lines of a lesson make, one after the other.
  private func codes(_ source: String, _ lines: [Int]) throws -> [String?] {
    let file = folder.appendingPathComponent("Lesson.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let texts = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var cells = CellSource()
    return lines.map { cells.code(of: block(file.path, $0, of: texts[$0 - 1])) }
  }

  private let lesson = """
    enum Lesson {
      static func main() {
        let page = Page()
        page.show("main", 1)
        first(page)
      }
      static func first(_ page: Page) {
        let unused = 1
        page.section("A heading")
        let a = 1  // One.
        page.text("Words { with ( brackets.")

        // Many.
        for b in 0..<2 {
          page.show("b", b)
          page.show("c", [
            b])
        }
        helper(page)

        page.text("More.")
        page.show("d", 1)
        page.show("d", 2); page.show("e", 2)
      }
      static func helper(_ page: Page) {
        if true {
          page.text("Either.")
          page.table("one", [])
        } else {
          page.text("Or.")
        }
        page.plot(a {
          $0
        })
      }
    }
    page.show("outside", 1)
    """

  private let loop = """
    // Many.
    for b in 0..<2 {
      page.show("b", b)
      page.show("c", [
        b])
    }
    """

  func testShowsWholeStatementsOnce() throws {
    for end in ["\n", "\r\n", "\r"] {
      let source = lesson.replacingOccurrences(of: "\n", with: end)
      XCTAssertEqual(
        try codes(source, [9, 11, 15, 16, 15, 16, 21, 22, 23, 23]),
        [
          "", "let a = 1  // One.", loop, nil, nil, nil, "helper(page)", "page.show(\"d\", 1)",
          "page.show(\"d\", 2); page.show(\"e\", 2)", nil,
        ])
    }
  }

  func testAFunctionGoesOnAfterAHelper() throws {
    let choice = """
      if true {
        page.text("Either.")
        page.table("one", [])
      } else {
        page.text("Or.")
      }
      """
    XCTAssertEqual(
      try codes(lesson, [15, 27, 28, 32, 22, 22, 27, 28, 32]),
      [
        "let a = 1  // One.\n\n" + loop, "", choice, "page.plot(a {\n  $0\n})",
        "helper(page)\n\npage.show(\"d\", 1)", nil, nil, nil, nil,
      ].enumerated().map { index, code in
        // What stands before the first heading is shown too where the heading was never made.
        index == 0 ? code.map { "let unused = 1\n\n" + $0 } : code
      })
  }

  func testThereIsNoCodeOutsideOfSections() throws {
    XCTAssertEqual(try codes(lesson, [4, 36, 2]), ["", "", ""])
    var cells = CellSource()
    let place = Block.Place(file: "/no/such/file.swift", line: 3)
    XCTAssertEqual(cells.code(of: Block(content: .text(""), place: place)), "")
  }

  func testBlocksOfALoopShareACell() {
    let page = Page(number: 0, title: "", exercises: [])
    page.text("Words.")
    for index in 0..<2 {
      page.show("index", Double(index))
      page.table("A table", ["n"], [["\(index)"]])
    }
    let cells = page.document.cells
    XCTAssertEqual(cells.map(\.blocks.count), [0, 1, 4])
    XCTAssertTrue(cells[0].code.hasPrefix("let page = Page("), cells[0].code)
    XCTAssertEqual(cells[1].code, "")
    XCTAssertTrue(cells[2].code.hasPrefix("for index in 0..<2 {\n  page.show("), cells[2].code)
    XCTAssertTrue(cells[2].code.hasSuffix("\n}"), cells[2].code)
  }

  /// Every block that the real lessons can make, in the order of their sources.
  func testCodeOfAllLessonsIsWhole() throws {
    let lessons = Package.file("Lessons")
    let files = try FileManager.default.subpathsOfDirectory(atPath: lessons.path).sorted()
      .filter { $0.contains("/Lesson") && $0.hasSuffix(".swift") }
    var count = 0
    for path in files.map({ lessons.appendingPathComponent($0).path }) {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let unindented = Set(lines.map { $0.drop { $0 == " " } })
      var cells = CellSource()
      for (index, line) in lines.enumerated() where line.contains(" page.") {
        guard let code = cells.code(of: block(path, index + 1, of: line)) else { continue }
        count += code.isEmpty ? 0 : 1
        let source = SwiftSource(code)
        XCTAssertEqual(source.code.last?.depth ?? 0, 0, "\(path):\(index + 1)\n\(code)")
        for (index, token) in source.code.enumerated() {
          if token.kind == .open { XCTAssertNotNil(source.closing(index), code) }
          // A bracket that closes nothing stands where the one before it closed its pair.
          if token.kind == .close {
            XCTAssertTrue(
              source.code[..<index].contains { $0.kind == .open && $0.depth == token.depth })
          }
        }
        let opens = source.code.count { $0.kind == .open }
        XCTAssertEqual(opens, source.code.count { $0.kind == .close }, code)
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
          XCTAssertTrue(unindented.contains(line.drop { $0 == " " }), "\(path): \(line)")
        }
      }
    }
    XCTAssertGreaterThan(count, 150)
  }
}
