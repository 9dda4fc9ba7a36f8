import XCTest

@testable import Exercises

/// What is read from a learner's file: where exercises begin, and whether their code is borrowed.
final class ExerciseSourceTests: XCTestCase {
  /// Whether exercise 1.1 borrows where its function has this body.
  private func borrows(_ body: String, above: String = "", end: String = "\n") -> Bool {
    let text =
      "import Lab\n\(above)\n\n/// Exercise 1.1: a number.\nfunc a() -> Double {\n\(body)\n}\n"
    return ExerciseSource(text: text.replacingOccurrences(of: "\n", with: end)).borrows("1.1")
  }

  func testFindsExercisesAndBorrowedCode() {
    let text = """
      import Lab

      /// Exercise 1.1: done.
      func a() -> Double { 1 }  // not like Solutions.a

      /// Exercise 1.2: borrowed.
      func b() -> Double { Solutions.b() }

      /// Exercise 1.3: a stub.
      func c() -> Double {
        todo(
          "1.3", Solutions.c())
      }
      """
    for end in ["\n", "\r\n", "\r"] {
      let source = ExerciseSource(text: text.replacingOccurrences(of: "\n", with: end))
      XCTAssertEqual(["1.1", "1.2", "1.3", "1.4"].map(source.line), [3, 6, 9, nil])
      XCTAssertEqual(["1.1", "1.2", "1.3"].map(source.borrows), [false, true, false])
    }
  }

  func testFindsWhereExercisesBegin() {
    let text = """
      /* Exercise 1.1: in a block comment. */ func a() {}
      let x = "// Exercise 1.2"  // Exercise 1.2 is below
      /** Exercise 1.2. */
      func b() {
        // Exercise 1.1 is like this.
        Solutions.b()
      }
      """
    let source = ExerciseSource(text: text)
    XCTAssertEqual(["1.1", "1.2"].map(source.line), [1, 3])
    XCTAssertEqual(["1.1", "1.2"].map(source.borrows), [false, true])
  }

  func testWordsAndOtherNamesAreNotBorrowed() {
    for body in [
      "let mySolutions = 1; return mySolutions", "// Solutions.a()", "/* Solutions.a() */ 1",
      "/* one\n Solutions.a()\n */ 1", "print(\"Solutions.a()\")",
      "#\"\"Solutions\\(Solutions)\"\"#",
      "\"\"\"\n  Solutions // Solutions\n  \"\"\"", "Solutions2.a()",
      "todo(\"1.1\", Solutions.a())",
      "todo (\"1.1\", Solutions.a())", "todo(\n\"1.1\",\n(Solutions.a(1), \")\"),\nSolutions.b)",
      "todo(\"1.1\", Solutions.a(\")\", \"\\(Solutions.b)\"))",
      "todo /* later */ (\"1.1\", Solutions.a())", "print(\"//\")  // Solutions",
    ] {
      for end in ["\n", "\r\n", "\r"] {
        XCTAssertFalse(borrows(body, end: end), body)
      }
    }
  }

  func testFindsWhatIsBorrowed() {
    for body in [
      "Solutions.a()", "print(\"//\", Solutions.a())", "/* one */ Solutions.a()",
      "print(\"\\(Solutions.a())\")", "\"todo(\" + Solutions.a()", "1 // todo(\n+ Solutions.a()",
      "/* todo( */ Solutions.a()", "todo(\"1.1\", 1) + Solutions.a()", "let f = Solutions.a",
      "\"\"\"\n \\(Solutions.a())\n \"\"\"", "#\"\\#(Solutions.a())\"#", "mytodo(Solutions.a())",
      "if false { return todo(\"1.1\", \")\") }; return Solutions.a()", "`Solutions`.a()",
      "let todo = 1\n(Solutions.a)", "lesson01.Solutions.a()", "print(#\"\"\"#, Solutions.a())",
    ] {
      for end in ["\n", "\r\n", "\r"] {
        XCTAssertTrue(borrows(body, end: end), body)
      }
    }
    XCTAssertTrue(borrows("1", above: "typealias S = Solutions"))
    XCTAssertFalse(borrows("1", above: "// Solutions.swift has them all."))
  }

  func testWhichExercisesACodeCalls() {
    let source = ExerciseSource(
      text: """
        /// Exercise 3.1: the activation.
        func activation(_ x: Double) -> Double { x }

        /// Exercise 3.2: forward.
        func forward(_ x: [Double]) -> [Double] { x.map(activation) }

        /// Exercise 3.3: as a label, a method, a name of its own, in a comment and in a string.
        func other(_ x: [Double], forward: Bool) -> Bool {
          // forward(x)
          let activation = 1.0
          _ = x.forward(activation: activation + 1) + "activation(2)"
          return other(x, forward: false)
        }

        /// Exercise 3.4: run.
        func run(_ x: [Double]) -> [Double] { forward(x) }
        """)
    func called(by exercise: String) -> [String] {
      source.exercises(calledBy: exercise, among: ["3.1", "3.2", "3.3"])
    }
    XCTAssertEqual(called(by: "3.1"), [])
    XCTAssertEqual(called(by: "3.2"), ["3.1"])
    XCTAssertEqual(called(by: "3.3"), [])
    XCTAssertEqual(called(by: "3.4"), ["3.2"])
  }
}
