import Exercises
import Foundation
import Grading
import Lab
import Notebook
import XCTest

@testable import course

/// What the commands are told, and what they leave behind.
final class CommandTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("course-\(UUID().uuidString)")

  override func tearDown() { try? FileManager.default.removeItem(at: folder) }

  /// Exercise 2.3 begins at line 30.
  private func exercise(_ id: String, _ state: Verdict.State) -> LessonStanding.Exercise {
    let line = 10 * (id.last?.wholeNumberValue ?? 0)
    return .init(id: id, title: "", state: state, place: SourceLocation("A.swift", line))
  }

  func testAnAimIsALessonOrAnExercise() throws {
    let standing = CourseStanding(
      [("01-A", ["1.1", "1.2"]), ("02-B", ["2.1"])].map { name, ids in
        LessonStanding(
          folder: LessonFolder("Lessons/\(name)"), title: "", minutes: nil,
          exercises: ids.map { exercise($0, $0 == "1.1" ? .right : .toDo) }, changed: .distantPast)
      })
    func ids(_ arguments: String...) throws -> [String?] {
      let aim = try Aim(arguments, of: "check", in: standing)
      return ["\(aim.lesson.folder.number)", aim.exercise?.id, aim.next?.id]
    }
    XCTAssertEqual(try ids(), ["1", nil, "1.2"])
    XCTAssertEqual(try ids("2"), ["2", nil, "2.1"])
    XCTAssertEqual(try ids("1.1"), ["1", "1.1", "1.1"])
    let file = "/clone/Lessons/01-A/Exercises.swift"
    XCTAssertEqual(try ids("\(file):19"), ["1", "1.1", "1.1"])
    XCTAssertEqual(try ids("\(file):20:7: error: x"), ["1", "1.2", "1.2"])
    XCTAssertEqual(try ids("\(file):9"), ["1", nil, "1.2"], "above the first exercise")
    XCTAssertEqual(try ids("Lessons/02-B/Solutions.swift"), ["2", nil, "2.1"])
    for (arguments, words) in [
      (["3"], "there is no lesson '3'; say 1 to 2"), (["x"], "no lesson 'x'"),
      (["1.7"], "lesson 1 has no exercise '1.7'; it has 1.1, 1.2."), (["1", "2"], "takes one"),
    ] {
      XCTAssertThrowsError(try Aim(arguments, of: "check", in: standing)) {
        XCTAssertTrue("\($0)".contains(words), "\($0)")
        XCTAssertEqual(($0 as? LabError)?.exitCode, 64)
      }
    }
  }

  func testWhatIsTakenBackIsNeverLost() throws {
    let kept = KeptCode(in: folder)
    let time = Date()
    let files = try ["one", "two", "three"].map { try kept.keep($0, of: "3.2", at: time) }
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    XCTAssertEqual(texts, ["one", "two", "three"])
    let name = files[0].lastPathComponent
    XCTAssertNotNil(
      name.range(of: #"^Exercise-3\.2-\d{4}-\d\d-\d\d-\d{6}\.swift$"#, options: .regularExpression),
      name)
    XCTAssertThrowsError(try KeptCode(in: files[0]).keep("four", of: "3.2"))
  }

  func testAnEditorIsToldTheLine() throws {
    for (command, words) in [
      ("vim", "+7 A.swift"), ("/usr/bin/nano -l", "+7 A.swift"), ("emacs -nw", "+7 A.swift"),
      ("code --wait", "--goto A.swift:7"), ("hx", "A.swift:7"), ("subl -n", "A.swift:7"),
      ("xed", "--line 7 A.swift"), ("notepad", "A.swift"),
    ] {
      let editor = try Editor(["VISUAL": " ", "EDITOR": command])
      XCTAssertEqual(
        editor.arguments(file: "A.swift", line: 7).joined(separator: " "), words, command)
    }
    XCTAssertEqual(
      try Editor(["VISUAL": "code", "EDITOR": "vi"]).arguments(file: "A", line: 7).first, "--goto")
    XCTAssertThrowsError(try Editor([:]))
  }

  func testTheListFitsEveryWidth() {
    let lesson = LessonStanding(
      folder: LessonFolder("Lessons/12-ClassesAndRegression"), title: "Many classes", minutes: nil,
      exercises: [
        .init(
          id: "12.4", title: "the gradient of the mean squared error and more", state: nil,
          place: SourceLocation("Lessons/12-ClassesAndRegression/Exercises.swift", 123))
      ], changed: .distantPast)
    for width in 60...100 {
      let terminal = Terminal(width: width, hasColor: false, isInteractive: false)
      for line in ListCommand.lines(lesson, for: terminal) {
        XCTAssertLessThanOrEqual(line.count, width, line)
      }
    }
  }
}
