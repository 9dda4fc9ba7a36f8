import Exercises
import Grading
import Foundation
import Lab
import XCTest

/// The tests of one lesson: its exercises, its checks and its headline numbers.
open class LessonTestCase: XCTestCase {
  /// The lesson's program: "lesson03".
  open class var program: String { "" }

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

  /// Grades what the learner has written for an exercise.
  public func grade(_ id: String) throws {
    let exercise = try XCTUnwrap(Self.exercises.first { $0.id == id })
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
  /// wrong and told by its own name.
  public func proveChecks(file: StaticString = #filePath, line: UInt = #line) {
    for exercise in Self.exercises {
      let id = exercise.id
      let solution = exercise.verdictOnSolution()
      XCTAssertEqual(solution.state, .right, "\(id): \(solution.message)", file: file, line: line)
      XCTAssertEqual(exercise.verdictOnStub().state, .toDo, id, file: file, line: line)
      XCTAssertFalse(exercise.hints.isEmpty, "\(id) has no hint", file: file, line: line)
      XCTAssertFalse(exercise.mistakes.isEmpty, "\(id) knows no mistake", file: file, line: line)
      for (index, name) in exercise.mistakes.enumerated() {
        let verdict = exercise.verdict(onMistake: index)
        XCTAssertEqual(verdict.state, .wrong, "\(id): \(name)", file: file, line: line)
        XCTAssertTrue(
          verdict.message.hasSuffix(name), "\(id): «\(name)» was told as «\(verdict.message)»",
          file: file, line: line)
      }
    }
  }
}
