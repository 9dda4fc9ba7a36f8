import Grading
import Notebook
import XCTest

@testable import course

/// What a learner is shown of a compiler's output.
final class CompileErrorTests: XCTestCase {
  private let terminal = Terminal(width: 100, hasColor: false, isInteractive: false)
  private let file = "Lessons/03-BikeSharing/Exercises.swift"
  private let text = "import Lab\n\nlet σ = feature.rows\nlet b = 1 + x\n"

  func testTheFirstErrorStandsAlone() throws {
    let output = """
      [29/34] Compiling lesson03 Exercises.swift
      /home/ada/course/\(file):4:13: error: cannot find 'x' in scope
      /home/ada/course/\(file):3:10: error: cannot find 'feature' in scope; did you mean 'features'?
      3 | let σ = feature.rows
      /home/ada/course/\(file):4:13: error: cannot find 'x' in scope
      /home/ada/course/Lessons/03-BikeSharing/Lesson.swift:9:1: error: something else
      """
    let error = try XCTUnwrap(CompileError(firstIn: output, of: file, text: text))
    XCTAssertEqual(
      error.lines(for: terminal),
      [
        "\(file):3:10",
        "  cannot find 'feature' in scope; did you mean 'features'?",
        "   3 │ let σ = feature.rows",
        "     │         ^",
        "The name is not known here: misspelt, or made inside braces that have closed. What a loop "
          + "adds up is",
        "made before it.",
        "1 more place: put this one right first.",
      ])
  }

  func testWhatIsNotTheLearnersIsLeftAlone() {
    XCTAssertNil(
      CompileError(firstIn: "/x/Lessons/03-BikeSharing/Lesson.swift:9:1: error: no", of: file))
    XCTAssertNil(CompileError(firstIn: "error: no such product", of: file))
    XCTAssertNil(CompileError(firstIn: "/x/\(file):4:13: warning: unused", of: file))
  }

  func testAMessageThatBeginnersMeetIsExplained() throws {
    let output =
      "/x/\(file):4:13: error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'"
    let error = try XCTUnwrap(CompileError(firstIn: output, of: file, text: text))
    XCTAssertTrue(
      error.lines(for: terminal).contains { $0.contains("does not mix the kinds") }, "\(error)")
    let other = output.replacingOccurrences(of: "'Int' and 'Double'", with: "'Int' and 'String'")
    XCTAssertEqual(
      CompileError(firstIn: other, of: file, text: text)?.lines(for: terminal).count, 4,
      "the place, the message, the code and what points at it")
  }
}
