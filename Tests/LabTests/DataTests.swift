import Foundation
import XCTest

@testable import Lab

/// Tables, one-hot, standardisation and JSON, with what real files are like.
final class DataTests: XCTestCase {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(Array(text.utf8), name: "t.csv")
  }

  func testReadsWhatSpreadsheetsWrite() throws {
    let text = "\u{FEFF}name,note,n\r\n\"Ada, L.\",\"said \"\"no\"\"\r\ntwice\",1\r\n\r\nBo,,-2.5e1"
    let table = try table(text)
    XCTAssertEqual(table.header, ["name", "note", "n"])
    XCTAssertEqual(table.rowCount, 2)
    XCTAssertEqual(try table.texts("name"), ["Ada, L.", "Bo"])
    XCTAssertEqual(try table.texts("note"), ["said \"no\"\r\ntwice", ""])
    XCTAssertEqual(try table.numbers("n"), [1, -25])
  }

  func testSaysWhereATableIsWrong() {
    let cases: [(text: String, parts: [String])] = [
      ("", ["t.csv is empty"]),
      ("a,b\n1,2\n3\n", ["line 3 has 1 fields", "the header has 2"]),
      ("a,b\n1,2,3\n", ["line 2 has 3 fields"]),
      ("a,b\n1,\"2\n3,4\n", ["line 2, column 2", "never closed"]),
      ("a,b\n1,\"2\"x\n", ["line 2, column 2", "follows the closing quote"]),
      ("a,b\n1,2\"3\n", ["line 2, column 2", "a quote stands inside"]),
      ("a,a\n1,2\n", ["line 1", "two columns are called \"a\""]),
    ]
    for (text, parts) in cases {
      XCTAssertThrowsError(try table(text), text) { error in
        for part in parts { XCTAssertTrue("\(error)".contains(part), "\(error)") }
        XCTAssertEqual((error as? LabError)?.exitCode, 65)
      }
    }
    XCTAssertThrowsError(try CSVTable([97, 10, 0xff, 10], name: "t.csv")) {
      XCTAssertEqual("\($0)", "t.csv, line 2, column 1 is not UTF-8 text.")
    }
  }

  func testSaysWhereANumberIsWrong() throws {
    let table = try table("a,b\n1,2\n\n\"x\ny\",nan\n5,\n")
    XCTAssertThrowsError(try table.numbers("b")) {
      XCTAssertEqual("\($0)", "t.csv, line 4, column \"b\": \"nan\" is not a number.")
    }
    XCTAssertThrowsError(try table.integers("a")) {
      XCTAssertEqual("\($0)", "t.csv, line 4, column \"a\": \"x\ny\" is not a whole number.")
    }
    XCTAssertThrowsError(try table.numbers("c")) {
      XCTAssertEqual("\($0)", "t.csv has no column \"c\"; it has a, b.")
    }
  }

  func testOneHotAndStandardization() {
    let ranks = OneHot([2, 1, 2])
    XCTAssertEqual(ranks.categories, [1, 2])
    XCTAssertEqual(ranks.columns, [[0, 1, 0], [1, 0, 1]])
    let scale = Standardization(of: [1, 2, 3], ddof: 1)
    XCTAssertEqual(scale.deviation, 1)
    XCTAssertEqual(scale.apply([1, 2, 3]), [-1, 0, 1])
    XCTAssertEqual(scale.undo([-1, 0, 1]), [1, 2, 3])
    XCTAssertEqual(
      Standardization(of: [1, 2, 3], ddof: 0).deviation, (2.0 / 3).squareRoot(), accuracy: 1e-15)
    XCTAssertEqual(Standardization(of: [4, 4], ddof: 1).apply([4, 4]), [0, 0])
  }

  func testJSON() throws {
    let json = JSON.object([
      ("b", .number(0.1)), ("a", .array([.integer(1), .null, .bool(true)])),
      ("t", .string("\"\\\n\u{1}é")), ("n", .number(.nan)),
    ])
    XCTAssertEqual(
      json.text, #"{"b": 0.1, "a": [1, null, true], "t": "\"\\\n\u0001é", "n": null}"#)
    XCTAssertNoThrow(try JSONSerialization.jsonObject(with: Data(json.text.utf8)))
  }

  func testFindsDatasets() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lab \(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bikes = folder.appendingPathComponent("bike-sharing")
    try FileManager.default.createDirectory(at: bikes, withIntermediateDirectories: true)
    func find(_ choice: String?, _ environment: [String: String] = [:]) throws -> Dataset {
      try Dataset.find("bike-sharing", choice: choice, environment: environment)
    }
    XCTAssertTrue(try find("sample").isSample)
    let real = ["LAB_DATASETS": folder.path]
    // A folder without the dataset's file is a download that was broken off.
    XCTAssertNotEqual(try find(nil, real).folder.path, bikes.path)
    try Data("a\n1\n".utf8).write(to: bikes.appendingPathComponent("hour.csv"))
    XCTAssertEqual(try find(nil, real).folder.path, bikes.path)
    XCTAssertEqual(try find("full", real).folder.path, bikes.path)
    XCTAssertEqual(try find(folder.path).folder.path, bikes.path)
    XCTAssertTrue(try find("sample", real).isSample)
    XCTAssertEqual(try find("full", real).kind, .real)
    // Nobody here can say what is in a folder of the user's.
    XCTAssertEqual(try find(folder.path).kind, .own)
    XCTAssertEqual(try find(Package.file("Datasets/samples").path).kind, .sample)
    for (choice, environment) in [
      ("/nowhere", [:]), (nil, ["LAB_DATASETS": "/nowhere"]),
    ] as [(String?, [String: String])] {
      XCTAssertThrowsError(try find(choice, environment)) {
        XCTAssertEqual(($0 as? LabError)?.exitCode, 66)
        XCTAssertTrue("\($0)".contains("/nowhere"))
      }
    }
  }
}
