import Foundation
import Grading
import Lab
import XCTest

@testable import course

/// A lesson made from the template. That it compiles and passes its tests is proved from outside.
final class NewLessonTests: XCTestCase {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Package.file(path), encoding: .utf8)
  }

  func testALessonHasAllItsFilesAndAPlaceInEveryList() throws {
    let number = (Course.lessons.last?.number ?? 0) + 1
    let lesson = NewLesson(number: number, name: "DeepSets")
    XCTAssertEqual(lesson.title, "Deep sets")
    let files = Dictionary(uniqueKeysWithValues: try lesson.files(of: Package.folder))
    for path in [
      "Lessons/\(number)-DeepSets/Exercises.swift",
      "Lessons/\(number)-DeepSets/Lesson+Closing.swift",
      "Tests/Lesson\(number)Tests/Lesson\(number)Tests.swift",
      "Tests/Reference/lesson\(number).py", "Tests/Reference/lesson\(number).json",
    ] { XCTAssertNotNil(files[path], path) }
    for (path, text) in files { XCTAssertFalse(text.contains("{{"), path) }
    let exercises = try XCTUnwrap(files["Lessons/\(number)-DeepSets/Exercises.swift"])
    XCTAssertTrue(exercises.contains("todo(\"\(number).1\", Solutions.mean(values))"))
    for (path, line) in [
      ("Package.swift", "  \"\(number)-DeepSets\","),
      ("README.md", "| \(number) | Deep sets | what you build |"),
    ] {
      let (before, after) = (try text(path), try XCTUnwrap(files[path]))
      XCTAssertEqual(after.replacingOccurrences(of: line + "\n", with: ""), before)
    }
    let listings = try XCTUnwrap(files["Tests/Reference/lessons.json"])
    let lessons = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(listings.utf8)) as? [[String: Any]])
    let options = lessons.compactMap { $0["options"] as? [[String: Any]] }
      .map { $0.compactMap { $0["name"] as? String } }
    XCTAssertEqual(lessons.last?["folder"] as? String, "Lessons/\(number)-DeepSets")
    XCTAssertEqual(options.last?.first, "count")
    XCTAssertEqual(
      options.last.map { Array($0.dropFirst()) },
      options.first.map { Array($0.suffix($0.count - 5)) })
  }

  func testNothingIsWrittenOverAndNoNumberLeftOut() throws {
    let first = NewLesson(number: 1, name: "GradientStep")
    XCTAssertThrowsError(try first.files(of: Package.folder)) {
      XCTAssertTrue("\($0)".contains("is there already"), "\($0)")
    }
    let next = "\((Course.lessons.last?.number ?? 0) + 1)"
    for arguments in [[], [next], ["3", "Name"], ["99", "Name"], [next, "deep"], [next, "A/B"]] {
      XCTAssertThrowsError(try NewCommand(arguments), "\(arguments)") {
        XCTAssertEqual(($0 as? LabError)?.exitCode, 64)
      }
    }
  }
}
