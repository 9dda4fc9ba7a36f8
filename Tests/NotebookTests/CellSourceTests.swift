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

  /// The code of the blocks that these lines of a lesson make, one after the other.
  private func codes(_ source: String, _ lines: [Int]) throws -> [String?] {
    let file = folder.appendingPathComponent("Lesson.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let texts = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var cells = CellSource()
    return lines.map { cells.code(of: Block(madeBy: texts[$0 - 1], file.path, $0)) }
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
}

extension Block {
  /// A block of the kind that a line's call of `page` makes.
  init(madeBy text: Substring, _ file: String, _ line: Int) {
    let words: [(String, Content)] = [
      ("section", .section("")), ("text", .text("")), ("formula", .formula(Formula(""))),
    ]
    let content = words.first { text.contains("page.\($0.0)(") }?.1 ?? .show(name: "", value: "")
    self.init(content: content, place: Place(file: file, line: line))
  }
}
