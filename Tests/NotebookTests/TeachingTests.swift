import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

/// What a lesson folds away, asks, sets apart and closes with, on the page and in the terminal.
final class TeachingTests: XCTestCase {
  private let exercise = Exercise(
    "3.1", "the first one", learner: 1, solution: 2,
    checksFile: Package.file("Lessons/03-BikeSharing/Checks.swift").path, build: { _ in })

  private var page: Page {
    let page = Page(number: 3, title: "A title", exercises: [exercise])
    page.question(.predict, "What is `1 < 2`?", answer: "True.\n\nAlways.")
    page.folded("The same in symbols") {
      page.text("Words, and [lesson 4](lesson04#b).")
      page.formula("h = x · w")
      page.show("h", 0.5, from: "3.1")
      page.show("x", 0.25)
      page.plot(Chart("A line", x: "x", y: "y", series: [.line("line", [1, 2])]), "It rises.")
      page.question(.explain, "Why?", answer: "Because.")
    }
    page.box("A bug", "It is *gone*.")
    page.plot(Chart("Another", x: "x", y: "y", series: [.line("line", [2, 1])]), "It falls.")
    page.closing(
      abilities: ["Take a `step`.", "Read on."],
      questions: [Question(.breakIt, "Start at 0.", answer: "Nothing moves.")],
      reading: [
        Reading("A & B", 1986, "Steps", in: "Nature 323", link: "https://example.org/a", "Short.")
      ])
    return page
  }

  private func html(pages: [String] = []) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for page in pages {
      try "".write(to: folder.appendingPathComponent(page), atomically: true, encoding: .utf8)
    }
    return HTMLPage(page.document, shelf: Shelf(pages: folder)).html
  }

  func testThePageHasAllOfIt() throws {
    let html = try html()
    for part in [
      "<b>Predict before you run.</b> What is <code>1 &lt; 2</code>?",
      "<details><summary>Answer</summary>\n<p>True.</p>\n<p>Always.</p>",
      "<details class=\"folded\"><summary>The same in symbols</summary>",
      // No page of lesson 4 is there, and no list of lessons.
      "Words, and lesson 4.",
      "<dl class=\"results\"><div><dt>h</dt><dd>0.5 <small>with the solution’s 3.1</small></dd></div>\n"
        + "<div><dt>x</dt><dd>0.25</dd></div></dl>",
      "id=\"figure-1\"", "id=\"figure-2\"", "id=\"question-3\"",
      "<aside class=\"box\"><h3>A bug</h3>\n<p>It is <em>gone</em>.</p>",
      "<h2 id=\"what-you-can-do-now\">", "<li>Take a <code>step</code>.</li>",
      "<li>A &amp; B (1986), <a href=\"https://example.org/a\"><cite>Steps</cite></a>, Nature 323. Short.</li>",
    ] { XCTAssertTrue(html.contains(part), "\(part) in \(html)") }
  }

  func testALinkToALessonLeadsToItsPageOrToTheList() throws {
    XCTAssertTrue(
      try html(pages: ["lesson04.html"]).contains("<a href=\"lesson04.html#b\">lesson 4</a>"))
    XCTAssertTrue(
      try html(pages: ["index.html"]).contains("<a href=\"index.html#lesson04\">lesson 4</a>"))
  }

  func testTheTerminalHasAllOfItWithinItsWidth() {
    let terminal = Terminal(width: 50, hasColor: false, isInteractive: false)
    let renderer = TerminalRenderer(terminal: terminal, program: "lesson03")
    let lines = page.document.blocks.flatMap { $0.rendered(by: renderer) }
    for part in [
      "  1. Predict before you run. What is `1 < 2`?",
      "    (the answer: swift run lesson03 --answers)", "  ▸ The same in symbols", "  h = 0.5",
      "    (with the solution’s 3.1)", "  Figure 2. Another.", "  ┃ A bug", "  ┃ It is gone.",
      "  · Take a `step`.", "    https://example.org/a",
    ] { XCTAssertTrue(lines.contains(part), "\(part) in\n\(lines.joined(separator: "\n"))") }
    XCTAssertFalse(lines.contains { $0.contains("Nothing moves.") })
    XCTAssertEqual(
      renderer.answers(page.document.questions).suffix(3),
      ["  3. Break it and see. Start at 0.", "    Nothing moves.", ""])
  }

  func testWhoseCodeAResultRestsOn() {
    let page = page
    XCTAssertEqual(page.owner(of: "3.1"), "the solution's 3.1")
    XCTAssertEqual(page.owner(of: "3.99"), "your 3.99")
    XCTAssertEqual(page.loan([]), "")
    XCTAssertEqual(page.loan(["3.99"]), "")
    XCTAssertEqual(page.loan(["3.1", "3.3"]), "with the solution’s 3.1 and 3.3")
  }

  func testAResultOfAWrongFunctionSaysSo() {
    let exercises = ["3.91", "3.92"].map { id in
      Exercise(
        id, "", learner: { 1.0 }, solution: { 2.0 }, reference: [id: ["a": Quantity([], 2)]],
        checksFile: Package.file("Lessons/03-BikeSharing/Checks.swift").path
      ) { check in check.measure { [Measured("a", $0())] } }
    }
    let page = Page(number: 3, title: "", exercises: exercises)
    XCTAssertEqual(page.loan(["3.91"]), "")
    page.check("3.91")
    XCTAssertEqual(
      page.loan(["3.91", "3.1"]), "with the solution’s 3.1; with your 3.91, which is wrong")
    page.check("3.92")
    XCTAssertEqual(page.loan(["3.91", "3.92"]), "with your 3.91 and 3.92, which are wrong")
  }

  func testThreeInARowAreNamedByTheirEnds() {
    let exercises = (1...5).map { number in
      Exercise(
        "3.\(number)", "", learner: 1, solution: 2,
        checksFile: Package.file("Lessons/03-BikeSharing/Checks.swift").path, build: { _ in })
    }
    let page = Page(number: 3, title: "", exercises: exercises)
    XCTAssertEqual(page.loan(["3.1", "3.2"]), "with the solution’s 3.1 and 3.2")
    XCTAssertEqual(page.loan(["3.1", "3.2", "3.3"]), "with the solution’s 3.1 to 3.3")
    XCTAssertEqual(
      page.loan(["3.1", "3.2", "3.3", "3.5"]), "with the solution’s 3.1 to 3.3 and 3.5")
  }

  func testCodeThatBorrowsAnywhereIsNotTheReaders() {
    let source = ExerciseSource(
      text: """
        /// Exercise 1.1: one.
        func one() -> Int { todo("1.1", Solutions.one()) }
        /// Exercise 1.2: two.
        func two() -> Int { 2 }  // todo
        /// Exercise 1.3: three.
        func three() -> Int { Solutions.three() }
        """)
    XCTAssertEqual(["1.1", "1.2", "1.3", "1.4"].filter(source.isToDo), ["1.1"])
    XCTAssertTrue(source.borrows("1.3"))
  }
}
