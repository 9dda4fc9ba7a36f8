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
      ("a,b\n1,2\0\n", ["line 2, column 2", "control character \\u{0}."]),
      ("a,b\n1,\"2\u{1b}[2J\"\n", ["line 2, column 2", "control character \\u{1B}."]),
      ("a,b\u{9b}\n", ["line 1, column 2", "control character \\u{9B}."]),
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
      XCTAssertEqual("\($0)", "t.csv, line 4, column \"a\": \"x\\u{A}y\" is not a whole number.")
    }
    XCTAssertThrowsError(try table.numbers("c")) {
      XCTAssertEqual("\($0)", "t.csv has no column \"c\"; it has \"a\", \"b\".")
    }
  }

  func testAColumnSaysWhatItHolds() {
    let hour = CSVColumn.whole("hr", 0...23, "the hour of the day")
    XCTAssertTrue(["0", "7", "23", "+7", "07"].allSatisfy(hour.accepts))
    XCTAssertFalse(
      ["", "24", "-1", "7.0", "1e0", " 7", "7\0", "0x7"].contains(where: hour.accepts))
    XCTAssertEqual(hour.expectation, "a whole number from 0 to 23, the hour of the day")
    let share = CSVColumn.number("hum", 0...1, "a share")
    XCTAssertTrue(["0", "1", "0.25", ".5", "1.", "5e-1", "-0"].allSatisfy(share.accepts))
    XCTAssertFalse(["", "1.1", "nan", "0x0", "inf", "0.5\0", "1,0"].contains(where: share.accepts))
    XCTAssertEqual(share.expectation, "a number from 0 to 1, a share")
  }

  func testDaysOfTheCalendar() {
    XCTAssertEqual(CalendarDate("2012-02-29")?.weekday, 3)
    XCTAssertEqual(CalendarDate("2000-01-01")?.weekday, 6)
    XCTAssertEqual(CalendarDate("1900-03-01")?.weekday, 4)
    XCTAssertEqual(CalendarDate("2011-12-31")?.month, 12)
    for text in [
      "", "2011-02-29", "1900-02-29", "2011-00-01", "2011-13-01", "2011-04-31", "2011-01-00",
      "2011-1-01", "11-01-01", "2011-01-01 ", "2011/01/01", "2011-01-01-01", "0000-01-01",
      "+011-01-01", "２０１１-01-01",
    ] {
      XCTAssertNil(CalendarDate(text), text)
    }
  }

  func testAMessageShowsAnythingOnOneLine() {
    XCTAssertEqual("580".quoted, "\"580\"")
    XCTAssertEqual(
      "a\0\n\u{1b}[2J\u{9b}é".quoted, "\"a\\u{0}\\u{A}\\u{1B}[2J\\u{9B}é\"")
    XCTAssertEqual(
      String(repeating: "9", count: 99).quoted, "\"" + String(repeating: "9", count: 40) + "…\"")
    // One character to a reader, and a million to a terminal.
    XCTAssertLessThan(("e" + String(repeating: "\u{301}", count: 1_000_000)).quoted.utf8.count, 100)
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
    // Somebody who names a folder means it: what is missing there is told, and nothing else is taken.
    for choice in [nil, "full"] {
      XCTAssertThrowsError(try find(choice, real)) {
        XCTAssertEqual(($0 as? LabError)?.exitCode, 66)
        XCTAssertTrue("\($0)".contains("has no bike-sharing/hour.csv"), "\($0)")
      }
    }
    let hours = bikes.appendingPathComponent("hour.csv")
    try Data("a\n1\n".utf8).write(to: hours)
    XCTAssertEqual(try find(nil, real).folder.path, bikes.path)
    XCTAssertEqual(try find("full", real).folder.path, bikes.path)
    XCTAssertEqual(try find(folder.path).folder.path, bikes.path)
    XCTAssertTrue(try find("sample", real).isSample)
    XCTAssertEqual(try find("full", real).kind, .real)
    // Nobody here can say what is in a folder of the user's.
    XCTAssertEqual(try find(folder.path).kind, .own)
    // A pipe would never end.
    try FileManager.default.removeItem(at: hours)
    mkfifo(hours.path, 0o644)
    XCTAssertThrowsError(try find(nil, real))
    XCTAssertThrowsError(try find(folder.path).bytes(of: "hour.csv"))
    for (choice, environment) in [
      ("/nowhere", [:]), (nil, ["LAB_DATASETS": "/nowhere"]),
    ] as [(String?, [String: String])] {
      XCTAssertThrowsError(try find(choice, environment)) {
        XCTAssertEqual(($0 as? LabError)?.exitCode, 66)
        XCTAssertTrue("\($0)".contains("/nowhere"))
      }
    }
  }

  func testASampleIsOneUnderAnyName() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let samples = Package.file("Datasets/samples")
    let (link, copy) = (
      folder.appendingPathComponent("link"), folder.appendingPathComponent("copy")
    )
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: samples)
    for name in ["bike-sharing", "student-admissions", "imdb-reviews", "mnist"] {
      let place = copy.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for file in Dataset.files(of: name) {
        try FileManager.default.copyItem(
          at: samples.appendingPathComponent("\(name)/\(file)"),
          to: place.appendingPathComponent(file))
      }
      for path in [samples.path, samples.path + "//", link.path, copy.path] {
        let real = ["LAB_DATASETS": path]
        XCTAssertEqual(try Dataset.find(name, choice: path, environment: [:]).kind, .sample, path)
        XCTAssertEqual(try Dataset.find(name, environment: real).kind, .sample, path)
        XCTAssertThrowsError(try Dataset.find(name, choice: "full", environment: real), path) {
          XCTAssertTrue("\($0)".contains("holds the simulated sample"), "\($0)")
        }
      }
      // A stray file changes nothing, and other content is no sample.
      try Data().write(to: place.appendingPathComponent(".DS_Store"))
      XCTAssertEqual(try Dataset.find(name, choice: copy.path).kind, .sample)
      for file in Dataset.files(of: name) {
        try Data("other".utf8).write(to: place.appendingPathComponent(file))
      }
      XCTAssertEqual(try Dataset.find(name, choice: copy.path).kind, .own)
    }
  }

  /// The names in Dataset are those that the download script puts in place.
  func testEveryFileIsNamedOnce() throws {
    let script = try String(contentsOf: Package.file("Datasets/fetch"), encoding: .utf8)
    for line in script.split(separator: "\n") {
      let parts = line.split(separator: "|").map(String.init)
      guard parts.count == 7, parts[6].hasPrefix("$") else { continue }
      XCTAssertTrue(Dataset.files(of: parts[0]).contains(parts[1]), String(line))
    }
    for name in ["bike-sharing", "student-admissions", "imdb-reviews", "mnist"] {
      for file in Dataset.files(of: name) {
        XCTAssertTrue(script.contains("\n\(name)|\(file)|"), "\(name)/\(file)")
        XCTAssertNoThrow(try Dataset.sample(of: name).bytes(of: file))
      }
    }
  }
}
