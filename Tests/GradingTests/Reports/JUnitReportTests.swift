import Foundation
import XCTest

@testable import Grading

#if canImport(FoundationXML)
  import FoundationXML
#endif

final class JUnitReportTests: XCTestCase {
  /// Counts a document's elements, and keeps their attributes and texts.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) { elements.append((name, attributes)) }

    func parser(_ parser: XMLParser, foundCharacters text: String) { self.text += text }
  }

  func testIsXMLWhateverAMessageHolds() throws {
    let everything = String(
      String.UnicodeScalarView(
        (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{FFFE}", "\u{FFFF}"]))
    let student = SampleClass.student(
      "a & \"b\" <\(everything)>", [.wrong, .crashed, .toDo], message: "]]>\(everything)&amp;")
    let reports = GradeReports([student], run: SampleClass.run)
    let parser = XMLParser(data: Data(JUnitReport(reports).text.utf8))
    let reader = Reader()
    parser.delegate = reader
    XCTAssertTrue(parser.parse(), "\(String(describing: parser.parserError))")
    XCTAssertEqual(
      reader.elements.map(\.name),
      [
        "testsuites", "testsuite", "testcase", "failure", "testcase", "error", "testcase",
        "skipped",
      ])
    let suite = reader.elements[1].attributes
    XCTAssertEqual(suite["tests"], "3")
    XCTAssertEqual(suite["failures"], "1")
    XCTAssertEqual(suite["errors"], "1")
    XCTAssertEqual(suite["skipped"], "1")
    XCTAssertEqual(suite["name"]?.hasPrefix("a & \"b\" <"), true)
    XCTAssertEqual(reader.elements[2].attributes["name"], "1.1 the sigmoid")
    XCTAssertTrue(reader.text.contains("]]>"))
    XCTAssertTrue(reader.text.contains("Lessons/01-GradientStep/Exercises.swift:12"))
  }
}
