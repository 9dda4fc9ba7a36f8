import Foundation
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The sheet of Lab as a whole: that every section is proved, that nothing is missing, how it is shown.
final class LabSheetTests: XCTestCase {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Package.file(path), encoding: .utf8)
  }

  func testEverySectionIsProved() throws {
    let tests = try ["Matrix", "Swift", "Network"].map {
      try text("Tests/NotebookTests/LabSheet\($0)Tests.swift")
    }.joined()
    for section in LabSheet.sections {
      XCTAssertTrue(tests.contains("Proof(of: \"\(section.title)\")"), section.title)
    }
    XCTAssertEqual(
      tests.components(separatedBy: "Proof(of:").count,
      tests.components(separatedBy: "proof.end()").count)
  }

  func testWhatAMatrixAndRandomNumbersCanDoIsOnTheSheet() throws {
    let code = LabSheet.sections.flatMap { $0.entries.map(\.code) }.joined(separator: "\n")
    let folder = Package.file("Sources/Lab/Math")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix("Matrix+") || $0.hasPrefix("RandomState+")
    }
    XCTAssertGreaterThan(files.count, 5)
    for file in files {
      let pattern = /public (mutating )?func (\w+)/
      for match in try text("Sources/Lab/Math/\(file)").matches(of: pattern) {
        XCTAssertTrue(
          code.contains(".\(match.2)(") || code.contains(".\(match.2) {"),
          "The sheet lacks \(match.2) of \(file).")
      }
    }
  }

  func testTheTerminalShowsAllOfIt() {
    let lines = LabSheet.lines(for: Terminal(width: 80, hasColor: false, isInteractive: false))
    for (code, result, _) in LabSheet.sections.flatMap(\.entries) {
      let line = "  \(code)  →  \(result)"
      XCTAssertTrue(
        lines.contains { $0 == line || $0.hasPrefix(line + "  ") }
          || lines.contains("  \(code)") && lines.contains("    →  \(result)"), code)
    }
    for entry in FirstAid.sections.flatMap(\.entries) {
      XCTAssertTrue(lines.contains("      ✔ \(entry.right.split(separator: "\n")[0])"))
    }
    for line in lines { XCTAssertLessThanOrEqual(line.count, 80, line) }
  }

  func testThePageShowsAllOfItAndIsLinked() throws {
    let html = LabSheet.html
    let main = try XCTUnwrap(html.range(of: "<main(.|\n)*</main>", options: .regularExpression))
    XCTAssertTrue(XMLParser(data: Data(html[main].utf8)).parse())
    let words = html.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    for (code, result, _) in LabSheet.sections.flatMap(\.entries) {
      XCTAssertTrue(words.contains("\(XML.escaped(code))\n→ \(XML.escaped(result))"), code)
    }
    for message in FirstAid.sections.flatMap(\.entries).map(\.message) {
      XCTAssertTrue(words.contains(XML.escaped(message)), message)
    }
    let ids = html.matches(of: /id="([^"]+)"/).map(\.1)
    XCTAssertEqual(Set(ids).count, ids.count)
    for link in html.matches(of: /href="#([^"]+)"/) { XCTAssertTrue(ids.contains(link.1)) }
    let shelf = Shelf(pages: Pages.folder)
    let page = HTMLPage(Document(number: 3, title: "A title"), shelf: shelf)
    for page in [Notation.html, HTMLIndex(shelf).html, page.html] {
      XCTAssertTrue(page.contains("<a href=\"lab.html\">\(LabSheet.title)</a>"))
    }
  }
}
