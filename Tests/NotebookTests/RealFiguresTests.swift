import Foundation
import Lab
import XCTest

@testable import Notebook

/// Figures of the real data: this run's, or those that were recorded.
final class RealFiguresTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("real-\(UUID().uuidString)")

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  func testARunOnTheRealDataRecordsAndOneOnTheSampleReads() throws {
    let file = folder.appendingPathComponent("RealData.json")
    try #"{"byHand": 1.5, "accuracy": 0.1}"#.write(to: file, atomically: true, encoding: .utf8)
    var real = RealFigures()
    real.isOfThisRun = true
    XCTAssertEqual(real.figure("accuracy", 0.728_123_456_7, in: folder), 0.728_123_456_7)
    XCTAssertEqual(real.figure("byHand", nil, in: folder), 1.5)
    try real.record(in: folder)
    XCTAssertEqual(
      try String(contentsOf: file, encoding: .utf8),
      "{\n  \"accuracy\": 0.728123,\n  \"byHand\": 1.5\n}\n")

    var sample = RealFigures()
    XCTAssertEqual(sample.figure("accuracy", 0.9, in: folder), 0.728123)
    XCTAssertTrue(sample.figure("unknown", 0.9, in: folder).isNaN)
    XCTAssertTrue(sample.computed.isEmpty)
  }
}
