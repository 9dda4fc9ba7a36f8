import Exercises
import Foundation
import Grading
import Notebook

/// What `swift run course` prints: where the learner stands in all lessons, and how to go on.
struct Home {
  let standing: CourseStanding
  let terminal: Terminal

  var lines: [String] {
    let bars = HomeBars(standing.lessons, current: standing.current, terminal)
    return [heading, ""]
      + (standing.isBegun ? [] : terminal.wrapped(Self.introduction) + [""])
      + bars.lines(isFirst: !standing.isBegun) + legend + [""] + ways
  }

  /// For who is here for the first time.
  private static let introduction = """
    Each lesson is a program. It explains and draws what it computes, in the terminal and as a page for \
    your browser. In between stand exercises: short functions that you write in the lesson's \
    Exercises.swift. Each time you save you are told what is right, and where something is wrong, which \
    mistake it is. Nothing can break: what you have not written yet is borrowed from the solution, so \
    every lesson always runs.
    """

  private var heading: String {
    let facts =
      standing.isBegun
      ? standing.summary
      : "\(standing.lessons.count) lessons, \(standing.exercises.count) exercises"
    let course = terminal.colored("Neural networks from nothing", .bold)
    return terminal.width < 60 ? "\(course)\n\(facts)" : "\(course) · \(facts)"
  }

  /// The marks that do not speak for themselves.
  private var legend: [String] {
    let unknown = standing.lessons.first { $0.exercises.contains { $0.state == nil } }
    let look = unknown.map {
      "?  not looked at since it was changed: swift run course check \($0.folder.number)"
    }
    let follow = standing.exercises.contains { $0.state == .followOn }
    let lines = [look, follow ? "◐  right, but for an earlier one that it uses" : nil]
      .compactMap { $0 }.flatMap { terminal.wrapped($0, indent: 3) }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// What comes next, and three commands to go on with.
  private var ways: [String] {
    guard let lesson = standing.current, let exercise = lesson.next else {
      return terminal.wrapped("All \(standing.exercises.count) exercises are right.")
    }
    let number = lesson.folder.number
    let read = "swift run \(lesson.folder.program)"
    let watch = "swift run course watch \(number)"
    let hint = "swift run course hint \(exercise.id)"
    if !standing.isBegun {
      return rows([
        ("Begin:", read, "read the first lesson"),
        ("Then:", watch, "and edit \(exercise.place.file)"),
        ("Stuck?", hint, "a hint, and a clearer one each time"),
      ])
    }
    return rows([
      ("Next:", "\(exercise.id) \(exercise.title)", "\(exercise.place)"),
      ("", watch, "see what is right each time you save"),
      ("", hint, "a hint, and a clearer one each time"),
      ("", read, "read the lesson"),
    ])
  }

  /// Commands below each other, with what they are for beside them, or below them in a narrow window.
  private func rows(_ rows: [(lead: String, command: String, words: String)]) -> [String] {
    let lead = (rows.map(\.lead.count).max() ?? 0) + 3
    let width = (rows.map(\.command.count).max() ?? 0) + 3
    return rows.flatMap { row -> [String] in
      let command = terminal.colored(row.command, .bold)
      let space = String(repeating: " ", count: width - row.command.count)
      let start = row.lead.rightPadded(to: lead) + command
      if lead + width + row.words.count <= terminal.width { return [start + space + row.words] }
      // A path that is too long goes on in the next line.
      let isLong = row.words.split(separator: " ").contains { $0.count > terminal.width - lead }
      let words = isLong ? row.words.replacingOccurrences(of: "/Ex", with: "/ Ex") : row.words
      return [start] + terminal.wrapped(words, indent: isLong ? 4 : lead)
    }
  }
}
