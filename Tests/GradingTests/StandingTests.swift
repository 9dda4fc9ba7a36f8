import Exercises
import Foundation
import Notebook
import XCTest

@testable import Grading

/// Where a learner stands, by what their file says and what was found of it.
final class StandingTests: XCTestCase {
  private let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("standing-\(UUID().uuidString).json")

  override func tearDown() { try? FileManager.default.removeItem(at: file) }

  private let solutions = """
    enum Solutions {
      static func a() -> Int { 1 }
      static func b() -> Int { 2 }
      static func c() -> Int { 3 }
    }
    """
  private let exercises = """
    /// Exercise 1.1: a.
    func a() -> Int {
      1
    }
    /// Exercise 1.2: b.
    func b() -> Int {
      a() + 2
    }
    /// Exercise 1.3: c.
    func c() -> Int {
      todo("1.3", Solutions.c())
    }
    """

  private func states(_ record: LessonRecord, _ change: (String, String)) -> [Verdict.State?] {
    let text = exercises.replacingOccurrences(of: change.0, with: change.1)
    let stubs = ExerciseStubs(exercises: text, solutions: solutions)
    return LessonStanding(LessonFolder("Lessons/01-A"), record, stubs, changed: .now)
      .exercises.map(\.state)
  }

  func testAStateCountsWhileTheCodeIsTheSame() throws {
    let text = #"""
      {"number": 1, "title": "A", "exercises": [{"id": "1.1", "title": "a"}, {"id": "1.2", "title": "b"}]}
      """#
    var record = try JSONDecoder().decode(LessonRecord.self, from: Data(text.utf8))
    XCTAssertEqual(states(record, ("", "")), [nil, nil, .toDo])
    let source = ExerciseSource(text: exercises)
    try record.keep(.right, on: "1.1", source, in: file)
    try record.keep(.wrong, on: "1.2", source, in: file)
    record = try JSONDecoder().decode(LessonRecord.self, from: Data(contentsOf: file))
    XCTAssertEqual(states(record, ("", "")), [.right, .wrong, .toDo])
    XCTAssertEqual(states(record, ("  a() + 2", "// mine\n  a()  + 2")), [.right, .wrong, .toDo])
    XCTAssertEqual(states(record, ("a() + 2", "a() + 1")), [.right, nil, .toDo])
    XCTAssertEqual(states(record, ("  1\n", "  0\n")), [nil, nil, .toDo])
    XCTAssertEqual(
      states(record, ("  1\n", "  todo(\"1.1\", Solutions.a())\n")), [.toDo, nil, .toDo])
  }

  func testALessonStandsWhereItsFilesSay() throws {
    let standing = CourseStanding()
    XCTAssertEqual(standing.lessons.map(\.folder), Course.lessons)
    for exercise in standing.exercises { XCTAssertFalse(exercise.title.isEmpty, exercise.id) }
  }
}
