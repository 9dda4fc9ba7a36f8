import Grading
import Notebook

/// Prints the next hint for an exercise.
///
/// Hints don't depend on what a learner writes, so a program that was built before gives them, also while
/// the lesson does not compile.
struct HintCommand {
  private let aim: Aim

  /// - Parameter arguments: "3.2"; "3" or nothing for what comes next.
  /// - Throws: `LabError.usage` where there is no such lesson or exercise.
  init(_ arguments: [String]) throws { aim = try Aim(arguments, of: "hint") }

  /// - Returns: the exit code.
  func run() throws -> Int32 {
    guard let exercise = aim.next else { return 0 }
    let program = Program(aim.lesson.folder.program)
    let complaints = program.isBuilt ? [] : LessonBuild.complaints(aim.lesson.folder)
    Terminal.standard.print(complaints)
    return complaints.isEmpty ? try program.runHere(["--hint", exercise.id]) : 1
  }
}
