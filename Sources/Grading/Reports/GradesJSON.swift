import Exercises
import Lab

/// `grades.json`: all that is known of each student, in an order that a person can read.
struct GradesJSON {
  private let reports: GradeReports

  init(_ reports: GradeReports) { self.reports = reports }

  var text: String { JSON.array(reports.students.map(Self.student)).lines + "\n" }

  private static func student(_ student: StudentGrades) -> JSON {
    .object([
      ("student", .string(student.student)), ("total", .points(student.total)),
      ("look", .string(student.lookInWords)),
      ("exercises", .array(student.exercises.map(exercise))),
    ])
  }

  private static func exercise(_ exercise: StudentGrades.Exercise) -> JSON {
    .object([
      ("id", .string(exercise.id)), ("state", .string(exercise.state.rawValue)),
      ("points", .points(exercise.points)), ("message", .string(exercise.message)),
      ("place", exercise.place.map(place) ?? .null), ("title", .string(exercise.title)),
      ("maximum", .points(exercise.maximum)),
      ("cause", exercise.cause.map { .string($0.rawValue) } ?? .null),
    ])
  }

  private static func place(_ place: SourceLocation) -> JSON {
    .object([("file", .string(place.file)), ("line", .integer(place.line))])
  }
}
