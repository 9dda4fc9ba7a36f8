import Foundation
import Grading
import Lab
import TestSupport
import XCTest

final class Lesson09Tests: LessonTestCase {
  func testExercise91() throws { try grade() }
  func testExercise92() throws { try grade() }
  func testExercise93() throws { try grade() }

  func testChecks() throws { try proveChecks() }
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
  /// the rule without a network with what lesson 4's script gets right.
  private func comparePage(_ data: String) throws {
    let page = Program("lesson09").run(["--data", data, "--no-html"]).output
    func line(with words: String) throws -> String {
      try XCTUnwrap(page.components(separatedBy: "\n").first { $0.contains(words) }, words)
    }
    func reference<Value: Decodable>(_ name: String, _ type: Value.Type) throws -> Value {
      let file = Package.file("Tests/Reference/\(name)-\(data).json")
      return try JSONDecoder().decode(type, from: Data(contentsOf: file))
    }
    func shown(_ name: String) throws -> Double {
      let text = try line(with: "\(name) = ").components(separatedBy: " = ")[1]
      return try XCTUnwrap(Double(text), text)
    }
    let maps = try reference("lesson09-map", [String: [String: Double]].self)
    for (name, map) in maps where name.hasPrefix("exact") {
      let divergence = try XCTUnwrap(map["klDivergence"])
      XCTAssertLessThan(try shown("Kullback-Leibler divergence"), divergence * 1.1, name)
      let trust = try XCTUnwrap(map["trustworthiness"])
      XCTAssertGreaterThan(try shown("trustworthiness"), trust - 0.02, name)
    }
    let runs = try reference("lesson04", [LessonFour].self)
    let correct = try XCTUnwrap(runs.first).expected.baseline.logRatios[1]
    let row = try line(with: " sum of log ratios  ")
    XCTAssertTrue(row.contains(" \(Format.percent(Double(correct) / 1000)) "), row)
  }
}

/// What lesson 4's script found: how many test reviews the sum of log ratios gets right, with every
/// occurrence of a word and with each word once.
private struct LessonFour: Decodable {
  struct Expected: Decodable {
    struct Baseline: Decodable { let logRatios: [Int] }
    let baseline: Baseline
  }
  let expected: Expected
}
