import XCTest

@testable import Exercises

/// What the verdict on an exercise depends on.
final class FingerprintTests: XCTestCase {
  private let text = """
    import Lab

    let rate = 0.5

    /// Exercise 1.1: the first.
    func first(_ x: Double) -> Double { x * rate }

    /// Exercise 1.2: the second uses the first.
    func second(_ x: Double) -> Double {
      let sum = first(x)  // of the first
      return sum + 1
    }

    /// Exercise 1.3: the third uses a helper that stands further down.
    func third(_ x: Double) -> Double { half(x) }

    /// Exercise 1.4: the last.
    func last(_ sum: Double) -> Double { sum }
    func half(_ x: Double) -> Double { x / 2 }
    """

  /// The exercises whose fingerprint another text changes.
  private func changed(_ old: String, _ new: String) -> [String] {
    let texts = [text, text.replacingOccurrences(of: old, with: new)]
    XCTAssertNotEqual(texts[0], texts[1], old)
    let sources = texts.map { ExerciseSource(text: $0) }
    return ["1.1", "1.2", "1.3", "1.4"].filter {
      sources[0].fingerprint(of: $0) != sources[1].fingerprint(of: $0)
    }
  }

  func testSpacesCommentsAndLineEndingsAreNoCode() {
    XCTAssertEqual(changed("  // of the first", ""), [])
    XCTAssertEqual(changed("{ x * rate }", "{\n  x\n    * rate\n}"), [])
    XCTAssertEqual(changed("\n", "\r\n"), [])
    XCTAssertEqual(changed("/// Exercise 1.1: the first.", "/// Exercise 1.1: mine."), [])
  }

  func testAnExerciseDependsOnWhatItUses() {
    XCTAssertEqual(changed("sum + 1", "sum + 2"), ["1.2"])
    XCTAssertEqual(changed("x * rate", "x - rate"), ["1.1", "1.2"])
    XCTAssertEqual(changed("x / 2", "x / 3"), ["1.3", "1.4"])
    XCTAssertEqual(changed("0.5", "0.4"), ["1.1", "1.2", "1.3", "1.4"])
    // Nothing names what an operator or an extension changes.
    let all = ["1.1", "1.2", "1.3", "1.4"]
    XCTAssertEqual(changed("x / 2 }", "x / 2 }\nextension Double { var me: Double { self } }"), all)
  }

  func testItIsTheSameInEveryRun() {
    XCTAssertEqual(ExerciseSource(text: text).fingerprint(of: "1.4"), "d1a99061684c1d02")
    XCTAssertNil(ExerciseSource(text: text).fingerprint(of: "1.5"))
  }
}
