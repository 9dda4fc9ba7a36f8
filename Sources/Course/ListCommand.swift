import Exercises
import Grading
import Lab
import Notebook

/// Prints all exercises of all lessons with their states and places, for a person or for a program.
struct ListCommand {
  private let isForTools: Bool

  /// - Parameter arguments: "--json" or nothing.
  init(_ arguments: [String]) throws {
    guard arguments.isEmpty || arguments == ["--json"] else {
      throw LabError.usage("'swift run course list' takes --json or nothing.")
    }
    isForTools = !arguments.isEmpty
  }

  func run() {
    let lessons = CourseStanding().lessons
    if isForTools {
      print(JSON.array(lessons.map(Self.json)).text)
    } else {
      Terminal.standard.print(lessons.flatMap { Self.lines($0, for: .standard) })
    }
  }

  static func lines(_ lesson: LessonStanding, for terminal: Terminal) -> [String] {
    let names = lesson.exercises.map { "\($0.id) \($0.title)" }
    let width = (names.map(\.count).max() ?? 0) + 2
    let title = terminal.colored("\(lesson.folder.number) \(lesson.title)", .bold)
    return [title]
      + zip(lesson.exercises, names).flatMap { exercise, name -> [String] in
        let mark = HomeBars.mark(of: exercise.state, terminal)
        let place = "\(exercise.place)"
        return width + place.count + 4 <= terminal.width
          ? ["  \(mark) \(name.rightPadded(to: width))\(place)"]
          : terminal.wrapped(name, indent: 4).enumerated().map {
            $0 == 0 ? "  \(mark) \($1.dropFirst(4))" : $1
          } + ["    \(place)"]
      } + [""]
  }

  private static func json(_ lesson: LessonStanding) -> JSON {
    .object([
      ("number", .integer(lesson.folder.number)), ("title", .string(lesson.title)),
      ("folder", .string(lesson.folder.path)), ("program", .string(lesson.folder.program)),
      ("exercises", .array(lesson.exercises.map(json))),
    ])
  }

  private static func json(_ exercise: LessonStanding.Exercise) -> JSON {
    .object([
      ("id", .string(exercise.id)), ("title", .string(exercise.title)),
      ("state", .string(exercise.state?.rawValue ?? "not looked at")),
      (
        "place",
        .object([
          ("file", .string(exercise.place.file)), ("line", .integer(exercise.place.line)),
        ])
      ),
    ])
  }
}
