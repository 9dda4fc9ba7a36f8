import Exercises
import XCTest

/// Proves what a learner is told of one lesson's wrong answers.
class AnswerTestCase: XCTestCase {
  /// No answer is accepted, and what is expected to have a name has it.
  ///
  /// ANSWERS=show prints every answer with what is said of it.
  ///
  /// - Parameter share: how many of the answers have a name at least, from 0 to 1: a share that falls is
  ///   a failure.
  func prove(
    _ answers: [WrongAnswer], share: Double, file: StaticString = #filePath, line: UInt = #line
  ) {
    for answer in answers {
      let verdict = answer.verdict()
      let what = "\(answer.exercise), \(answer.fault): «\(verdict.message)»"
      if ProcessInfo.processInfo.environment["ANSWERS"] == "show" {
        print("ANSWER \(verdict.state.rawValue) \(verdict.cause?.rawValue ?? "none") | \(what)")
      }
      XCTAssertEqual(verdict.state, .wrong, what, file: file, line: line)
      let sentence = verdict.message.prefix { $0 != "\n" }
      if let says = answer.says {
        XCTAssertTrue(
          sentence.contains(says), "\(what) does not say “\(says)”", file: file, line: line)
      }
    }
    let named = Double(answers.count { $0.says != nil }) / Double(answers.count)
    XCTAssertGreaterThanOrEqual(named, share, file: file, line: line)
  }
}
