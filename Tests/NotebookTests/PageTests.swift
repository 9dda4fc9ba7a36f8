import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A lesson as an HTML page, from top to bottom.
final class PageTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("pages-\(UUID().uuidString)")

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  private let exercise = Exercise(
    "3.1", "the <first> one", learner: 1, solution: 2,
    checksFile: Package.file("Lessons/03-BikeSharing/Checks.swift").path
  ) { check in
    check.hint("One & only?")
    check.hint("Use `exp(-x)`.")
    check.hint("The formula.")
  }

  /// A small lesson with one of everything.
  private func makePage() throws -> String {
    let page = Page(number: 3, title: "A <title>", exercises: [exercise])
    page.goal("You will **build** it.")
    page.data(
      try Dataset.find("mnist", choice: "sample"), real: "70,000 digits", sample: "6,000 digits")
    page.section("One & only")
    page.text("Words with `code < 1` in them.\n\nA second paragraph.")
    page.show("double", 6.0)
    page.show("<twice>", 12)
    page.table("A table", ["name", "n"], [["a", 1], ["b", 20]])
    page.plot(
      Chart("A line", x: "x", y: "y", series: [.line("line", [1, 2, 4])]), "It *rises*.",
      from: "3.1", "3.9")
    page.section("What's next?")
    page.check("3.1")
    page.plot(Chart("Another line", x: "x", y: "y", series: [.line("line", [1, 2, 4])]), "It too.")
    page.listing("PageTests.setUpWithError", in: "PageTests.swift")
    return HTMLPage(page.document, shelf: Shelf(pages: folder)).html
  }

  /// Proves that a piece of a page is XML too: a tag that is not closed is found.
  private func proveWellFormed(_ html: String, line: UInt = #line) {
    let parser = XMLParser(data: Data("<body>\(html)</body>".utf8))
    XCTAssertTrue(parser.parse(), "\(String(describing: parser.parserError))", line: line)
  }

  private func body(_ html: String) throws -> String {
    let body = try XCTUnwrap(html.range(of: "<body>(.|\n)*</body>", options: .regularExpression))
    return String(html[body].dropFirst("<body>".count).dropLast("</body>".count))
  }

  func testThePageIsWellFormedAndSelfContained() throws {
    let html = try makePage()
    proveWellFormed(try body(html))
    for part in [
      "A &lt;title&gt;", "<code>code &lt; 1</code>", "<p>A second paragraph.</p>",
      "<h2 id=\"one-only\">One &amp; only ", "href=\"#one-only\"", "href=\"#what-s-next\"",
      "<p class=\"goal\">You will <strong>build</strong> it.</p>",
      "About 1 minute of reading · 1 exercise<br/>Data: a simulated sample, 6,000 digits. "
        + "<code>Datasets/fetch mnist</code> gets the real data: 70,000 digits.",
      "<div><dt>double</dt><dd>6</dd></div>\n<div><dt>&lt;twice&gt;</dt><dd>12</dd></div></dl>",
      "<b>Figure 1. A line.</b> It <em>rises</em>. <small>with the solution’s 3.1</small>",
      "<b>Figure 2. Another line.</b> It too.</figcaption>",
      "<figcaption>PageTests.swift</figcaption>", "<html lang=\"en\">", "href=\"#main\"",
    ] { XCTAssertTrue(html.contains(part), part) }
    XCTAssertFalse(html.contains("<script"))
    XCTAssertFalse(html.contains("src=") || html.contains("url("))
    XCTAssertEqual(html.components(separatedBy: "<svg").count, 3)
    XCTAssertEqual(html.components(separatedBy: "<dl").count, 2)
  }

  func testOnlyAPageWithAFilmHasTheScriptAndHasItOnce() {
    func html(_ plots: [any Plot]) -> String {
      let page = Page(number: 0, title: "", exercises: [])
      for plot in plots { page.plot(plot, "A caption.") }
      return HTMLPage(page.document, shelf: Shelf(pages: folder)).html
    }
    let chart = Chart("A line", x: "x", y: "y", series: [.line("line", [1, 2, 4])])
    let film = Film("A film", frames: [("at the start", chart), ("at the end", chart)])
    XCTAssertEqual(html([chart]).components(separatedBy: "<script>").count, 1)
    XCTAssertEqual(html([film, chart, film]).components(separatedBy: "<script>").count, 2)
    XCTAssertTrue(html([film]).contains(Film.script))
  }

  func testLinksLeadOnlyToPagesThatExist() throws {
    XCTAssertFalse(try makePage().contains(".html"))
    XCTAssertTrue(try makePage().contains("<span>← 2 Two layers by hand</span>"))
    try "".write(
      to: folder.appendingPathComponent("lesson04.html"), atomically: true, encoding: .utf8)
    XCTAssertTrue(
      try makePage().contains("<a href=\"lesson04.html\">4 A theory worth testing →</a>"))
    try "".write(to: folder.appendingPathComponent("index.html"), atomically: true, encoding: .utf8)
    XCTAssertTrue(try makePage().contains("<a href=\"index.html\">All lessons</a>"))
    XCTAssertTrue(try makePage().contains("<a href=\"index.html#lesson02\">← 2 "))
  }

  func testACardToDoAsksForTheFunctionAndLendsNothing() throws {
    let card = HTMLRenderer().check(exercise, Verdict(.toDo, "to do"))
    proveWellFormed(card)
    let words = card.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    for part in [
      "○ Exercise 3.1", "The &lt;first&gt; one", "to do · Exercises.swift:",
      "func activation(_ x: Double) -&gt; Double {\n  // borrowed from the solution until you write it\n}",
      "The hidden units' activation function, the sigmoid.", "swift run lesson03",
    ] { XCTAssertTrue(words.contains(part), "\(part) in \(words)") }
    XCTAssertFalse(card.contains("todo(\"") || card.contains("Solutions"))
    XCTAssertTrue(card.contains("id=\"exercise-3-1\""))
    // Each hint stands inside the one before.
    XCTAssertTrue(card.hasSuffix("</details></details></details>\n</section>"))
    XCTAssertEqual(card.components(separatedBy: "<details>").count, 4)
  }

  func testACardShowsWhatTheLearnerWroteAndTheVerdict() throws {
    let written = try XCTUnwrap(ExerciseSource(exercise.exercisesFile).function(of: "3.1"))
    let verdict = Verdict(.wrong, "It is <flipped>.\nyours  1\nwanted 2")
    for (verdict, says) in [(Verdict(.right), "Right."), (verdict, "It is &lt;flipped&gt;.")] {
      let card = HTMLRenderer().check(exercise, verdict)
      proveWellFormed(card)
      XCTAssertTrue(card.contains(SwiftHTML.colored(written.code)))
      XCTAssertTrue(card.contains("<p class=\"verdict\">\(says)</p>"), card)
      XCTAssertFalse(card.contains("borrowed from the solution"))
      XCTAssertEqual(card.contains("Hint 1"), verdict.state == .wrong)
    }
    XCTAssertTrue(
      HTMLRenderer().check(exercise, verdict)
        .contains("<pre tabindex=\"0\">yours  1\nwanted 2</pre>"))
  }
}
