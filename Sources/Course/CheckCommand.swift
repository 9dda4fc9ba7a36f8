import Foundation
import Grading
import Lab
import Notebook

/// Builds a lesson and checks one exercise, or all of them; where it does not compile, shows the first
/// error alone.
struct CheckCommand {
  private let lesson: LessonFolder

  /// The exercise, "3.2"; nil for all.
  private let exercise: String?

  /// - Parameter arguments: "3" or "3.2".
  /// - Throws: `LabError.usage` where there is no such lesson.
  init(_ arguments: [String]) throws {
    guard arguments.count == 1, let what = arguments.first else {
      throw LabError.usage("say what to check: 3 for lesson 3, or 3.2 for its second exercise.")
    }
    let number = what.split(separator: ".").first.flatMap { Int($0) }
    guard let lesson = Course.lessons.first(where: { $0.number == number }) else {
      throw LabError.usage(
        "there is no lesson '\(what)'; say 3 for lesson 3, or 3.2 for its second exercise.")
    }
    self.lesson = lesson
    exercise = what.contains(".") ? what : nil
  }

  /// - Returns: the exit code: 0 where nothing is wrong.
  func run() throws -> Int32 {
    let complaints = LessonBuild.complaints(lesson)
    if !complaints.isEmpty {
      for line in complaints { print(line) }
      return 1
    }
    let program = Program(lesson.program)
    let exercises =
      try exercise.map { [$0] } ?? LessonListing(of: program).exercises.map(\.id)
    let codes = exercises.map { program.runHere(["--check", $0]) }
    return codes.max() ?? 0
  }
}
