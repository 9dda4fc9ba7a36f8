import Exercises
import Foundation
import Lab
import XCTest

@testable import Notebook

/// What figures of one record say, in every form.
final class RecordFigureTests: XCTestCase {
  private let terminal = Terminal(width: 80, hasColor: false, isInteractive: false)

  func testADistributionHasEveryNumberAndNegativeBarsToTheLeft() {
    let figure = Distribution(
      "t", names: ["cat", "dog"], steps: [("z", [2, -1]), ("p", [0.953, 0.0474])], marked: 1)
    for number in ["2", "−1", "0.953", "0.047"] {
      XCTAssertTrue(figure.svg().contains(">\(number)<"), number)
    }
    let lines = figure.lines(for: terminal)
    XCTAssertTrue(lines[1].hasPrefix("  cat") && lines[2].hasPrefix("▸ dog"))
    XCTAssertTrue(lines[2].contains("−1 ▒") && lines[1].contains("2  "), "\(lines)")
    XCTAssertTrue(figure.alternative.contains("z: cat 2, dog −1."))
    XCTAssertTrue(figure.alternative.hasSuffix("Marked: dog."))
  }

  func testADistributionOfThreeStepsHasRoomForWords() {
    let names = ["outstanding", "disappointing"]
    let steps = ["x", "x²", "presence"].map { (name: $0, values: [1.0, 2]) }
    let svg = Distribution("t", names: names, steps: steps).svg()
    for name in names { XCTAssertTrue(svg.contains(">\(name)<"), name) }
  }

  func testADistributionStandsBesideItsPicture() {
    let figure = Distribution(
      "t", names: ["cat", "dog"], steps: [("p", [0.9, 0.1])],
      picture: Matrix([[0, 1], [1, 0]]))
    XCTAssertTrue(figure.svg().contains("<image "))
    let lines = figure.lines(for: terminal)
    XCTAssertTrue(lines[0].hasPrefix("  ⠊") || lines[0].hasPrefix("  ⠑"), lines[0])
    XCTAssertTrue(lines[1].contains("cat") && lines[1].contains("0.9"), lines[1])
  }

  func testAPictureNetworkTellsActiveUnitsAndProbabilities() {
    let figure = Figures.reading
    XCTAssertEqual(
      figure.alternative,
      "A picture of 2 × 2 pixels, 2 of 3 hidden units active, and the probabilities of 2 classes: "
        + "0 25 %, 1 75 %. Right: 1.")
    // What a silent unit says is 0: it has no lines.
    XCTAssertEqual(figure.links.map(\.unit), [1, 1, 2, 2])
    XCTAssertEqual(figure.links.map(\.share), [1.5, -1, -0.5, 0.125])
    XCTAssertTrue(figure.svg().contains(">4 pixels<") && figure.svg().contains(">2 active<"))
    XCTAssertTrue(
      figure.lines(for: terminal)[0].contains("2 × 2 pixels → 2 of 3 hidden units active → 2"))
  }

  func testShadedWordsAreTextWithSigns() {
    let figure = ShadedWords(
      "t", value: "weight", words: [("a", 0), ("wonderful", 2), ("mess", -0.5), ("<hm>", -1.5)])
    XCTAssertEqual(figure.lines(for: terminal)[0], "  a wonderful⁺⁺ mess⁻ <hm>⁻⁻")
    XCTAssertTrue(figure.html.contains("<p class=\"words\">a <span class=\"high\""))
    XCTAssertTrue(figure.html.contains("title=\"−1.5\">&lt;hm&gt;</span>"))
    XCTAssertTrue(
      figure.alternative.contains("1 positive, 2 negative. Most positive: wonderful 2."))
  }

  func testATimeLineTellsItsSpansInTheWordsOfItsTicks() {
    let figure = TimeLine(
      "t", x: "day",
      spans: [.init("training", from: 0, to: 8, note: "8 days"), .init("test", from: 8, to: 10)],
      ticks: [Tick(0, "May"), Tick(10, "June")])
    XCTAssertEqual(
      figure.alternative,
      "Time line over day: training from May to between May and June, 8 days; "
        + "test from between May and June to June.")
    XCTAssertTrue(figure.svg().contains(">8 days<") && figure.svg().contains(">training<"))
    let bars = figure.lines(for: terminal).filter { $0.contains("█") || $0.contains("▒") }
    XCTAssertEqual(bars.count, 2)
  }

  func testAStripNamesWhatIsLit() {
    let figure = VectorStrip("t", of: "inputs", [0, 1, 0, -0.25], names: ["a", "b", "c", "d"])
    XCTAssertEqual(
      figure.lines(for: terminal),
      ["  ·█·▒", "  2 of 4 inputs are not 0", "    1  b = 1", "    3  d = −0.25"])
    XCTAssertTrue(figure.svg().contains(">3: d = −0.25<"))
    XCTAssertFalse(figure.svg().contains("a = "))
    XCTAssertEqual(
      VectorStrip(
        "", of: "", .init(repeating: 1, count: 99), names: .init(repeating: "", count: 99)
      ).rest, "and 89 smaller ones")
    let chosen = VectorStrip(
      "t", of: "inputs", [0, 9, 1, 7], names: ["a", "b", "c", "d"], naming: [2, 0])
    XCTAssertEqual(
      chosen.lines(for: terminal).dropFirst(2), ["    2  c = 1", "    and 2 more"])
  }

  func testABagOfWordsHasEachWordsPlaceAndOneVectorForBothTexts() {
    let figure = BagOfWords(
      "t", texts: [["no", "plot", "no", "<hm>"], ["plot", "no", "no"]],
      vocabulary: ["plot", "film", "no"], counts: [1, 0, 2])
    XCTAssertEqual(
      figure.lines(for: terminal),
      [
        "   no  plot  no  <hm>", "    2     0   2     –", "", "  the vector: place, word, count",
        "      0     1   2", "   plot  film  no", "      1     0   2", "", "   plot  no  no",
        "      0   2   2",
      ])
    XCTAssertEqual(figure.svg().components(separatedBy: ">no<").count - 1, 5)
    XCTAssertTrue(
      figure.alternative.hasSuffix("The vector is 0 plot: 1, 1 film: 0, 2 no: 2."))
  }
}
