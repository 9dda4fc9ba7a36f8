import Exercises
import Foundation
import Grading
import Lab
import Notebook

/// Prints where the next exercise is, or opens it in the learner's editor.
struct NextCommand {
  private let opens: Bool

  /// - Parameter arguments: "--open" or nothing.
  init(_ arguments: [String]) throws {
    guard arguments.isEmpty || arguments == ["--open"] else {
      throw LabError.usage("'swift run course next' takes --open or nothing.")
    }
    opens = !arguments.isEmpty
  }

  /// - Throws: `LabError.usage` where it is not known which editor to open.
  func run() throws {
    let standing = CourseStanding()
    guard let exercise = standing.current?.next else {
      Terminal.standard.print(["All \(standing.exercises.count) exercises are right."])
      return
    }
    Terminal.standard.print(["\(exercise.id) \(exercise.title)", "\(exercise.place)"])
    if opens { try Editor(ProcessInfo.processInfo.environment).open(exercise.place) }
  }
}
