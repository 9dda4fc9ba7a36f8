import Foundation
import Lab
import Notebook
import XCTest

@testable import benchmark

final class BenchmarkTests: XCTestCase {
  /// A training on one thread and on two, in three runs, beside PyTorch, and a product beside both.
  private var report: BenchmarkReport {
    func row(_ threads: Int, _ runs: [(Double, Double)]) -> Row {
      let rows = runs.map { swift, pyTorch in
        var row = Row(.training, "lesson 10", threads, "images/s")
        row.improve(Speeds(swift: swift, pyTorch: pyTorch))
        row.improve(Speeds(swift: swift / 2, pyTorch: nil))
        return row
      }
      return rows.dropFirst().reduce(rows[0]) { $0.joined(with: $1) }
    }
    var product = Row(.product("Float"), "a·b", 1, "GFLOP/s", peak: 100)
    product.improve(Speeds(swift: 60, numPy: 40, pyTorch: 50))
    let once = product
    for _ in 0..<2 { product = product.joined(with: once) }
    return BenchmarkReport(
      rows: [
        product, row(1, [(300, 100), (330, 100), (300, 150)]),
        row(2, [(500, 80), (400, 90), (440, 70)]),
      ],
      runs: 3)
  }

  func testEachRunIsComparedWithItself() {
    let rows = report.table.rows
    XCTAssertEqual(
      rows[0], ["a·b, Float", "1", "GFLOP/s", "60.0", "60 %", "40.0", "1.50", "50.0", "1.20"])
    XCTAssertEqual(
      rows[1],
      ["lesson 10", "1", "images/s", "300.0", "", "", "", "100.0", "3.00 (2.00–3.30)"])
  }

  func testABarIsBesideTheFasterOneOnItsBestThreads() {
    XCTAssertEqual(
      report.figures.map(\.title),
      [
        "Products of Floats on one thread",
        "Trainings, each on the number of threads that suits it",
      ])
    // 500 : 100, 400 : 100, 440 : 150.
    let training = Comparison("lesson 10", Array(report.rows.dropFirst()))
    XCTAssertEqual(training.times?.median, 4)
    XCTAssertEqual(training.times?.range, 440 / 150...5)
  }

  func testJSONHasEveryRun() throws {
    let text = report.json.text
    let object = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let rows = try XCTUnwrap(object["rows"] as? [[String: Any]])
    XCTAssertEqual(rows[2]["swift"] as? [Double], [500, 400, 440])
    XCTAssertEqual(rows[2]["timesPyTorch"] as? [Double], [500 / 80, 400 / 90, 440 / 70])
    XCTAssertTrue((rows[2]["numPy"] as? [Any])?.allSatisfy { $0 is NSNull } == true)
  }

  func testThePageHasAllFiguresAndTheTable() {
    let html = report.html
    XCTAssertEqual(html.components(separatedBy: "<figure class=\"plot\"").count, 3)
    XCTAssertTrue(html.contains("a·b, Float"))
    XCTAssertTrue(html.contains("peak is 100.0 GFLOP/s with Floats."))
  }

  func testOptions() throws {
    let options = try BenchmarkOptions(["--runs=5", "--json", "--no-html"])
    XCTAssertEqual(options.runs, 5)
    XCTAssertTrue(options.isForTools)
    XCTAssertNil(options.page)
    for wrong in [
      ["--runs", "0"], ["--runs", "10"], ["--runs"], ["--runs", "two"], ["--width", "16"],
      ["--width", "-1"], ["--json=yes"], ["--html", ""], ["--quick"], ["lesson10"],
    ] {
      XCTAssertThrowsError(try BenchmarkOptions(wrong)) { error in
        guard case LabError.usage = error else { return XCTFail("\(wrong): \(error)") }
      }
    }
  }
}
