import Exercises
import Lab
import XCTest

@testable import Notebook

final class OptionsTests: XCTestCase {
  private func parse(_ arguments: String...) throws -> Options {
    try Options(
      [
        .integer("epochs", 10, in: 1...100, ""), .number("rate", 0.5, in: 0...1, ""),
        .numbers("inputs", [1, 2], in: -9000...9000, ""),
        .integers("sizes", [3, 1], in: 1...100, ""),
        .words("words", ["the"], ""), .text("data", "X", ""),
        .flag("json", ""),
      ], arguments: arguments, program: "lesson00")
  }

  func testReadsValues() throws {
    let options = try parse("--epochs", "7", "--rate=0.25", "--inputs", "-1,2e3", "--json")
    XCTAssertEqual(options.integer("epochs"), 7)
    XCTAssertEqual(options.number("rate"), 0.25)
    XCTAssertEqual(options.numbers("inputs"), [-1, 2000])
    XCTAssertTrue(options.isSet("json"))
    XCTAssertNil(options.text("data"))
    let none = try parse()
    XCTAssertEqual(none.integer("epochs"), 10)
    XCTAssertEqual(none.numbers("inputs"), [1, 2])
    XCTAssertEqual(none.words("words"), ["the"])
    XCTAssertEqual(none.integers("sizes"), [3, 1])
    XCTAssertEqual(try parse("--sizes", "7,100,1").integers("sizes"), [7, 100, 1])
    XCTAssertFalse(none.isSet("json"))
    XCTAssertEqual(try parse("--epochs", "7", "--epochs", "8").integer("epochs"), 8)
  }

  func testSaysWhatIsWrong() {
    let cases: [(arguments: [String], part: String)] = [
      (["--epoch", "7"], "takes no '--epoch'"), (["7"], "takes no '7'"), (["-h"], "takes no '-h'"),
      (["--"], "takes no '--'"), (["--epochs"], "--epochs needs a value"),
      (["--epochs", "--json"], "--epochs needs a value"), (["--epochs", "0"], "from 1 to 100"),
      (["--epochs", "1.5"], "a whole number"),
      (["--epochs", "99999999999999999999"], "not \"9999"),
      (["--rate", "nan"], "from 0.0 to 1.0"), (["--rate", ""], "not \"\""),
      (["--rate=inf"], "not \"inf\""), (["--inputs", "1,,2"], "with commas"),
      (["--inputs", "1,nan"], "with commas"), (["--inputs=1,1e308"], "from -100 to 100"),
      (["--inputs=\u{1b}[2J"], "not \"\\u{1B}[2J\""), (["--words", ","], "words with commas"),
      (["--json=1"], "takes no value"), (["--sizes", "3,four"], "not \"3,four\""),
      (["--sizes", "3,0"], "from 1 to 100"), (["--sizes", "3,,1"], "such as 3,1"),
      (["--sizes", "3,1.5"], "whole numbers"),
    ]
    for (arguments, part) in cases {
      XCTAssertThrowsError(
        try Options(
          [
            .integer("epochs", 10, in: 1...100, ""), .number("rate", 0.5, in: 0...1, ""),
            .numbers("inputs", [1], in: -100...100, ""),
            .integers("sizes", [3, 1], in: 1...100, ""),
            .words("words", ["the"], ""), .flag("json", ""),
          ], arguments: arguments, program: "lesson00"), "\(arguments)"
      ) { error in
        XCTAssertEqual((error as? LabError)?.exitCode, 64)
        XCTAssertTrue("\(error)".contains(part), "\(arguments): \(error)")
      }
    }
  }

  func testNumbersSayWhichDataTheyRestOn() throws {
    let numbers = JSON.object([("a", .integer(1))])
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("bike-sharing"), withIntermediateDirectories: true)
    for (choice, isSimulated) in [("sample", "true"), (folder.path, "null")] {
      let options = try Options(
        [.text("data", "X", "")], arguments: ["--data", choice], program: "lesson00",
        dataset: "bike-sharing")
      // A run that has read no data says nothing of it.
      XCTAssertEqual(options.withData(numbers).text, numbers.text)
      let copy = options
      _ = try copy.dataset()
      XCTAssertEqual(
        options.withData(numbers).text,
        "{\"a\": 1, \"data\": {\"name\": \"bike-sharing\", \"isSimulated\": \(isSimulated)}}")
    }
  }
}
