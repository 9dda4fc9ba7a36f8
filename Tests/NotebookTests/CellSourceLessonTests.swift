import Exercises
import Lab
import XCTest

@testable import Notebook

/// The code that the pages of the real lessons show.
final class CellSourceLessonTests: XCTestCase {
  /// The paths of the files of the lessons whose names begin in some way.
  private func files(_ beginning: String) throws -> [String] {
    let lessons = Package.file("Lessons")
    return try FileManager.default.subpathsOfDirectory(atPath: lessons.path).sorted()
      .filter { $0.contains("/\(beginning)") && $0.hasSuffix(".swift") }
      .map { lessons.appendingPathComponent($0).path }
  }

  /// The names of all functions that the course's exercises ask for.
  private func learnersFunctions() throws -> Set<String> {
    let names = try files("Exercises").flatMap { path -> [String] in
      let source = SwiftSource(try String(contentsOfFile: path, encoding: .utf8))
      return source.declarations.map(\.name)
    }
    return Set(names)
  }

  /// The code before every block that a lesson can make, in the order of its sources.
  func testCodeOfAllLessonsIsWholeAndWorthReading() throws {
    let functions = try learnersFunctions()
    XCTAssertGreaterThan(functions.count, 50)
    var count = 0
    for path in try files("Lesson") {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let unindented = Set(lines.map { $0.drop { $0 == " " } })
      var cells = CellSource(learnersFunctions: functions)
      for (index, line) in lines.enumerated() where line.contains(" page.") {
        let place = "\(path):\(index + 1)"
        let code = cells.code(before: Block(path, index + 1))
        if code.isEmpty { continue }
        count += 1
        XCTAssertTrue(isBalanced(SwiftSource(code)), "\(place)\n\(code)")
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
          XCTAssertTrue(unindented.contains(line.drop { $0 == " " }), "\(place): \(line)")
        }
        XCTAssertNil(code.range(of: #"\bpage\b"#, options: .regularExpression), "\(place)\n\(code)")
      }
    }
    XCTAssertGreaterThan(count, 5)
  }

  /// Whether every bracket is closed, and none closes what was not opened.
  private func isBalanced(_ source: SwiftSource) -> Bool {
    let opening = source.code.indices.filter { source.code[$0].kind == .open }
    let closing = source.code.indices.filter { source.code[$0].kind == .close }
    return opening.compactMap(source.closing).sorted() == closing
      && opening.count == closing.count
  }

  /// A listing that a lesson names is there: a reader would see nothing in its place.
  func testTheListingsOfAllLessonsExist() throws {
    var lessons: Set<Substring> = []
    for path in try files("Lesson") {
      let source = SwiftSource(try String(contentsOfFile: path, encoding: .utf8))
      for arguments in source.calls(of: "listing") {
        let words = arguments.map { source.text(source.code[$0]) }
        // "Name", in: "File.swift"
        XCTAssertEqual(words.count, 5, "\(path): \(words)")
        let (name, file) = (words[0].dropFirst().dropLast(), words[4].dropFirst().dropLast())
        XCTAssertNotNil(
          Listing(String(name), in: String(file), besides: path), "\(path): \(name) in \(file)")
        lessons.insert(path.split(separator: "/").dropLast().last ?? "")
      }
    }
    XCTAssertGreaterThanOrEqual(lessons.count, 4)
  }

  /// Two sections of one page don't share an address.
  func testSectionsOfALessonHaveAddressesOfTheirOwn() throws {
    var addresses: [String: String] = [:]
    for path in try files("Lesson") {
      let source = SwiftSource(try String(contentsOfFile: path, encoding: .utf8))
      let folder = path.split(separator: "/").dropLast().last ?? ""
      for arguments in source.calls(of: "section") {
        let id = HTMLRenderer.id(ofSection: source.text(source.code[arguments.lowerBound]))
        XCTAssertFalse(id.isEmpty, path)
        XCTAssertNil(addresses.updateValue(path, forKey: "\(folder)#\(id)"), "\(path): \(id)")
      }
    }
    XCTAssertGreaterThan(addresses.count, 50)
  }
}
