import Exercises
import Foundation
import Grading
import Lab
import XCTest

@testable import Notebook

/// What the course says of itself in several places is the same in all of them.
final class CourseTests: XCTestCase {
  private static let listings = Result {
    try Course.lessons.map { try LessonListing(of: Program($0.program)) }
  }

  private func text(of path: String) throws -> String {
    try String(contentsOf: Package.file(path), encoding: .utf8)
  }

  func testPackageListsEveryLesson() throws {
    let manifest = try text(of: "Package.swift")
    let list = try XCTUnwrap(manifest.components(separatedBy: "let lessons = [").last)
      .components(separatedBy: "]")[0]
    let listed = list.split(separator: "\"").filter { $0.contains("-") }.map(String.init)
    XCTAssertFalse(listed.isEmpty)
    XCTAssertEqual(listed, Course.lessons.map(\.name))
    XCTAssertEqual(Course.lessons.map(\.number), Array(1...listed.count))
  }

  func testEveryLessonListsItself() throws {
    for (lesson, listing) in zip(Course.lessons, try Self.listings.get()) {
      XCTAssertEqual(listing.number, lesson.number)
      XCTAssertEqual(listing.folder, lesson.path)
      let ids = listing.exercises.map(\.id)
      XCTAssertEqual(ids, (1...max(ids.count, 1)).map { "\(lesson.number).\($0)" })
      for exercise in listing.exercises {
        XCTAssertEqual(exercise.place.file, "\(lesson.path)/Exercises.swift")
        let lines = try text(of: exercise.place.file).split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        XCTAssertTrue(
          lines[exercise.place.line - 1].contains("Exercise \(exercise.id)"), exercise.id)
        XCTAssertGreaterThan(exercise.hints, 0, exercise.id)
        XCTAssertGreaterThan(exercise.mistakes, 0, exercise.id)
      }
      for dataset in listing.datasets {
        let sample = Package.file("Datasets/samples/\(dataset)").path
        XCTAssertTrue(FileManager.default.fileExists(atPath: sample), sample)
      }
    }
  }

  func testTheReleaseOfSwiftIsTheSameEverywhere() throws {
    let release = try text(of: ".swift-version").trimmingCharacters(in: .whitespacesAndNewlines)
    for (path, words) in [
      ("Dockerfile", "ARG SWIFT=\(release)\n"),
      (".devcontainer/devcontainer.json", "\"swift:\(release)-"),
      ("README.md", "SWIFT=swift-\(release)\n"),
    ] { XCTAssertTrue(try text(of: path).contains(words), "\(path) has no \(words)") }
  }

  func testReadmeListsTheLessons() throws {
    let rows = try text(of: "README.md").components(separatedBy: "\n").compactMap {
      line -> String? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, Int(cells[0]) != nil else { return nil }
      return "\(cells[0]) \(cells[1])"
    }
    XCTAssertEqual(rows, try Self.listings.get().map { "\($0.number) \($0.title)" })
  }

  func testReadmeListsTheStandIns() throws {
    let rows = try text(of: "README.md").components(separatedBy: "| would do exercise |\n")[1]
      .components(separatedBy: "\n\n")[0].split(separator: "\n").dropFirst()
    let listed = rows.flatMap { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells[1].split(separator: " ").map { "\($0) \(cells[0].filter { $0 != "`" })" }
    }
    let known = try Self.listings.get().flatMap(\.exercises).flatMap { exercise in
      exercise.standIns.map { "\(exercise.id) \($0)" }
    }
    XCTAssertFalse(known.isEmpty)
    XCTAssertEqual(listed.sorted(), known.sorted())
  }

  /// A library's name that is no longer there would let through what has its new one.
  func testStandInsAreDeclared() throws {
    let folders = try Self.listings.get().map(\.folder) + ["Sources/Lab", "Sources/Sentiment"]
    let sources = try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: Package.file(folder).path)
        .filter { $0.hasSuffix(".swift") }.map { try text(of: "\(folder)/\($0)") }
    }.joined(separator: "\n")
    for name in Set(try Self.listings.get().flatMap(\.exercises).flatMap(\.standIns)) {
      let base = name.split { ".(:)".contains($0) }[0]
      let declaration = "(class|struct|enum|func|var|let) \(base)\\b|\\b\(base)\\(output:"
      XCTAssertNotNil(sources.range(of: declaration, options: .regularExpression), name)
    }
  }

  /// What solves an exercise in the intended way is not taken for borrowed.
  func testSolutionsUseNoStandIn() throws {
    for listing in try Self.listings.get() {
      let lesson = try LessonSource(folder: listing.folder)
      let source = SwiftSource(
        LessonSource.filled(lesson.exercises, with: lesson.solutions))
      let functions = lesson.stubs.compactMap { stub in
        source.declarations.first { $0.name == stub.function }
      }
      XCTAssertEqual(functions.count, listing.exercises.count)
      for (exercise, function) in zip(listing.exercises, functions) {
        let used = source.uses(
          exercise.standIns, in: function, besides: functions.filter { $0 != function })
        XCTAssertEqual(used, [], exercise.id)
      }
    }
  }
}
