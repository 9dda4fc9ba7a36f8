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

  /// The code before the blocks that these lines of a lesson make, one after the other.
  private func codes(_ source: String, _ lines: [Int]) throws -> [String] {
    let file = folder.appendingPathComponent("Lesson.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    var cells = CellSource(learnersFunctions: ["sigmoid", "update"])
    return lines.map { cells.code(before: Block(file.path, $0)) }
  }

  private let lesson = """
    enum Lesson {
      static func main() {
        let a = sigmoid(0)
        page.show("main", a)
      }
      static func first(_ page: Page) {
        page.section("A heading")
        let plumbing = data.map { $0 + 1 }
        let a = sigmoid(1)  // One.
        page.text("Words { with ( brackets.")

        // Many.
        for b in 0..<2 {
          update(
            b)

          update(a)
        }
        let c = study.update(a), update = sigmoid
        for d in 0..<2 {
          page.show("d", sigmoid(d))
          page.show("e", [
            d])
        }
        show(page, sigmoid(3))

        // Two.
        let d = sigmoid (2)

        let e = sigmoid(3)
        page.show("d", 1)
      }
      static func show(_ page: Page, _ a: Double) {
        let b = sigmoid(a)
        if true {
          page.text("Either.")
          page.table("one", [])
        }
      }
    }
    let a = sigmoid(0)
    page.show("outside", 1)
    """

  func testShowsWhatCallsALearnersFunctionWholeAndOnce() throws {
    let loop = """
      // Many.
      for b in 0..<2 {
        update(
          b)

        update(a)
      }
      """
    for end in ["\n", "\r\n", "\r"] {
      let source = lesson.replacingOccurrences(of: "\n", with: end)
      XCTAssertEqual(
        try codes(source, [7, 10, 21, 22, 21, 22, 35, 36, 31]),
        [
          "", "let a = sigmoid(1)  // One.", loop, "", "", "", "let b = sigmoid(a)", "",
          "// Two.\nlet d = sigmoid (2)\n\nlet e = sigmoid(3)",
        ])
    }
  }

  func testThereIsNoCodeOutsideOfSections() throws {
    XCTAssertEqual(try codes(lesson, [4, 41, 2]), ["", "", ""])
    var cells = CellSource(learnersFunctions: ["sigmoid"])
    XCTAssertEqual(cells.code(before: Block("/no/such/file.swift", 3)), "")
  }

  func testResultsThatFollowEachOtherShareACell() {
    let page = Page(number: 0, title: "", exercises: [])
    page.text("Words.")
    for index in 0..<2 {
      page.show("index", Double(index))
      page.show("index again", Double(index))
    }
    page.table("A table", ["n"], [["1"]])
    page.show("one", 1)
    XCTAssertEqual(page.document.cells.map(\.blocks.count), [1, 4, 1, 1])
    XCTAssertEqual(page.document.cells.map(\.code), ["", "", "", ""])
  }
}

extension Block {
  /// Some block that a line of a file makes.
  init(_ file: String, _ line: Int) {
    self.init(content: .text(""), place: Place(file: file, line: line))
  }
}
