import Exercises
import Foundation
import Grading
import XCTest

final class GradeBookTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("grades-\(UUID().uuidString)")

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  func testReportAndTableKnowEverythingFromTheBeginning() throws {
    let report = folder.appendingPathComponent("report.json")
    let book = GradeBook(files: [report])
    func enter(_ part: String, _ verdict: Verdict? = nil) throws {
      let title = "title of \(part)"
      try book.enter(
        verdict.map { .init(part, of: "lesson01", title, $0) }
          ?? .init(part, of: "lesson01", title))
    }
    func states() throws -> [String: Verdict.State] {
      let records = try GradeBook(reading: report).records
      return Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.state) })
    }
    for part in ["headline", "1.3", "1.1", "1.2"] { try enter(part) }
    XCTAssertEqual(book.records.map(\.id), ["1.1", "1.2", "1.3", "lesson01 headline"])
    XCTAssertEqual(Set(try states().values), [.notReached])
    XCTAssertEqual(book.faults(in: "lesson01"), [])

    try enter("1.1", Verdict(.right))
    try enter("1.2", Verdict(.timedOut, "too long"))
    try enter("headline", Verdict(.skipped, "1.2 is not right"))
    XCTAssertEqual(
      try states(),
      ["1.1": .right, "1.2": .timedOut, "1.3": .notReached, "lesson01 headline": .skipped])
    XCTAssertEqual(book.faults(in: "lesson01"), ["1.2"])
    XCTAssertEqual(book.faults(in: "lesson02"), [])
    XCTAssertEqual(try GradeBook(reading: report).table, book.table)
    let row = try XCTUnwrap(book.table.split(separator: "\n").last)
    XCTAssertEqual(
      row.split(separator: " "), ["lesson01", "1", "0", "1", "0", "0", "1", "skipped"],
      "right, wrong, …")
  }
}
