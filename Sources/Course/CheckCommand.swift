import Grading
import Notebook

/// Builds a lesson and checks one exercise, or all of them; where it does not compile, shows the first
/// error alone.
struct CheckCommand {
  private let aim: Aim

  /// - Parameter arguments: "3", "3.2" or nothing.
  /// - Throws: `LabError.usage` where there is no such lesson or exercise.
  init(_ arguments: [String]) throws { aim = try Aim(arguments, of: "check") }

  /// - Returns: the exit code: 0 where nothing is wrong.
  func run() throws -> Int32 {
    let lesson = aim.lesson.folder
    let complaints = LessonBuild.complaints(lesson)
    if !complaints.isEmpty {
      Terminal.standard.print(complaints)
      return 1
    }
    let program = Program(lesson.program)
    let exercises =
      try aim.exercise.map { [$0.id] } ?? LessonListing(of: program).exercises.map(\.id)
    let codes = try exercises.map { try program.runHere(["--check", $0]) }
    return codes.max() ?? 0
  }
}
