import Foundation
import Lab
import DamagedFiles
import XCTest

@testable import lesson02

/// student_data.csv as it should be, and as it should not: what is impossible is refused with its line.
final class AdmissionsTests: XCTestCase {
  private let csv = SampleCSV("student-admissions/student_data.csv")
  private var lines: [String] { csv.lines }

  override func tearDown() { csv.remove() }

  /// The applicants of a file, each with admit, gre, gpa and rank, in a fixed order.
  private func read(_ bytes: [UInt8]) throws -> [[Double]] {
    let parts = try Admissions.split(csv.dataset(bytes))
    return [parts.training, parts.test].flatMap { part in
      (0..<part.count).map { [part.targets[$0]] + part.original.row($0) }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func read(_ lines: [String]) throws -> [[Double]] {
    try read(Array(lines.joined(separator: "\n").utf8))
  }

  func testNoImpossibleValueIsLearnedFrom() {
    let values: [String: [String]] = [
      "admit": ["2", "-1", "0.5", "yes", "", "1e0"],
      "gre": ["-500", "0", "199", "801", "1e308", "580\0garbage", "0x244", "nan", "580.5", " 580"],
      "gpa": ["40", "-1", "4.01", "1e308", "inf", "-inf", "3.5\u{1b}[2J", "3,5", "0x1p1", "３.５"],
      "rank": ["0", "5", "1.5", "-1", "first", "9223372036854775807", "99999999999999999999"],
    ]
    XCTAssertEqual(Set(values.keys), Set(Admissions.columns.map(\.name)))
    for (column, values) in values {
      for value in values + [String(repeating: "9", count: 1_000_000), "\"a\nb\""] {
        let what = "\(column) = \(value.prefix(20).debugDescription)"
        XCTAssertThrowsError(try read(csv.lines(column, value)), what) {
          assertRefusal($0, what)
          XCTAssertTrue("\($0)".contains("line 101"), "\(what): \($0)")
        }
      }
    }
  }

  func testOtherFiles() throws {
    let text = lines.joined(separator: "\n")
    let utf16 = Array(try XCTUnwrap(text.data(using: .utf16)))
    for (what, bytes) in [
      ("nothing", []), ("a header alone", Array(lines[0].utf8)), ("UTF-16", utf16),
      ("no header", Array(lines.dropFirst().joined(separator: "\n").utf8)),
      ("too few", Array(lines.prefix(10).joined(separator: "\n").utf8)),
      ("a column less", Array(text.replacing("rank", with: "tier").utf8)),
      ("a column twice", Array(text.replacing("gpa", with: "gre").utf8)),
      ("tabs", Array(text.replacing(",", with: "\t").utf8)),
      ("a page", Array("<!DOCTYPE html>\n<html><body>404, Not Found</body></html>\n".utf8)),
      ("compressed", [0x1f, 0x8b, 8, 0] + Array(text.utf8)),
      ("zeros at the end", Array(text.utf8) + Array(repeating: 0, count: 4096)),
    ] {
      XCTAssertThrowsError(try read(bytes), what) { assertRefusal($0, what) }
    }
  }

  /// The applicants of a file whose fields match the expressions that the course's columns mean.
  private func oracle(_ bytes: [UInt8]) -> [[Double]]? {
    guard let rows = PlainCSV.rows(bytes), let header = rows.first,
      Set(header).count == header.count, rows.count > 10,
      rows.allSatisfy({ $0.count == header.count })
    else { return nil }
    var columns: [[Double]] = []
    for (name, isOfItsKind, range) in [
      ("admit", PlainCSV.isWhole, 0.0...1), ("gre", PlainCSV.isWhole, 200...800),
      ("gpa", PlainCSV.isNumber, 0...4), ("rank", PlainCSV.isWhole, 1...4),
    ] {
      guard let place = header.firstIndex(of: name) else { return nil }
      let fields = rows.dropFirst().map { $0[place] }
      guard fields.allSatisfy(isOfItsKind) else { return nil }
      columns.append(fields.map { strtod($0, nil) })
      guard columns[columns.count - 1].allSatisfy(range.contains) else { return nil }
    }
    return (0..<rows.count - 1).map { row in columns.map { $0[row] } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  func testDamagedFiles() {
    let bytes = Array(lines.prefix(30).joined(separator: "\n").utf8)
    readDamaged(bytes, copies: 1000, read: read, oracle: oracle)
  }
}
