import Exercises
import Foundation
import Grading
import Lab
import Notebook
import XCTest

@testable import course

/// What `swift run course` shows.
final class HomeTests: XCTestCase {
  /// A lesson with an exercise for each mark.
  private func lesson(
    _ folder: String, _ title: String, _ marks: String, changed: Double = 0, minutes: Int? = nil
  ) -> LessonStanding {
    let states: [Character: Verdict.State] = [
      "✔": .right, "✘": .wrong, "◐": .followOn, "·": .toDo,
    ]
    let number = LessonFolder(folder).number
    return LessonStanding(
      folder: LessonFolder("Lessons/\(folder)"), title: title, minutes: minutes,
      exercises: marks.enumerated().map { index, mark in
        .init(
          id: "\(number).\(index + 1)", title: "the step", state: states[mark],
          place: SourceLocation("Lessons/\(folder)/Exercises.swift", 10 * index + 9))
      }, changed: Date(timeIntervalSince1970: changed))
  }

  private func lines(_ lessons: [LessonStanding], width: Int = 100) -> [String] {
    Home(
      standing: CourseStanding(lessons),
      terminal: Terminal(width: width, hasColor: false, isInteractive: false)
    ).lines
  }

  func testTheFirstTime() throws {
    let lines = lines([
      lesson("01-OneStep", "One step", "···", minutes: 9), lesson("02-Two", "Two", "·"),
    ])
    XCTAssertEqual(lines[0], "Neural networks from nothing · 2 lessons, 4 exercises")
    let bars = try XCTUnwrap(lines.firstIndex { $0.contains("One step") })
    XCTAssertEqual(
      Array(lines[bars...]),
      [
        "   1  One step  ···    3 exercises, about 9 minutes",
        "   2  Two       ·      1",
        "",
        "Begin:   swift run lesson01          read the first lesson",
        "Then:    swift run course watch 1    and edit Lessons/01-OneStep/Exercises.swift",
        "Stuck?   swift run course hint 1.1   a hint, and a clearer one each time",
      ])
  }

  func testLater() {
    XCTAssertEqual(
      lines([
        lesson("01-OneStep", "One step", "✔✔"), lesson("02-Two", "Two", "✔✘◐?·", changed: 2),
        lesson("03-Three", "Three", "·✔", changed: 1),
      ]),
      [
        "Neural networks from nothing · 4 of 9 right, 1 wrong",
        "",
        "   1  One step  ✔✔       done",
        " ▸ 2  Two       ✔✘◐?·    2.2 is wrong",
        "   3  Three     ·✔",
        "",
        "   ? not looked at since it was changed: swift run course check 2",
        "   ◐ right, but for an earlier one that it uses",
        "",
        "Next:   2.2 the step                Lessons/02-Two/Exercises.swift:19",
        "        swift run course watch 2    see what is right each time you save",
        "        swift run course hint 2.2   a hint, and a clearer one each time",
        "        swift run lesson02          read the lesson",
      ])
  }

  func testWhatComesNext() {
    func current(_ marks: [String], changed: [Double] = [0, 0, 0]) -> Int? {
      CourseStanding(
        zip(marks, changed).enumerated().map { index, pair in
          lesson("0\(index + 1)-A", "A", pair.0, changed: pair.1)
        }
      ).current?.folder.number
    }
    XCTAssertEqual(current(["··", "··", "··"]), 1)
    XCTAssertEqual(current(["✔✔", "··", "··"]), 2)
    XCTAssertEqual(current(["··", "✔✔", "··"]), 3, "the one after what is done")
    XCTAssertEqual(current(["✔·", "?·", "··"], changed: [1, 2, 3]), 2, "the last one worked in")
    XCTAssertEqual(current(["✔·", "?·", "··"], changed: [2, 1, 3]), 1)
    XCTAssertEqual(current(["··", "··", "✔✔"]), 1)
    XCTAssertNil(current(["✔✔", "✔", "✔"]))
    XCTAssertEqual(lines([lesson("01-A", "A", "✔")]).last, "All 1 exercises are right.")
  }

  func testFitsEveryWidth() {
    let all = [
      lesson("09-SentimentVocabulary", "Activations and the vanishing gradient", "✔✘?"),
      lesson("10-ClassesAndRegression", "Many classes, and regression", "········"),
    ]
    for lessons in [all, [all[1]]] {
      for width in 40...100 {
        for line in lines(lessons, width: width).flatMap({ $0.split(separator: "\n") }) {
          XCTAssertLessThanOrEqual(line.count, width, "\(line)")
        }
      }
    }
  }
}
