import Exercises
import Foundation
import XCTest

@testable import Grading

/// A student's file, function by function.
final class SubmittedFileTests: XCTestCase {
  /// Three exercises, the last of which asks for a generic function.
  private static let exercises: [LessonKit.Exercise] = {
    let solutions = SwiftSource(
      """
      enum Solutions {
        static func twice(_ x: Double) -> Double { 2 * x }
        static func add(_ list: inout [Double], to value: Double) { list.append(value) }
        @inline(never)
        static func first<T>(_ list: [T]) -> T { list[0] }
      }
      """)
    return zip(["1.1", "1.2", "1.3"], solutions.functions).map { id, solution in
      let listing = """
        {"id": "\(id)", "title": "", "place": {"file": "", "line": 1}, "hints": 0, "mistakes": 0,
         "timeLimit": 20, "buildsOn": [], "standIns": []}
        """
      return LessonKit.Exercise(
        listing: try! JSONDecoder().decode(LessonListing.Exercise.self, from: Data(listing.utf8)),
        solution: solution)
    }
  }()

  private func file(_ text: String) -> SubmittedFile {
    SubmittedFile(text, of: Self.exercises, loans: "Loans")
  }

  private let first = #"func twice(_ x: Double) -> Double { todo("1.1", Solutions.twice(x)) }"#
  private let second = """
    func add(_ list: inout [Double], to value: Double) {
      todo("1.2", Solutions.add(&list, to: value))
    }
    """

  private let third = """
    @inline(never)
    func first<T>(_ list: [T]) -> T { todo("1.3", Solutions.first(list)) }
    """

  private func untouched(_ text: String) -> [String] {
    let file = file(text)
    return Self.exercises.filter(file.isUntouched).map(\.id)
  }

  func testStubsWithOtherSpacingCommentsAndNames() {
    XCTAssertEqual(untouched("\(first)\n\(second)\n\(third)"), ["1.1", "1.2", "1.3"])
    XCTAssertEqual(untouched("\(second)\r\n// Exercise 1.2\r\n\(first)"), ["1.1", "1.2"])
    XCTAssertEqual(
      untouched(second.replacingOccurrences(of: "(", with: " ( /* here */\n")), ["1.2"])
    let renamed = #"func twice(_ z: Double) -> Double { todo("1.1", Solutions.twice(z)) }"#
    XCTAssertEqual(untouched(renamed), ["1.1"])
  }

  func testWhatIsNoStubAnyMore() {
    for change in [("x))", "x)) + 0"), ("1.1", "1.2"), ("todo", "mine"), ("twice(x)", "twice(2)")] {
      let text = first.replacingOccurrences(of: change.0, with: change.1)
      XCTAssertEqual(untouched(text), [], text)
    }
    XCTAssertEqual(untouched(String(first.dropLast())), [], "without an end")
  }

  func testFindsTheFunctionAmongOthers() {
    let own = "func twice(_ x: Double) -> Double { x + x }"
    for other in [
      "func twice(_ x: Float) -> Float { 0 }", "func twice(x: Double) -> Double { 0 }",
      "struct S { func twice(_ x: Double) -> Double { 0 } }", "#if false\n\(first)\n#endif",
      "func twice<T>(_ x: T) -> T { x }", "func twice(_ x: Double, _ y: Double) -> Double { 0 }",
    ] {
      XCTAssertEqual(file("\(other)\n\(own)").code(of: "1.1"), own, other)
      XCTAssertEqual(file("\(own)\n\(other)").code(of: "1.1"), own, other)
    }
    XCTAssertNil(file("func twice(x: Double) -> Double { 0 }").code(of: "1.1"))
    XCTAssertEqual(file("\n// 1\n\(own)").line(of: "1.1"), 3)
    XCTAssertNil(file("").line(of: "1.1"))
  }

  func testALoanKeepsAllLines() {
    let text = "// é\r\n\(second)\n\(first)\nlet last = 1\n\(third)\n"
    let lending = file(text).text(lending: ["1.2"])
    XCTAssertTrue(lending.contains("{ Loans.add(&list, to: value) "), lending)
    XCTAssertTrue(lending.contains(first), lending)
    func line(_ text: String) -> Int? {
      SwiftSource(text).tokens.first { SwiftSource(text).text($0) == "last" }
        .map { SwiftSource(text).line(at: $0.range.lowerBound) }
    }
    XCTAssertEqual(line(lending), line(text))
    XCTAssertEqual(file(text).text(lending: []), text)
  }

  func testALoanHandsOnTheStudentsNames() {
    let renamed = "func twice(_ z: Double) -> Double { 0 }"
    XCTAssertTrue(file(renamed).text(lending: ["1.1"]).contains("{ Loans.twice(z) }"))
  }

  func testWhatIsMissingIsAdded() {
    let text = file(first).text(lending: [])
    XCTAssertTrue(text.hasPrefix(first))
    XCTAssertTrue(
      text.contains(
        "func add(_ list: inout [Double], to value: Double) { Loans.add(&list, to: value) }"), text)
  }

  func testAGenericFunctionIsCalledWithTheLessonsTypes() {
    let generic = "func twice<T: Numeric>(_ y: T) -> T { 2 * y }\n\(second)\n\(third)"
    let text = file(generic).text(lending: [])
    XCTAssertTrue(text.contains("func Loanstwice<T: Numeric>(_ y: T) -> T { twice(y) }"), text)
    XCTAssertTrue(text.contains("func twice(_ x: Double) -> Double { Loanstwice(x) }"), text)
    let lending = file(generic).text(lending: ["1.1"])
    XCTAssertTrue(lending.contains("{ 2 * y }"), lending)
    XCTAssertTrue(lending.contains("func twice(_ x: Double) -> Double { Loans.twice(x) }"), lending)
  }

  func testAGenericFunctionOfTheLessonsIsLentAsItIs() {
    let text = file("\(first)\n\(second)\n\(third)").text(lending: ["1.3"])
    XCTAssertTrue(text.hasSuffix("func first<T>(_ list: [T]) -> T { Loans.first(list) }"), text)
    XCTAssertTrue(file("").text(lending: []).contains("func first<T>(_ list: [T]) -> T { Loans"))
  }

  func testUsedExercises() {
    func used(_ body: String, _ rest: String = "") -> [String] {
      let text = "\(first)\nfunc add(_ list: inout [Double], to value: Double) { \(body) }\n\(rest)"
      return file(text).exercises(usedBy: "1.2", among: ["1.1"])
    }
    XCTAssertEqual(used("list.append(twice(value))"), ["1.1"])
    XCTAssertEqual(used("list = list.map(twice)"), ["1.1"])
    XCTAssertEqual(used("help(value)", "func help(_ x: Double) { print(twice(x)) }"), ["1.1"])
    for body in [
      "list.append(value)", "// twice(value)", "print(\"twice(value)\")", "list.twice(value)",
      "print(twice: value)", "let twice = value; print(twice)",
    ] { XCTAssertEqual(used(body), [], body) }
  }

  func testOddities() {
    for (code, names) in [
      ("let a = unsafeBitCast(f, to: Int.self)", ["unsafeBitCast"]),
      ("@_silgen_name(\"x\") func f()", ["@_silgen_name"]),
      ("import Foundation\nlet d = try Data(contentsOf: u)", ["contentsOf"]),
      ("@testable import Exercises", ["@testable"]), ("_exit(0)", ["_exit"]),
      ("atexit { }; exit(0)", ["atexit", "exit"]), ("if exit { write += 1 }", []),
      ("func todo(_ x: Int) {}", ["a todo of its own"]),
      ("let signal = 3; print(signal, kill: 2); door.open()", []),
      ("// unsafeBitCast(x)\nlet s = \"FileManager\"", []),
      ("func open(_ x: Int) {}\nfunc g() { open(2) }", []),
      ("list.withUnsafeBufferPointer { $0.count }", []),
    ] { XCTAssertEqual(file(code).oddities, names, code) }
  }
}
