import Exercises
import Foundation
import Grading
import Lab
import XCTest

/// The tests of one lesson: its exercises, its checks and its headline numbers.
///
/// The lesson is not part of the tests: they run its program and read what it says, so that nothing
/// which a learner writes runs in their process.
open class LessonTestCase: XCTestCase {
  /// The lesson's program, which the tests are called after: "lesson03" for Lesson03Tests.
  public class var program: String {
    "\(self)".replacingOccurrences(of: "Tests", with: "").lowercased()
  }

  /// What the test has found wrong so far.
  private var failures: [String] = []

  // Tests are made before the first one runs, so the grade book knows all that is to come.
  #if canImport(Darwin)
    public override init(invocation: NSInvocation?) {
      super.init(invocation: invocation)
      if let selector = invocation?.selector { Self.enter(test: NSStringFromSelector(selector)) }
    }

    open override func record(_ issue: XCTIssue) {
      failures.append(issue.compactDescription)
      super.record(issue)
    }
  #else
    public required init(name: String, testClosure: @escaping XCTestCaseClosure) {
      super.init(name: name, testClosure: testClosure)
      Self.enter(test: name)
    }

    open override func recordFailure(
      withDescription description: String, inFile filePath: String, atLine lineNumber: Int,
      expected: Bool
    ) {
      failures.append(description)
      super.recordFailure(
        withDescription: description, inFile: filePath, atLine: lineNumber, expected: expected)
    }
  #endif

  /// Enters as not reached what a test will judge; where that cannot be written, the test itself says so.
  private static func enter(test: String) {
    let name = test.prefix { $0.isLetter || $0.isNumber }
      .replacingOccurrences(of: "AndReturnError", with: "")
    if let id = exercise(ofTest: name) {
      let title = try? exercise(id).title
      try? GradeBook.shared.enter(GradeBook.Record(id, of: program, title ?? ""))
    } else if let part = Part(test: name) {
      try? GradeBook.shared.enter(GradeBook.Record(part.rawValue, of: program, part.title))
    }
  }

  /// Grades what the learner has written for the exercise that the test is called after.
  public func grade(test: String = #function) throws {
    let id = try XCTUnwrap(Self.exercise(ofTest: test), test)
    let started = Date()
    let exercise = Result { try Self.exercise(id) }
    let verdict =
      switch exercise {
      case .success(let exercise): Grader(Program(Self.program)).verdict(on: exercise)
      case .failure(let error): Verdict(.crashed, "\(error)", cause: .trap)
      }
    let seconds = Date().timeIntervalSince(started)
    let title = (try? exercise.get().title) ?? ""
    try GradeBook.shared.enter(
      GradeBook.Record(id, of: Self.program, title, verdict, seconds: seconds))
    switch verdict.state {
    case .right: return
    case .borrowed where !GradeBook.isStrict: return
    case .toDo where !GradeBook.isStrict: throw XCTSkip(verdict.message)
    default:
      let place = verdict.place ?? (try? exercise.get().place)
      recordFailure(
        withDescription: "\(id) \(title), \(verdict.state.rawValue): \(verdict.message)",
        inFile: place?.file ?? "\(#filePath)", atLine: place?.line ?? #line, expected: true)
    }
  }

  /// Runs a test of something else than an exercise, and enters what became of it.
  func judge(_ part: Part, _ body: () throws -> Void) throws {
    let started = Date()
    func enter(_ state: Verdict.State, _ message: String) throws {
      try GradeBook.shared.enter(
        GradeBook.Record(
          part.rawValue, of: Self.program, part.title, Verdict(state, message),
          seconds: Date().timeIntervalSince(started)))
    }
    do {
      try body()
    } catch let skip as XCTSkip {
      try enter(.skipped, skip.message ?? "")
      throw skip
    } catch {
      try enter(.wrong, "\(error)")
      throw error
    }
    try enter(failures.isEmpty ? .right : .wrong, failures.joined(separator: "\n"))
  }
}
