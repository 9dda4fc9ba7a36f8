import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The list of all lessons, and where a reader stands.
final class ShelfTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("shelf-\(UUID().uuidString)")

  override func setUpWithError() throws {
    for name in ["lessons/01-OneStep", "lessons/02-BikeSharing", "lessons/.hidden", "pages"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  private var shelf: Shelf {
    Shelf(
      pages: folder.appendingPathComponent("pages"),
      lessons: folder.appendingPathComponent("lessons"),
      known: folder.appendingPathComponent("known.json"))
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  func testALessonIsNamedByItsRunElseByTheListElseByItsFolder() throws {
    XCTAssertEqual(shelf.entries.map(\.record.title), ["One Step", "Bike Sharing"])
    try write(
      """
      [{"number": 2, "title": "Bikes", "options": [], "exercises": [{"id": "2.1", "title": "a"}]}]
      """, "known.json")
    XCTAssertEqual(shelf.entries.map(\.record.title), ["One Step", "Bikes"])
    try write(
      """
      {"number": 1, "title": "A & B", "minutes": 4,
       "exercises": [{"id": "1.1", "title": "b", "state": "right", "address": "exercise-1-1"}]}
      """, "pages/lesson01.json")
    XCTAssertEqual(shelf.entries.map(\.record.title), ["A & B", "Bikes"])
    XCTAssertEqual(shelf.entries.map(\.hasPage), [false, false])
    XCTAssertEqual(shelf.entry(1, from: 1)?.folder.program, "lesson02")
    XCTAssertNil(shelf.entry(1, from: 2))
    XCTAssertNil(shelf.entry(-1, from: 1))

    XCTAssertFalse(HTMLIndex(shelf).html.contains("href=\"lesson"))
    try write("", "pages/lesson01.html")
    let html = HTMLIndex(shelf).html
    for part in [
      "<h2><a href=\"lesson01.html\">1 A &amp; B</a></h2>", "<h2>2 Bikes</h2>",
      "href=\"lesson01.html#exercise-1-1\" aria-label=\"1.1 b: right\"", "about 4 minutes · ",
      "1 of 2 exercises right.", "not run yet · <code>swift run lesson02</code>",
    ] { XCTAssertTrue(html.contains(part), "\(part) in \(html)") }
    let main = try XCTUnwrap(html.range(of: "<main(.|\n)*</main>", options: .regularExpression))
    XCTAssertTrue(XMLParser(data: Data(html[main].utf8)).parse())
  }

  func testARunEndsWithWhereTheReaderStands() {
    let plain = Terminal(width: 80, hasColor: false, isInteractive: false)
    let renderer = TerminalRenderer(terminal: plain, program: "lesson03")
    func lines(_ states: [(String, Verdict.State)]) -> [String] {
      var document = Document(number: 3, title: "")
      for (id, state) in states {
        let exercise = Exercise(
          id, "", learner: 1, solution: 1,
          checksFile: Package.file("Lessons/03-BikeSharing/Checks.swift").path, build: { _ in })
        document.blocks.append(
          Block(content: .check(exercise, Verdict(state, at: SourceLocation("A.swift", 7)))))
      }
      return renderer.standing(document, nextProgram: "lesson04")
    }
    XCTAssertEqual(
      lines([("3.1", .right), ("3.10", .toDo), ("3.3", .wrong), ("3.2", .right), ("3.4", .toDo)]),
      [
        "2 of 5 right · ✘ 3.3 · to do: 3.4 3.10",
        "Next: 3.3 at A.swift:7", "For a hint: swift run lesson03 --hint 3.3",
      ])
    XCTAssertEqual(lines([("3.1", .right)]), ["1 of 1 right", "Next: swift run lesson04"])
    XCTAssertEqual(lines([]), [])
  }
}
