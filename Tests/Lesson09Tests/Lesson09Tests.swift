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

  func testPage() throws { try comparePage("sample") }

  func testPageOnRealData() throws {
    guard (try? Dataset.find("imdb-reviews", choice: "full")) != nil else {
      throw XCTSkip("the real reviews are not here: Datasets/fetch imdb-reviews")
    }
    try comparePage("full")
  }

  /// Compares what the page says with Python: the map with scikit-learn's maps of the same vectors, and
  /// the rule without a network with `lesson09.py --rule`.
  private func comparePage(_ data: String) throws {
    let page = Program("lesson09").run(["--data", data, "--no-html"]).output
    func line(with words: String) throws -> String {
      try XCTUnwrap(page.components(separatedBy: "\n").first { $0.contains(words) }, words)
    }
    func read<Value: Decodable>(_ name: String) throws -> [String: Value] {
      try JSONDecoder().decode(
        [String: Value].self, from: Data(contentsOf: Package.file("Tests/Reference/\(name).json")))
    }
    func shown(_ name: String) throws -> Double {
      let text = try line(with: "\(name) = ").components(separatedBy: " = ")[1]
      return try XCTUnwrap(Double(text), text)
    }
    let maps: [String: [String: Double]] = try read("lesson09-map-\(data)")
    for (name, map) in maps where name.hasPrefix("exact") {
      let divergence = try XCTUnwrap(map["klDivergence"])
      XCTAssertLessThan(try shown("Kullback-Leibler divergence"), divergence * 1.1, name)
      let trust = try XCTUnwrap(map["trustworthiness"])
      XCTAssertGreaterThan(try shown("trustworthiness"), trust - 0.02, name)
    }
    let rules: [String: Int] = try read("lesson09-rule")
    let correct = try XCTUnwrap(rules[data])
    let row = try line(with: " sum of log ratios  ")
    XCTAssertTrue(row.contains(" \(Format.percent(Double(correct) / 1000)) "), row)
  }
}
