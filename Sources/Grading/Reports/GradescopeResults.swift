import Lab

/// `results.json` of one student, as Gradescope's autograder reads it:
/// <https://gradescope-autograders.readthedocs.io/en/latest/specs/>.
struct GradescopeResults {
  private let student: StudentGrades

  init(_ student: StudentGrades) { self.student = student }

  var text: String {
    let output = "\(student.score): \(student.counts)."
    return JSON.object([
      ("score", .points(student.total)), ("output", .string(output)),
      ("output_format", .string("text")),
      ("visibility", .string("visible")), ("tests", .array(student.exercises.map(Self.test))),
    ]).lines + "\n"
  }

  private static func test(_ exercise: StudentGrades.Exercise) -> JSON {
    let isRight = [.right, .followOn].contains(exercise.state)
    let isPassed = isRight && exercise.points >= exercise.maximum
    let words = [
      exercise.state.rawValue + (exercise.place.map { " (\($0))" } ?? ""), exercise.message,
      exercise.hint.map { "Read next: \($0)" } ?? "",
    ]
    return .object([
      ("name", .string(exercise.title)), ("number", .string(exercise.id)),
      ("score", .points(exercise.points)), ("max_score", .points(exercise.maximum)),
      ("status", .string(isPassed ? "passed" : "failed")),
      ("output", .string(words.filter { !$0.isEmpty }.joined(separator: "\n"))),
      ("output_format", .string("text")),
    ])
  }
}
