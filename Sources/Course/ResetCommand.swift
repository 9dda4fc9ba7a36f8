import Foundation
import Grading
import Lab
import Notebook

/// Puts an exercise's stub back, and keeps what the learner had written in a file of its own.
struct ResetCommand {
  private let aim: Aim

  /// - Parameter arguments: "3.2".
  /// - Throws: `LabError.usage` where there is no such exercise.
  init(_ arguments: [String]) throws {
    aim = try Aim(arguments, of: "reset")
    if arguments.isEmpty || aim.exercise == nil {
      throw LabError.usage("say which exercise to begin again, such as 3.2.")
    }
  }

  func run() throws { Terminal.standard.print(try lines()) }

  /// Resets the exercise.
  ///
  /// - Returns: what the learner is told.
  /// - Throws: `LabError` where the exercise cannot be found, or a file not be written; then nothing is
  ///   changed.
  func lines() throws -> [String] {
    guard let exercise = aim.exercise else { return [] }
    let stubs = try ExerciseStubs(folder: aim.lesson.folder.path)
    if stubs.isUntouched(exercise.id) {
      return ["\(exercise.id) is as it was at the beginning: \(exercise.place)"]
    }
    let (text, replaced) = try stubs.reset(exercise.id)
    let kept = try KeptCode(in: Package.file("Kept")).keep(replaced, of: exercise.id)
    // A link to a file stays one.
    let file = Package.file(exercise.place.file).resolvingSymlinksInPath()
    try OutputFile.write(Data(text.utf8), to: file, wayOut: "nothing was changed")
    return [
      "\(exercise.id) is to do again: \(exercise.place)",
      "What you had written is kept: \(Package.relativePath(kept.path))",
    ]
  }
}
