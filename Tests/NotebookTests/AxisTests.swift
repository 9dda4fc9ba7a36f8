import XCTest

@testable import Notebook

final class AxisTests: XCTestCase {
  func testTicksAreRoundNumbersWithoutNoise() {
    func labels(_ low: Double, _ high: Double, _ count: Int, _ scale: AxisScale = .linear)
      -> [String]
    {
      Axis("", values: [low, high], scale: scale).ticks(atMost: count).map(\.label)
    }
    XCTAssertEqual(labels(0.01, 0.93, 5), ["0.2", "0.4", "0.6", "0.8"])
    XCTAssertEqual(
      Axis("", values: [0, 0.35]).ticks(atMost: 8).map(\.value),
      [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35])
    XCTAssertEqual(labels(-25_000, 25_000, 4), ["−20,000", "0", "20,000"])
    XCTAssertEqual(labels(1, 3, 10), ["1", "2", "3"], "whole numbers have no halves between them")
    XCTAssertEqual(labels(1e-9, 2.2e-9, 4), ["1.0 × 10⁻⁹", "1.5 × 10⁻⁹", "2.0 × 10⁻⁹"])
    XCTAssertEqual(
      labels(0.001, 1000, 9, .logarithmic), ["0.001", "0.01", "0.1", "1", "10", "100", "1,000"])
    XCTAssertEqual(labels(1e-12, 1, 5, .logarithmic), ["10⁻¹²", "10⁻⁹", "10⁻⁶", "0.001", "1"])
  }

  func testLabelsUnderASmallPlotStandApart() throws {
    for range in [-21.0...12, -5...5, 0...1, 0...12_000] {
      let plot = ContourPaths(
        "t", x: "a", y: "b", value: "v", xRange: range, yRange: range, paths: []
      ) { $0 + $1 }
      let texts = FigureTests.texts(plot.svg(width: SVG.smallWidth, hasKey: true))
      let lowest = texts.filter { $0.anchor == "middle" && Double(plain($0.content)) != nil }
      let ticks = Dictionary(grouping: lowest, by: \.y).values.max { $0.count < $1.count } ?? []
      XCTAssertGreaterThan(ticks.count, 1)
      for (left, right) in zip(ticks, ticks.dropFirst()) {
        let widths = (SVG.width(left.content) + SVG.width(right.content)) / 2
        XCTAssertGreaterThan(right.x - left.x - widths, 16, "\(left.content) \(right.content)")
      }
    }
  }

  private func plain(_ number: String) -> String {
    number.replacingOccurrences(of: "−", with: "-").replacingOccurrences(of: ",", with: "")
  }

  func testALineHasAGapWhereANumberIsMissingAndEndsAtTheFrame() {
    let frame = Frame(x: Axis("", values: [0, 4]), y: Axis("", values: [0, 1]))
    let runs = frame.runs([0, 1, 2, 3, 4], [0, 1, .nan, 1, 0])
    XCTAssertEqual(
      runs, [[Spot(x: 0, y: 0), Spot(x: 0.25, y: 1)], [Spot(x: 0.75, y: 1), Spot(x: 1, y: 0)]])
    XCTAssertEqual(frame.runs([0, 4], [0, 2]), [[Spot(x: 0, y: 0), Spot(x: 0.5, y: 1)]])
    XCTAssertEqual(frame.runs([0, 4], [2, 3]), [])
  }

  func testManyPointsKeepTheirExtremes() {
    let run = (0..<10_000).map { Spot(x: Double($0) / 10_000, y: $0 == 4_321 ? 9 : 0) }
    let thin = Frame.thinned(run)
    XCTAssertLessThan(thin.count, 2_100)
    XCTAssertEqual([thin.first, thin.last], [run.first, run.last])
    XCTAssertTrue(thin.contains(run[4_321]))
  }
}
