import Exercises
import Lab
import XCTest

@testable import Notebook

/// What the sources of the real lessons name: listings and sections.
final class LessonSourceTests: XCTestCase {
  /// The paths of the files of the lessons whose names begin in some way.
  private func files(_ beginning: String) throws -> [String] {
    let lessons = Package.file("Lessons")
    return try FileManager.default.subpathsOfDirectory(atPath: lessons.path).sorted()
      .filter { $0.contains("/\(beginning)") && $0.hasSuffix(".swift") }
      .map { lessons.appendingPathComponent($0).path }
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
