import XCTest

@testable import Exercises

/// Which names of a library a learner's code uses in place of code of their own.
final class StandInTests: XCTestCase {
  private let names = ["ReLU", "accuracy(_:_:)", ".target", "Sentiment(output:)"]

  /// The names that exercise 1.2 uses where its function has this body, and other code stands around.
  private func used(
    _ body: String, helpers: String = "", above: String = "", first: String = "x"
  ) -> [String] {
    let source = SwiftSource(
      """
      import Lab
      \(above)
      /// Exercise 1.1: another.
      func a(_ x: Double) -> Double { \(first) }

      /// Exercise 1.2: this one.
      func accuracy(outputs: [Double], labels: [Int]) -> Double {
        \(body)
      }
      \(helpers)
      /// Exercise 1.3: one more.
      func c() -> Double { ReLU<Double>().forward(x) }
      """
    )
    let functions = source.declarations.filter { ["a", "accuracy", "c"].contains($0.name) }
    return source.uses(names, in: functions[1], besides: [functions[0], functions[2]])
  }

  func testFindsNamesWherever() {
    XCTAssertEqual(used("ReLU<Double>().forward(x)"), ["ReLU"])
    XCTAssertEqual(used("Lab.ReLU().forward(x)"), ["ReLU"])
    XCTAssertEqual(used("accuracy(m, labels)"), ["accuracy(_:_:)"])
    XCTAssertEqual(used("let f = Lab.accuracy(_:_:); return f(m, labels)"), ["accuracy(_:_:)"])
    XCTAssertEqual(used("labels.map(\\.target)"), [".target"])
    XCTAssertEqual(used("Sentiment(output: 1)"), ["Sentiment(output:)"])
  }

  func testFollowsWhatTheCodeCalls() {
    let type = "enum Helper {\n  static func two() -> Double { ReLU<Double>().forward(x) }\n}"
    XCTAssertEqual(used("Helper.two()", helpers: type), ["ReLU"])
    XCTAssertEqual(used("one()", helpers: "func one() { two() }\n\(type.dropFirst(16))"), ["ReLU"])
    XCTAssertEqual(used("R().forward(x)", above: "typealias R = ReLU<Double>"), ["ReLU"])
    XCTAssertEqual(
      used("m.relu", helpers: "extension Matrix {\n var relu: Self { ReLU().f }\n}"), ["ReLU"])
    XCTAssertEqual(
      used("let layer = Own(); return layer.f", helpers: "struct Own { init() { ReLU() } }"),
      ["ReLU"])
    XCTAssertEqual(
      used("-m", helpers: "prefix func - (m: Matrix) -> Matrix { ReLU().f(m) }"), ["ReLU"])
  }

  func testOtherUsesAreTheLearnersOwn() {
    XCTAssertEqual(used("1 // ReLU\n \"ReLU\""), [])
    XCTAssertEqual(used("let target = 1; return target"), [])
    XCTAssertEqual(used("accuracy(outputs: outputs, labels: [])"), [])
    XCTAssertEqual(used("let accuracy = 0.5\n return accuracy"), [])
    XCTAssertEqual(used("Sentiment.positive == s ? Sentiment(rawValue: s) : 0"), [])
    XCTAssertEqual(used("ReLU().f", helpers: "struct ReLU { let f = 1.0 }"), [])
    XCTAssertEqual(
      used("1", helpers: "func check() { assert(ReLU().f == 1) }"), [], "calls nothing")
    XCTAssertEqual(used("a(1)", first: "ReLU().f"), [], "another exercise's")
  }

  func testALongFileTakesNoTime() {
    let helpers = (0..<20_000).map { "func f\($0)() { f\($0 + 1)() }" }.joined(separator: "\n")
    let started = ContinuousClock.now
    XCTAssertEqual(used("f0()", helpers: helpers + "\nfunc f20000() { ReLU() }"), ["ReLU"])
    XCTAssertLessThan(ContinuousClock.now - started, .seconds(20))
  }
}
