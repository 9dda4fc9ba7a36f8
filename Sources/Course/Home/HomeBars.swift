import Exercises
import Grading
import Notebook

/// The lessons with a mark for each exercise, a lesson a line.
struct HomeBars {
  private let lessons: [LessonStanding]
  private let current: Int?
  private let terminal: Terminal

  init(_ lessons: [LessonStanding], current: LessonStanding?, _ terminal: Terminal) {
    self.lessons = lessons
    self.current = current?.folder.number
    self.terminal = terminal
  }

  /// - Parameter isFirst: whether the reader is here for the first time, and told how much there is.
  func lines(isFirst: Bool) -> [String] {
    let notes = lessons.enumerated().map { index, lesson in
      isFirst ? Self.size(of: lesson, isFirst: index == 0) : Self.state(of: lesson)
    }
    let marks = lessons.map(\.exercises.count).max() ?? 0
    let title = lessons.map(\.title.count).max() ?? 0
    let note = (notes.map(\.count).max() ?? 0) + 4
    // Where there is no room for all, titles are cut to half, then the notes are left out.
    let room = terminal.width - 8 - marks
    let hasNotes = room - note >= min(title, 20)
    let width = min(title, hasNotes ? room - note : room)
    return zip(lessons, notes).map { lesson, note in
      let pointer = !isFirst && lesson.folder.number == current ? "▸" : " "
      let number = "\(lesson.folder.number)".leftPadded(to: 2)
      let name = lesson.title.clipped(to: width).rightPadded(to: width)
      let bar = lesson.exercises.map { Self.mark(of: $0.state, terminal) }.joined()
      let line = " \(pointer)\(number)  \(name)  \(bar)"
      let space = String(repeating: " ", count: marks - lesson.exercises.count + 4)
      return hasNotes && !note.isEmpty ? line + space + note : line
    }
  }

  /// The state as a character.
  static func mark(of state: Verdict.State?, _ terminal: Terminal) -> String {
    switch state {
    case nil: terminal.colored("?", .yellow)
    case .right: terminal.colored("✔", .green)
    case .followOn: terminal.colored("◐", .yellow)
    case .toDo: terminal.colored("·", .dim)
    case .some(let state): terminal.colored(state.mark, .red)
    }
  }

  private static func size(of lesson: LessonStanding, isFirst: Bool) -> String {
    let count = lesson.exercises.count
    return "\(count)\(isFirst ? count == 1 ? " exercise" : " exercises" : "")"
      + (lesson.minutes.map { ", about \($0) \($0 == 1 ? "minute" : "minutes")" } ?? "")
  }

  private static func state(of lesson: LessonStanding) -> String {
    let wrong = lesson.exercises.filter { $0.state?.isWrong == true }.map(\.id)
    switch wrong.count {
    case 0 where lesson.isDone: return "done"
    case 0: return ""
    case 1: return "\(wrong[0]) is wrong"
    case 2: return "\(wrong[0]) and \(wrong[1]) are wrong"
    default: return "\(wrong.count) are wrong"
    }
  }
}
