import Exercises
import Foundation
import Grading
import Lab
import XCTest

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension LessonTestCase {
  /// Proves what can be proved of a lesson's page: that it is whole, names no place of this machine,
  /// shows every exercise and no solution, and that its links lead somewhere.
  func provePage(file: StaticString, line: UInt) throws {
    let page = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: page) }
    let run = Program(Self.program).run(["--quick", "--html", page.path])
    // A learner's trap is told by the exercise's own test.
    if run.wasKilled { return }
    XCTAssertEqual(run.exitCode, 0, run.errors, file: file, line: line)
    let html = try String(contentsOf: page, encoding: .utf8)
    XCTAssertLessThan(html.utf8.count, 2_000_000, file: file, line: line)

    let main = try XCTUnwrap(html.range(of: "(?s)<main.*</main>", options: .regularExpression))
    let reader = AddressReader()
    let parser = XMLParser(data: Data(html[main].utf8))
    parser.delegate = reader
    XCTAssertTrue(
      parser.parse(), "\(String(describing: parser.parserError))", file: file, line: line)
    XCTAssertEqual(
      Set(reader.ids).count, reader.ids.count, "two ids are the same", file: file, line: line)
    for link in html.matches(of: /href="([^"]*)"/).map(\.output.1) {
      let isThere =
        link.hasPrefix("https://") || link.hasPrefix("data:")
        || (link.hasPrefix("#") && reader.ids.contains(String(link.dropFirst())))
      XCTAssertTrue(isThere, "\(link) leads nowhere", file: file, line: line)
    }
    for exercise in try Self.exercises() {
      let id = "exercise-" + exercise.id.replacingOccurrences(of: ".", with: "-")
      XCTAssertTrue(reader.ids.contains(id), "\(exercise.id) has no card", file: file, line: line)
    }

    let path = #"(?<![\w.])/(home|root|work|tmp|Users|private|var)/"#
    XCTAssertNil(
      html.range(of: path, options: .regularExpression), "a path of this machine", file: file,
      line: line)
    XCTAssertNil(
      reader.code.range(of: #"page\.[a-z]+\("#, options: .regularExpression), "plumbing",
      file: file,
      line: line)
    try proveNoSolution(in: reader.code, file: file, line: line)
    try proveTeaching(html, file: file, line: line)
  }

  /// Proves that no body of a solution stands on a page, but where the learner has written the same.
  private func proveNoSolution(in code: String, file: StaticString, line: UInt) throws {
    let learners = try XCTUnwrap(Self.exercises().first).place.file
    let solutions = learners.replacingOccurrences(of: "Exercises.swift", with: "Solutions.swift")
    let source = SwiftSource(try String(contentsOf: Package.file(solutions), encoding: .utf8))
    let own = try String(contentsOf: Package.file(learners), encoding: .utf8)
    let bodies = source.declarations.filter { $0.kind == .function }.compactMap(source.body)
    XCTAssertFalse(bodies.isEmpty, solutions, file: file, line: line)
    for body in bodies.map(\.inOneLine) where !own.inOneLine.contains(body) {
      XCTAssertFalse(
        code.inOneLine.contains(body), "the page shows a solution: \(body)", file: file, line: line)
    }
  }
}

/// The ids of a page and the text of its code.
private final class AddressReader: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var code = ""
  private var depth = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    if name == "pre" { depth += 1 }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "pre" { depth -= 1 }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if depth > 0 { code += text }
  }
}

extension String {
  /// The words with one space between them.
  fileprivate var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
