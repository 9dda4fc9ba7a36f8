import Foundation
import Grading
import Lab
import Notebook

/// Adds a lesson to the course, made from a template that passes all tests.
struct NewCommand {
  private let lesson: NewLesson
  private let package: URL

  /// - Parameters:
  ///   - arguments: the lesson's number and its name, "15 BikeSharing".
  ///   - package: the folder of the package.
  /// - Throws: `LabError.usage` where the number is not the next one, or the name is none.
  init(_ arguments: [String], in package: URL = Package.folder) throws {
    self.package = package
    let next = (Course.lessons.last?.number ?? 0) + 1
    guard arguments.count == 2 else {
      throw LabError.usage(
        "say the new lesson's number and name, as in swift run course new \(next) BikeSharing.")
    }
    guard Int(arguments[0]) == next else {
      throw LabError.usage("the next lesson is \(next), not '\(arguments[0])'.")
    }
    let name = arguments[1]
    guard name.range(of: "^[A-Z][A-Za-z0-9]+$", options: .regularExpression) != nil else {
      throw LabError.usage(
        "'\(name)' cannot be a lesson's name: it is a word or several without spaces, as BikeSharing."
      )
    }
    lesson = NewLesson(number: next, name: name)
  }

  /// - Throws: `LabError` where a file is there already, cannot be read or cannot be written.
  func run() throws {
    let files = try lesson.files(of: package)
    for (path, text) in files {
      try OutputFile.write(Data(text.utf8), to: package.appendingPathComponent(path))
    }
    Terminal.standard.print([
      """
      Lesson \(lesson.number), \(lesson.title), is in \(lesson.folder). These files were written:
      \(files.map { "  \($0.path)" }.joined(separator: "\n"))
      It runs and passes its tests: swift run \(lesson.program) and LESSON=\(lesson.number) swift test.
      Now replace what is in it. CONTRIBUTING.md says what a lesson needs.
      """
    ])
  }
}
