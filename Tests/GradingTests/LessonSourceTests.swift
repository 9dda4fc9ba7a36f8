import Exercises
import Foundation
import Lab
import Notebook
import XCTest

@testable import Grading

/// The stubs of the lessons' exercises, and the code that replaces them.
final class LessonSourceTests: XCTestCase {
  func testReplacesBodies() {
    let exercises = """
      // todo("0.0", 1)
      /// Exercise 1.1: "todo(" in a comment.
      func a(_ x: [Int] = { [1] }()) -> Int {
        // {
        todo("1.1", Solutions.a(x))
      }
      extension A {
        /// Exercise 1.2: one.
        static func b(_ x: Int) -> Int { todo ( "1.2", 1) }
        /// Exercise 1.3: another of the same name.
        static func b(_ x: Double) -> Int { if x > 0 { return 1 } else { return todo("1.3", 2) } }
      }
      /// Exercise 1.4: done.
      func c() { print("todo(\\"1.4\\"") }
      """
    let solutions = """
      enum Solutions {
        static func a(_ x: [Int]) -> Int {
          "}".count
        }
        static func b(_ x: Int) -> Int { 12 }
        static func b(_ x: Double) -> Int { 13 }
        static func c() {}
      }
      """
    for end in ["\n", "\r\n"] {
      let texts = [exercises, solutions].map { $0.replacingOccurrences(of: "\n", with: end) }
      let lesson = LessonSource(exercises: texts[0], solutions: texts[1])
      XCTAssertEqual(lesson.stubs.map(\.id), ["1.1", "1.2", "1.3"])
      XCTAssertEqual(lesson.stubs.map(\.function), ["a", "b", "b"])
      XCTAssertEqual(
        lesson.solutions, ["1.1": "\(end)    \"}\".count\(end)  ", "1.2": " 12 ", "1.3": " 13 "])
      let filled = LessonSource.filled(texts[0], with: ["1.1": "1", "1.3": " δ "])
      XCTAssertTrue(filled.contains("func a(_ x: [Int] = { [1] }()) -> Int {1}\(end)"))
      XCTAssertTrue(filled.contains("{ todo ( \"1.2\", 1) }"))
      XCTAssertTrue(filled.contains("static func b(_ x: Double) -> Int { δ }\(end)}"))
      XCTAssertEqual(LessonSource.filled(texts[0], with: [:]), texts[0])
    }
  }

  /// The exercises that a lesson's program lists each have a stub and a solution.
  func testEveryExerciseOfAllLessonsHasAStubAndASolution() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Package.file("Lessons").path)
      .filter { $0.first?.isNumber == true }.map(LessonFolder.init)
    XCTAssertFalse(folders.isEmpty)
    for folder in folders {
      let lesson = try LessonSource(folder: "Lessons/\(folder.name)")
      let listing = Program(folder.program).run(["--list", "--json"])
      let ids = try JSONDecoder().decode(Listing.self, from: Data(listing.output.utf8))
        .exercises.map(\.id)
      XCTAssertEqual(lesson.stubs.map(\.id), ids, folder.name)
      XCTAssertEqual(lesson.solutions.keys.sorted(), ids.sorted(), folder.name)

      let filled = LessonSource.filled(lesson.exercises, with: lesson.solutions)
      let (source, before) = (SwiftSource(filled), SwiftSource(lesson.exercises))
      XCTAssertEqual(source.calls(of: "todo"), [], folder.name)
      XCTAssertEqual(source.declarations.map(\.signature), before.declarations.map(\.signature))
      XCTAssertEqual(source.code.last?.depth, 0, folder.name)
      XCTAssertFalse(source.code.contains { source.text($0) == "Solutions" }, folder.name)
    }
  }

  /// What `--list --json` says of a lesson's exercises.
  private struct Listing: Decodable {
    struct Exercise: Decodable { let id: String }
    let exercises: [Exercise]
  }
}
