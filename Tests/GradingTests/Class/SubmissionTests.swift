import Foundation
import Lab
import XCTest

@testable import Grading

/// What is found in the folders that students hand in.
final class SubmissionTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("lab-\(UUID().uuidString)")

  override func tearDown() { try? FileManager.default.removeItem(at: folder) }

  private func write(_ path: String, _ text: String = "code") throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The files of a student's folder, by their lessons, as paths from it.
  private func files(of student: String) -> [Int: String] {
    let folder = folder.appendingPathComponent(student)
    return Submission(folder).files.mapValues { String($0.path.dropFirst(folder.path.count + 1)) }
  }

  func testNamesOfLessons() {
    let names = [
      "3": 3, "03": 3, "03-BikeSharing": 3, "lesson3": 3, "lesson03": 3, "Lesson 3": 3,
      "LESSON_03": 3, "lesson-3": 3, "14-DeepNetworks": 14, "3 (1)": 3,
    ]
    for (name, number) in names { XCTAssertEqual(Submission.number(of: name), number, name) }
    for name in ["", "lesson", "Lessons", "3rd", "Jim", "2026", "x3", "٣", "lesson three", "0x3"] {
      XCTAssertNil(Submission.number(of: name), name)
    }
  }

  func testACheckoutAndLooseFiles() throws {
    try write("Ada Lovelace/Lessons/01-GradientStep/Exercises.swift")
    try write("Ada Lovelace/Lessons/01-GradientStep/Solutions.swift")
    try write("Ada Lovelace/Sources/Exercises/Exercise.swift")
    try write("李小龍/lesson03/Exercises.swift")
    try write("李小龍/week 2/2/Exercises.swift")
    try write("李小龍/Exercises.swift")
    try write("李小龍/lesson04/exercises.swift")
    XCTAssertEqual(
      files(of: "Ada Lovelace"), [1: "Lessons/01-GradientStep/Exercises.swift"])
    XCTAssertEqual(
      files(of: "李小龍"), [3: "lesson03/Exercises.swift", 2: "week 2/2/Exercises.swift"])
  }

  func testACheckoutComesBeforeACopyAndIsTold() throws {
    try write("A/1/Exercises.swift")
    try write("A/work/Lessons/01-GradientStep/Exercises.swift")
    let submission = Submission(folder.appendingPathComponent("A"))
    XCTAssertEqual(files(of: "A"), [1: "work/Lessons/01-GradientStep/Exercises.swift"])
    XCTAssertEqual(submission.look.count, 1)
    XCTAssertTrue(submission.look.first?.contains("2 times") ?? false, "\(submission.look)")
  }

  func testLinksAreNotFollowed() throws {
    try write("other/1/Exercises.swift")
    try write("A/2/Exercises.swift")
    let files = FileManager.default
    try files.createSymbolicLink(
      at: folder.appendingPathComponent("A/1"),
      withDestinationURL: folder.appendingPathComponent("other/1"))
    try files.createDirectory(
      at: folder.appendingPathComponent("A/3"), withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: folder.appendingPathComponent("A/3/Exercises.swift"),
      withDestinationURL: folder.appendingPathComponent("other/1/Exercises.swift"))
    let submission = Submission(folder.appendingPathComponent("A"))
    XCTAssertEqual(Array(submission.files.keys), [2])
    XCTAssertEqual(submission.look.count, 2, "\(submission.look)")
  }

  func testAFolderOfTheFilesName() throws {
    try write("A/1/Exercises.swift/read me.txt")
    XCTAssertEqual(files(of: "A"), [:])
  }

  func testTheStudents() throws {
    try write("b/1/Exercises.swift")
    try write("a/read me.txt")
    try write("notes.txt")
    try write(".hidden/1/Exercises.swift")
    XCTAssertEqual(try Submission.all(in: folder).map(\.student), ["a", "b"])
    for place in ["nowhere", "notes.txt", "a"] {
      XCTAssertThrowsError(try Submission.all(in: folder.appendingPathComponent(place)), place) {
        guard case LabError.noInput = $0 else { return XCTFail("\($0)") }
      }
    }
  }

  func testContent() throws {
    try write("small", "é")
    try write("large", String(repeating: "x", count: 1_000_000))
    XCTAssertEqual(
      Submission.content(of: folder.appendingPathComponent("small")), Data("é".utf8))
    XCTAssertNil(Submission.content(of: folder.appendingPathComponent("large")))
    XCTAssertNil(Submission.content(of: folder.appendingPathComponent("none")))
  }
}
