import Exercises
import Foundation
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson09

final class Lesson09Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise91() throws { try grade() }
  func testExercise92() throws { try grade() }
  func testExercise93() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }

  func testMapAgainstScikitLearn() throws { try compareMap("sample") }

  func testMapAgainstScikitLearnOnRealData() throws {
    guard (try? Dataset.find("imdb-reviews", choice: "full")) != nil else {
      throw XCTSkip("the real reviews are not here: Datasets/fetch imdb-reviews")
    }
    try compareMap("full")
  }

  /// Compares the page's map with scikit-learn's maps of the same vectors.
  private func compareMap(_ data: String) throws {
    let path = Package.file("Tests/Reference/lesson09-map-\(data).json")
    let maps = try JSONDecoder().decode(
      [String: [String: Double]].self, from: Data(contentsOf: path))
    let page = Program("lesson09").run(["--data", data, "--no-html"]).output
    func shown(_ name: String) throws -> Double {
      let line = page.components(separatedBy: "\n").first { $0.contains("\(name) = ") }
      let text = try XCTUnwrap(line, name).components(separatedBy: " = ")[1]
      return try XCTUnwrap(Double(text), text)
    }
    for (name, map) in maps where name.hasPrefix("exact") {
      let divergence = try XCTUnwrap(map["klDivergence"])
      XCTAssertLessThan(try shown("Kullback-Leibler divergence"), divergence * 1.1, name)
      let trust = try XCTUnwrap(map["trustworthiness"])
      XCTAssertGreaterThan(try shown("trustworthiness"), trust - 0.02, name)
    }
  }
}
