import Foundation
import Lab
import Notebook

/// A lesson that is to be made from the template: its files, and what is added to the lists of all lessons.
struct NewLesson {
  let number: Int

  /// "BikeSharing".
  let name: String

  private var digits: String { (number < 10 ? "0" : "") + "\(number)" }

  var folder: String { "Lessons/\(digits)-\(name)" }
  var program: String { LessonFolder(folder).program }

  /// "Bike sharing".
  var title: String {
    let words = LessonFolder(folder).words
    return words.prefix(1) + words.dropFirst().lowercased()
  }

  /// Where the template is, as a path from the package's folder.
  private static let template = "Sources/Course/New/Template"

  /// All files to be written, with their paths.
  ///
  /// - Throws: `LabError.noInput` where a file of the package cannot be read, `LabError.usage` where one
  ///   would be written over.
  func files(of package: URL) throws -> [(path: String, text: String)] {
    func text(_ path: String) throws -> String {
      guard let data = try? Data(contentsOf: package.appendingPathComponent(path)) else {
        throw LabError.noInput("\(path) cannot be read, so there is nothing to make a lesson from.")
      }
      return String(decoding: data, as: UTF8.self)
    }
    let template = package.appendingPathComponent("\(Self.template)/Lesson").path
    let names = try? FileManager.default.contentsOfDirectory(atPath: template).sorted()
    let tests = "Tests/Lesson\(digits)Tests/Lesson\(digits)Tests.swift"
    let sources =
      (names ?? []).map {
        ("Lesson/\($0)", "\(folder)/\($0.replacingOccurrences(of: ".txt", with: ""))")
      }
      + [
        ("LessonTests.swift.txt", tests),
        ("lesson.py.txt", "Tests/Reference/\(program).py"),
        ("lesson.json.txt", "Tests/Reference/\(program).json"),
      ]
    let made = try sources.map { source, path -> (path: String, text: String) in
      if FileManager.default.fileExists(atPath: package.appendingPathComponent(path).path) {
        throw LabError.usage("\(path) is there already; move it away first.")
      }
      return (path, filled(try text("\(Self.template)/\(source)")))
    }
    return made + [
      ("Package.swift", try manifest(text("Package.swift"))),
      ("README.md", try readme(text("README.md"))),
      ("Tests/Reference/lessons.json", try listings(text("Tests/Reference/lessons.json"))),
    ]
  }

  /// A template's text with the lesson's number and title.
  private func filled(_ template: String) -> String {
    template.replacingOccurrences(of: "{{NN}}", with: digits)
      .replacingOccurrences(of: "{{N}}", with: "\(number)")
      .replacingOccurrences(of: "{{Title}}", with: title)
  }
}
