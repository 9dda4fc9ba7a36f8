import Exercises
import Foundation
import Grading
import Lab
import XCTest

/// The tests of one lesson: its exercises, its checks and its headline numbers.
open class LessonTestCase: XCTestCase {
  /// The lesson's program, which the tests are called after: "lesson03" for Lesson03Tests.
  public class var program: String {
    "\(self)".replacingOccurrences(of: "Tests", with: "").lowercased()
  }

  /// The lesson's exercises.
  open class var exercises: [Exercise] { [] }

  // Tests are made before the first one runs, so the grade book knows all that is to come.
  #if canImport(Darwin)
    public override init(invocation: NSInvocation?) {
      super.init(invocation: invocation)
      GradeBook.shared.enter(Self.program, Self.exercises)
    }
  #else
    public required init(name: String, testClosure: @escaping XCTestCaseClosure) {
      super.init(name: name, testClosure: testClosure)
      GradeBook.shared.enter(Self.program, Self.exercises)
    }
  #endif

  /// What the test of an exercise is called: "testExercise32()" for 3.2.
  private static func test(of exercise: Exercise) -> String {
    "testExercise\(exercise.id.filter { $0 != "." })()"
  }

  /// Grades what the learner has written for the exercise that the test is called after.
  public func grade(test: String = #function) throws {
    let exercise = try XCTUnwrap(Self.exercises.first { Self.test(of: $0) == test }, test)
    let started = Date()
    let verdict = Grader(Program(Self.program)).verdict(on: exercise)
    let seconds = Date().timeIntervalSince(started)
    GradeBook.shared.enter(verdict, on: exercise, of: Self.program, seconds: seconds)
    switch verdict.state {
    case .right: return
    case .borrowed where !GradeBook.isStrict: return
    case .toDo where !GradeBook.isStrict: throw XCTSkip(verdict.message)
    default:
      let place = verdict.place ?? exercise.place
      recordFailure(
        withDescription:
          "\(exercise.id) \(exercise.title), \(verdict.state.rawValue): \(verdict.message)",
        inFile: place.file, atLine: place.line, expected: true)
    }
  }

  /// Proves the checks themselves: a solution is right, a stub is to do, and every known mistake is
  /// wrong and told by its own name; that what the lesson says of itself is what the scripts know; and
  /// that its page is whole.
  public func proveChecks(file: StaticString = #filePath, line: UInt = #line) {
    let tests = try? String(contentsOfFile: "\(file)", encoding: .utf8)
    XCTAssertNoThrow(try compareListing(file: file, line: line), file: file, line: line)
    XCTAssertNoThrow(try provePage(file: file, line: line), file: file, line: line)
    var earlier: [String] = []
    for exercise in Self.exercises {
      for id in exercise.buildsOn {
        XCTAssertTrue(
          earlier.contains(id), "\(exercise.id) builds on \(id), which does not come before it",
          file: file, line: line)
      }
      earlier.append(exercise.id)
      let id = exercise.id
      let isTested = tests?.contains("func \(Self.test(of: exercise)) ") ?? false
      XCTAssertTrue(isTested, "\(id) has no test", file: file, line: line)
      let solution = exercise.verdictOnSolution()
      XCTAssertEqual(solution.state, .right, "\(id): \(solution.message)", file: file, line: line)
      XCTAssertEqual(exercise.verdictOnStub().state, .toDo, id, file: file, line: line)
      XCTAssertTrue(
        exercise.showsItsCall, "\(id) does not show what its function is given", file: file,
        line: line)
      XCTAssertFalse(exercise.hints.isEmpty, "\(id) has no hint", file: file, line: line)
      XCTAssertFalse(exercise.mistakes.isEmpty, "\(id) knows no mistake", file: file, line: line)
      for (index, name) in exercise.mistakes.enumerated() {
        let verdict = exercise.verdict(onMistake: index)
        XCTAssertEqual(verdict.state, .wrong, "\(id): \(name)", file: file, line: line)
        let sentence = verdict.message.prefix { $0 != "\n" }
        XCTAssertTrue(
          sentence.hasSuffix(name), "\(id): «\(name)» was told as «\(verdict.message)»",
          file: file, line: line)
      }
    }
  }
}
