import Foundation
import Lab
import DamagedFiles
import XCTest

@testable import lesson03

/// hour.csv as it should be, and as it should not: what is impossible is refused with its line.
final class RentalsTests: XCTestCase {
  private let csv = SampleCSV("bike-sharing/hour.csv", lines: 2001)
  private var lines: [String] { csv.lines }

  override func tearDown() { csv.remove() }

  private func read(_ lines: [String], end: String = "\r\n") throws -> RentalData {
    try RentalData(csv.dataset(Array(lines.map { $0 + end }.joined().utf8)))
  }

  func testNoImpossibleValueIsLearnedFrom() throws {
    let values: [String: [String]] = [
      "instant": ["0", "-1", "1.5", "99", "9223372036854775807"],
      "dteday": [
        "", "yesterday", "<script>", "2011-02-30", "2011-1-5", "2011-0e-01", "2011-01-05 ",
        "05.01.2011", "２０１１-01-05", "2011-01-06", "2011-01-01", "2013-01-05", "0000-01-05",
      ],
      "season": ["0", "5", "spring"], "yr": ["2011", "1", "2", "-1"], "mnth": ["0", "2", "13"],
      "hr": [
        "24", "99", "-1", "1.5", "", "abc", "0x10", "1e0", "9223372036854775807",
        "99999999999999999999",
      ],
      "holiday": ["17", "2"], "weekday": ["7", "-1", "0"], "workingday": ["2", "0"],
      "weathersit": ["0", "5", "2.5"],
      "temp": [
        "25", "-0.1", "1.0000001", "1e308", "1e30", "-1e-300", "nan", "inf", "0x1p-2", "0,5", "",
        "0.5\0garbage", "0.5 ", "\t0.5", "0.5\u{9b}", "０.５",
      ],
      "atemp": ["2", "1e200"], "hum": ["1.5", "81"], "windspeed": ["-1", "30"],
      "casual": ["-5", "1.5", "1e3"], "registered": ["99999999999", "NaN"],
      "cnt": ["-5", "1.5", "1e300", "0", "9223372036854775807"],
    ]
    XCTAssertEqual(Set(values.keys), Set(RentalData.columns.map(\.name)))
    for (column, values) in values {
      for value in values + [String(repeating: "9", count: 1_000_000), "\"a\nb\""] {
        let what = "\(column) = \(value.prefix(20).debugDescription)"
        let bytes = Array(csv.lines(column, value).prefix(120).joined(separator: "\n").utf8)
        XCTAssertThrowsError(try RentalData.table(of: csv.dataset(bytes)), what) {
          assertRefusal($0, what)
          XCTAssertTrue("\($0)".contains("line 101"), "\(what): \($0)")
        }
      }
    }
    XCTAssertThrowsError(try read(csv.lines("hr", "99"))) {
      XCTAssertTrue(
        "\($0)".hasSuffix(
          "bike-sharing/hour.csv, line 101, column \"hr\": \"99\" is not a whole number from 0 to 23, "
            + "the hour of the day."), "\($0)")
    }
  }

  func testNoOtherOrderIsLearnedFrom() throws {
    let (header, rows) = (lines[0], Array(lines.dropFirst()))
    var (swapped, doubled, days) = (rows, rows, rows)
    swapped.swapAt(500, 501)
    doubled.insert(rows[500], at: 501)
    days = Array(rows[..<96] + rows[120..<144] + rows[96..<120] + rows[144...])
    var renumbered = doubled
    for row in renumbered.indices {
      let fields = renumbered[row].split(separator: ",", maxSplits: 1)
      renumbered[row] = "\(row + 1),\(fields[1])"
    }
    for (what, rows) in [
      ("reversed", rows.reversed()), ("swapped", swapped), ("doubled", doubled), ("days", days),
      ("doubled and renumbered", renumbered), ("twice", rows + rows),
    ] {
      XCTAssertThrowsError(try read([header] + rows), what) {
        assertRefusal($0, what)
        XCTAssertTrue("\($0)".contains("which stands in the row before"), "\($0)")
      }
    }
    // Hours may be missing, as in the real file.
    XCTAssertEqual(try read([header] + rows[..<500] + rows[510...]).all.targets.count, 1990)
  }

  func testOtherFiles() throws {
    let (text, header) = (lines.joined(separator: "\n"), lines[0])
    let utf16 = Array(try XCTUnwrap(text.data(using: .utf16)))
    for (what, bytes) in [
      ("nothing", []), ("a header alone", Array(header.utf8)),
      ("no header", Array(lines.dropFirst().joined(separator: "\n").utf8)),
      ("too few", Array(lines.prefix(1960).joined(separator: "\n").utf8)),
      ("a column less", Array(text.replacing(",hr,", with: ",hour,").utf8)),
      ("a column twice", Array(text.replacing(",atemp,", with: ",temp,").utf8)),
      ("semicolons", Array(text.replacing(",", with: ";").utf8)),
      ("a page", Array("<!DOCTYPE html>\n<html><body>404, Not Found</body></html>\n".utf8)),
      ("compressed", [0x1f, 0x8b, 8, 0] + Array(text.utf8)), ("UTF-16", utf16),
      ("zeros at the end", Array(text.utf8) + Array(repeating: 0, count: 4096)),
      ("cut", Array(text.utf8.dropLast(3))), ("a field more", Array((text + ",1").utf8)),
      ("a quote", Array(text.replacing(",0.24,", with: ",\"0.24,").utf8)),
      ("a header without an end", Array(repeating: UInt8(ascii: "a"), count: 2_000_000)),
      ("an escape in the header", Array(text.replacing(",hr,", with: ",hr\u{1b}[2J,").utf8)),
    ] {
      XCTAssertThrowsError(try RentalData(csv.dataset(bytes)), what) { assertRefusal($0, what) }
    }
  }

  func testWhatMeansTheSameIsTheSame() throws {
    let expected = try read(lines)
    let quoted = lines.map {
      $0.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",")
    }
    for (what, data) in [
      ("LF", try read(lines, end: "\n")), ("quotes", try read(quoted)),
      ("a byte-order mark", try read(["\u{feff}" + lines[0]] + lines.dropFirst())),
      ("blank lines", try read(lines + ["", ""])),
      ("a column more", try read(lines.map { $0 + ",x" })),
      ("a plus sign", try read(csv.lines("hr", "+0\(expected.all.hours[99])"))),
    ] {
      XCTAssertEqual(data.all.features, expected.all.features, what)
      XCTAssertEqual(data.all.targets, expected.all.targets, what)
      XCTAssertEqual(data.all.dates, expected.all.dates, what)
    }
  }

  func testTheWholeSampleIsRead() throws {
    let data = try RentalData(Dataset.find("bike-sharing", choice: "sample"))
    XCTAssertEqual(data.all.targets.count, 17_453)
    XCTAssertEqual(data.featureNames.count, 56)
  }

  // MARK: damaged copies

  private func values(_ bytes: [UInt8]) throws -> [[String]] {
    let table = try RentalData.table(of: csv.dataset(bytes))
    let columns = try RentalData.columns.map { try table.texts($0.name) }
    return (0..<table.rowCount).map { row in columns.map { $0[row] } }
  }

  /// The rows of a file, read as lines of fields of which each matches an expression; nil where one does
  /// not, or where a row contradicts the calendar, itself or the row before.
  private func oracle(_ bytes: [UInt8]) -> [[String]]? {
    guard let rows = PlainCSV.rows(bytes), let header = rows.first, !Set(header).isEmpty,
      Set(header).count == header.count
    else { return nil }
    let places = RentalData.columns.map { header.firstIndex(of: $0.name) }
    guard !places.contains(nil), rows.allSatisfy({ $0.count == header.count }) else { return nil }
    let picked = rows.dropFirst().map { row in places.compactMap { $0 }.map { row[$0] } }
    var last = ("", 0.0, -1.0)
    for row in picked {
      guard let (moment, instant) = moment(row) else { return nil }
      if (row[1], moment) <= (last.0, last.1) || instant <= last.2 { return nil }
      last = (row[1], moment, instant)
    }
    return picked
  }

  /// The hour and the number of a row that makes sense.
  private func moment(_ row: [String]) -> (hour: Double, instant: Double)? {
    for (place, field) in row.enumerated() where place != 1 {
      let isNumber = (10...13).contains(place)
      if !(isNumber ? PlainCSV.isNumber(field) : PlainCSV.isWhole(field)) { return nil }
    }
    let numbers = row.map { strtod($0, nil) }
    let upper: [Double] = [1e6, 0, 4, 1, 12, 23, 1, 6, 1, 4, 1, 1, 1, 1, 1e6, 1e6, 2e6]
    let lower: [Double] = [1, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    for place in row.indices where place != 1 {
      guard (lower[place]...upper[place]).contains(numbers[place]) else { return nil }
    }
    guard PlainCSV.matches(row[1], "[0-9]{4}-[0-9]{2}-[0-9]{2}") else { return nil }
    let parts = row[1].split(separator: "-").compactMap { Int($0) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    let day = DateComponents(calendar: calendar, year: parts[0], month: parts[1], day: parts[2])
    guard day.isValidDate, let date = day.date else { return nil }
    let weekday = calendar.component(.weekday, from: date) - 1
    let isWorking = numbers[6] == 0 && weekday > 0 && weekday < 6
    guard
      [numbers[3], numbers[4], numbers[7], numbers[8], numbers[16]]
        == [
          Double(parts[0] - 2011), Double(parts[1]), Double(weekday), isWorking ? 1 : 0,
          numbers[14] + numbers[15],
        ]
    else { return nil }
    return (numbers[5], numbers[0])
  }

  func testDamagedFiles() {
    let bytes = Array(lines.prefix(25).map { $0 + "\r\n" }.joined().utf8)
    readDamaged(bytes, copies: 400, read: values, oracle: oracle)
  }
}
