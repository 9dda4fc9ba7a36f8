import Foundation
import Lab
import XCTest

@testable import Notebook

/// The lines of code at the head of each Exercises.swift: they are the sheet's, with its results.
final class ExerciseHeaderTests: XCTestCase {
  private struct Line {
    let code: String
    let result: String?
  }

  private static let lessons = Shelf(pages: Pages.folder).entries.map(\.folder)

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Package.file(path), encoding: .utf8)
  }

  /// The code at the head of a lesson's exercises: what is indented in its first comment.
  private func code(of lesson: LessonFolder) throws -> [Line] {
    let lines = try text("\(lesson.path)/Exercises.swift").components(separatedBy: "\n")
    return lines.prefix { $0.hasPrefix("//") }.filter { $0.hasPrefix("//     ") }.map { line in
      let parts = line.dropFirst(7).components(separatedBy: "  → ")
      let code = parts[0].trimmingCharacters(in: .whitespaces)
      return Line(code: code, result: parts.count > 1 ? parts[1] : nil)
    }
  }

  func testTheHeadsOfTheExercisesAreTheSheets() throws {
    XCTAssertFalse(Self.lessons.isEmpty)
    let sections = LabSheet.sections
    for lesson in Self.lessons {
      let lines = try code(of: lesson)
      XCTAssertTrue((3...11).contains(lines.count), "\(lesson.name): \(lines.count) lines")
      for (place, line) in lines.enumerated() where !line.code.contains("…") {
        guard let result = line.result else {
          XCTAssertTrue(sections.contains { $0.given.contains(line.code) }, line.code)
          continue
        }
        let section = sections.first {
          $0.entries.contains { $0.code == line.code && $0.result == result }
        }
        guard let section else {
          XCTFail("\(lesson.name): the sheet has no \(line.code) with the result \(result)")
          continue
        }
        // What the code uses comes before it, and so does what has changed that on the sheet.
        let before = lines[..<place].map(\.code)
        let earlier = section.entries.prefix { $0.code != line.code }
        for name in section.given.map(name(in:)) where uses(name, line.code) {
          XCTAssertTrue(before.contains { self.name(in: $0) == name }, "\(line.code) uses \(name)")
          for entry in earlier where entry.result.hasPrefix("\(name) is ") {
            XCTAssertTrue(before.contains(entry.code), "\(line.code) comes after \(entry.code)")
          }
        }
      }
    }
  }

  /// What a line such as `let x = 1` or `var list: [Double] = []` names.
  private func name(in line: String) -> String {
    let words = line.split { !$0.isLetter && !$0.isNumber }
    return ["let", "var"].contains(words.first) && words.count > 1 ? String(words[1]) : ""
  }

  private func uses(_ name: String, _ code: String) -> Bool {
    code.split { !$0.isLetter && !$0.isNumber }.contains { $0 == name }
  }

  func testTheResultsThatAnExerciseReturnsCanBeMadeSo() throws {
    for lesson in Self.lessons {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: Package.file(lesson.path).path
      ).filter { $0.hasSuffix(".swift") && $0 != "Exercises.swift" }
      let source = try files.map { try text("\(lesson.path)/\($0)") }.joined()
      let exercises = try text("\(lesson.path)/Exercises.swift")
      for line in try code(of: lesson) where line.code.contains("…") {
        let words = line.code.split { !$0.isLetter }.map(String.init)
        let fields = words.dropFirst().map { "var \($0): .*\\n" }.joined(separator: "(?s:.)*?")
        let type = "struct \(words[0])\\b(?s:.)*?" + fields
        XCTAssertNotNil(source.range(of: type, options: .regularExpression), line.code)
        XCTAssertTrue(exercises.contains("-> \(words[0]) {"), "no exercise returns \(words[0])")
      }
    }
  }
}
