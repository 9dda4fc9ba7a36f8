import XCTest

@testable import Exercises

/// What is cut out of a learner's file for the card of an exercise.
final class ExerciseFunctionTests: XCTestCase {
  private let source = ExerciseSource(
    text: """
      import Lab

      /// Exercise 1.1: a number.
      ///
      /// - Parameter x: another.
      func a(_ x: Double) -> Double {
        let b = helper(x)  // func b() {}
        return b
      }

      private func helper(_ x: Double) -> Double { x }

      // What comes next has nothing to do with it.

      /// Exercise 1.2: a stub.
      func c<T>(
        _ x: T
      ) -> T {
        todo("1.2", x)
      }

      /// Exercise 1.3: no function.
      let d = 1
      """)

  func testTheCodeIsAllThatWasWrittenForTheExercise() throws {
    let function = try XCTUnwrap(source.function(of: "1.1"))
    XCTAssertEqual(function.name, "a")
    XCTAssertEqual(function.signature, "func a(_ x: Double) -> Double")
    XCTAssertTrue(function.documentation.hasPrefix("/// Exercise 1.1: a number.\n///\n"))
    XCTAssertTrue(function.documentation.contains("/// - Parameter x: another.\n"))
    XCTAssertTrue(function.code.hasPrefix("func a(_ x: Double) -> Double {\n  let b"))
    XCTAssertTrue(function.code.hasSuffix("\n\nprivate func helper(_ x: Double) -> Double { x }"))
  }

  func testASignatureGoesOverSeveralLines() throws {
    let function = try XCTUnwrap(source.function(of: "1.2"))
    XCTAssertEqual(function.name, "c")
    XCTAssertEqual(function.signature, "func c<T>(\n  _ x: T\n) -> T")
    XCTAssertTrue(function.code.hasSuffix("{\n  todo(\"1.2\", x)\n}"))
  }

  func testALongSignatureHasOneParameterPerLine() throws {
    func wrapped(_ signature: String, within columns: Int) throws -> String {
      let text = "/// Exercise 1.1: long.\n\(signature) {\n}\n"
      return try XCTUnwrap(ExerciseSource(text: text).function(of: "1.1"))
        .signature(within: columns)
    }
    let long = "func f(_ x: [Double], by: (Int, Int) = (1, 2), in: Pair<A, B>) -> [Double]"
    let lines =
      "func f(\n  _ x: [Double],\n  by: (Int, Int) = (1, 2),\n  in: Pair<A, B>\n) -> [Double]"
    XCTAssertEqual(try wrapped(long, within: 70), lines)
    XCTAssertEqual(try wrapped(long, within: 80), long)
    XCTAssertEqual(
      try wrapped("func f(\n  _ x: Int, y: Int\n) -> Int", within: 15),
      "func f(\n  _ x: Int,\n  y: Int\n) -> Int")
    XCTAssertEqual(try wrapped("func longer() -> Double", within: 10), "func longer() -> Double")
  }

  func testWhereNoFunctionStandsThereIsNone() {
    XCTAssertNil(source.function(of: "1.3"))
    XCTAssertNil(source.function(of: "1.4"))
  }
}
