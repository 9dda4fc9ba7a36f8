import Exercises
import Foundation
import Lab
import XCTest

@testable import Grading

/// The stubs that are made from the solutions.
final class ExerciseStubsTests: XCTestCase {
  private func text(of path: String) throws -> String {
    try String(contentsOf: Package.file(path), encoding: .utf8)
  }

  /// Where a learner has done an exercise, its stub cannot be compared.
  func testTheStubsOfAllLessonsAreTheShippedOnes() throws {
    for lesson in Course.lessons {
      let path = "\(lesson.path)/Exercises.swift"
      let solutions = try text(of: "\(lesson.path)/Solutions.swift")
      let shipped = try text(of: path)
      let source = LessonSource(exercises: shipped, solutions: solutions)
      for (ending, spoilt) in [("\n", ""), ("\r\n", ""), ("\n", "_ other: Int, ")] {
        var exercises = LessonSource.filled(shipped, with: source.solutions)
        for stub in source.stubs where !spoilt.isEmpty {
          exercises = exercises.replacingOccurrences(
            of: "\nfunc \(stub.function)(", with: "\nfunc \(stub.function)(\(spoilt)")
        }
        exercises = exercises.withLineEndings(ending)
        for stub in source.stubs {
          XCTAssertFalse(
            ExerciseStubs(exercises: exercises, solutions: solutions).isUntouched(stub.id), stub.id)
          exercises = try ExerciseStubs(exercises: exercises, solutions: solutions)
            .reset(stub.id).text
          XCTAssertTrue(
            ExerciseStubs(exercises: exercises, solutions: solutions).isUntouched(stub.id), stub.id)
        }
        // A signature that is written anew may have its lines broken in other places.
        func compared(_ text: String) -> [String] {
          let source = SwiftSource(text)
          return spoilt.isEmpty
            ? text.components(separatedBy: "\n") : source.code.map(source.text)
        }
        let (made, wanted) = (compared(exercises), compared(shipped.withLineEndings(ending)))
        let difference = zip(made, wanted).first { $0 != $1 }
        XCTAssertNil(difference, path)
        XCTAssertEqual(made.count, wanted.count, path)
      }
    }
  }

  private let solutions = """
    enum Solutions {
      static func double(_ x: inout Int, by `in`: [Int: Int]) -> Int { 2 }
      static func double(_ x: Double) -> Double { 2 * x }
      static func last() {}
    }
    """
  private let exercises = """
    /// Exercise 1.1: twice.
    func double(_ x: inout Int, by `in`: [Int: Int]) -> Int {
      todo("1.1", Solutions.double(&x, by: `in`))
    }

    /// Exercise 1.2: twice.
    func double(_ x: Double) -> Double {
      todo("1.2", Solutions.double(x))
    }

    /// Exercise 1.3: the last.
    func last() {
      todo("1.3", Solutions.last())
    }

    """

  private func stubs(_ changes: (String, String)...) -> ExerciseStubs {
    let text = changes.reduce(exercises) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    return ExerciseStubs(exercises: text, solutions: solutions)
  }

  func testSpacesAndCommentsAreNoCode() {
    for id in ["1.1", "1.2", "1.3"] { XCTAssertTrue(stubs().isUntouched(id), id) }
    let spaced = ("  todo(\"1.2\", ", "// mine\r\n /* */ todo( \"1.2\" ,\n")
    XCTAssertTrue(stubs(spaced).isUntouched("1.2"))
    for change in [
      ("double(x)", "double(x + 1)"), ("todo(\"1.2\", S", "return todo(\"1.2\", S"),
      ("\"1.2\"", "\"1.3\""), ("todo(\"1.2\", Solutions.double(x))", "Solutions.double(x)"),
    ] { XCTAssertFalse(stubs(change).isUntouched("1.2"), change.1) }
    XCTAssertFalse(stubs().isUntouched("1.4"))
  }

  func testADamagedFileIsMended() throws {
    let damaged = [
      ("  todo(\"1.2\", Solutions.double(x))\n}", "  if x > 0 {\n    return 2\n}"),
      ("  todo(\"1.2\", Solutions.double(x))\n}", "  \"\"\"\n}"),
      ("func double(_ x: Double) -> Double", "private func double(_ y: Float)"),
      ("  todo(\"1.2\", Solutions.double(x))\n}", "  /* 3"),
      ("  todo(\"1.2\", Solutions.double(x))\n}", "  {"),
    ]
    for change in damaged {
      let (text, replaced) = try stubs(change).reset("1.2")
      XCTAssertEqual(text, exercises, change.1)
      XCTAssertTrue(replaced.contains(change.1), replaced)
    }
    // A brace too many further down ends the function without an end.
    let brace = ("func last() {", "func last() {}}")
    let mended = try stubs(("  todo(\"1.2\", Solutions.double(x))\n}", "  return 2"), brace)
      .reset("1.2").text
    XCTAssertEqual(mended, exercises.replacingOccurrences(of: brace.0, with: brace.1))
    // What stands beside the function stays, also under the same name.
    let helper = "func double(_ x: String) -> String { x + x }\n\nfunc double(_ x: Double)"
    let (text, _) = try stubs(("func double(_ x: Double)", helper), ("Solutions.double(x)", "1"))
      .reset("1.2")
    XCTAssertEqual(
      text, exercises.replacingOccurrences(of: "func double(_ x: Double)", with: helper))
  }

  func testAHelperMayBeCalledLikeAnotherExercise() throws {
    let helper = "func last(_ x: Double) -> Double { x }\n\nfunc double(_ x: Double)"
    let (text, _) = try stubs(("func double(_ x: Double)", helper), ("Solutions.double(x)", "1"))
      .reset("1.2")
    XCTAssertEqual(
      text, exercises.replacingOccurrences(of: "func double(_ x: Double)", with: helper))
  }

  func testWhatIsNotThereIsSaid() {
    for (change, words) in [
      (("func last", "func lost"), "no function of Solutions.swift below"),
      (("Exercise 1.3", "The last"), "has no comment “Exercise 1.3”"),
    ] {
      XCTAssertThrowsError(try stubs(change).reset("1.3")) {
        XCTAssertTrue("\($0)".contains(words), "\($0)")
      }
    }
  }
  func testAFreshFileHoldsNothingOfTheLearners() throws {
    for lesson in Course.lessons {
      let shipped = try text(of: "\(lesson.path)/Exercises.swift")
      let solutions = try text(of: "\(lesson.path)/Solutions.swift")
      let source = LessonSource(exercises: shipped, solutions: solutions)
      let ids = source.stubs.map(\.id)
      var written = LessonSource.filled(shipped, with: source.solutions)
      for stub in source.stubs {
        written = written.replacingOccurrences(
          of: "\nfunc \(stub.function)(",
          with: "\n// \(stub.id) in another way\nlet mine = 1\n\nfunc \(stub.function)(")
      }
      for exercises in [shipped, written + "\nfunc helper() {}\n"] {
        let fresh = try ExerciseStubs(exercises: exercises, solutions: solutions).fresh(ids)
        XCTAssertEqual(fresh, shipped, lesson.name)
      }
    }
  }
}
