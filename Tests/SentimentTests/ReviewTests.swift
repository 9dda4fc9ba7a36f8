import Lab
import XCTest

@testable import Sentiment

final class ReviewTests: XCTestCase {
  private func read(_ reviews: String, _ labels: String) throws -> Reviews {
    try read(Array(reviews.utf8), labels)
  }

  private func read(_ reviews: [UInt8], _ labels: String) throws -> Reviews {
    try Reviews(reviews: reviews, name: "r.txt", labels: Array(labels.utf8), labelsName: "l.txt")
  }

  private func assertFails(
    _ reviews: [UInt8], _ labels: String, _ parts: String..., line: UInt = #line
  ) {
    XCTAssertThrowsError(try read(reviews, labels), line: line) { error in
      guard case LabError.data(let sentence) = error else {
        return XCTFail("\(error)", line: line)
      }
      for part in parts { XCTAssertTrue(sentence.contains(part), sentence, line: line) }
    }
  }

  func testWordsAreSplitAsInPython() throws {
    let reviews = try read("a good  film . \nGood a\tb\n\n", "positive\nNEGATIVE\nPositive\n")
    XCTAssertEqual(reviews.vocabulary.words, ["a", "good", "", "film", ".", "Good", "a\tb"])
    XCTAssertEqual(reviews.all.map(\.words), [[0, 1, 2, 3, 4, 2], [5, 6], [2]])
    XCTAssertEqual(reviews.all.map(\.sentiment), [.positive, .negative, .positive])
    XCTAssertEqual(reviews.words(of: reviews.all[1]), ["Good", "a\tb"])
  }

  func testLineEnds() throws {
    for ends in [("\n", ""), ("\n", "\n"), ("\r\n", "\r\n"), ("\r\n", "")] {
      let reviews = try read(
        "a b" + ends.0 + "c" + ends.1, "positive" + ends.0 + "negative" + ends.1)
      XCTAssertEqual(reviews.vocabulary.words, ["a", "b", "c"])
      XCTAssertEqual(reviews.all.count, 2)
    }
  }

  func testWhatCannotBeRead() {
    assertFails(Array("a\nb\nc\n".utf8), "positive\nnegative\n", "r.txt", "3", "l.txt", "2")
    assertFails(Array("a\nb\n".utf8), "positive\nneutral\n", "l.txt, line 2", "neutral")
    assertFails(Array("a\nb\n".utf8), "positive\n\n", "l.txt, line 2")
    assertFails([97, 10, 98, 32, 0xff, 0xfe, 10], "positive\nnegative\n", "r.txt, line 2", "UTF-8")
    assertFails([], "", "r.txt is empty")
    assertFails([], "positive\n", "r.txt", "0", "1")
  }

  func testWordsAreBytes() throws {
    // é as one character and as e with an accent: equal as Swift's strings, two words in Python.
    let reviews = try read("\u{e9} e\u{301} \u{e9}", "positive")
    XCTAssertEqual(reviews.all[0].words, [0, 1, 0])
    XCTAssertEqual(reviews.vocabulary.index(of: "e\u{301}"), 1)
  }

  func testHugeLine() throws {
    let line = (0..<300_000).map { "w\($0)" }.joined(separator: " ")
    let reviews = try read(line, "negative")
    XCTAssertEqual(reviews.vocabulary.count, 300_000)
    XCTAssertEqual(reviews.all[0].words, Array(0..<300_000))
    XCTAssertEqual(reviews.vocabulary.index(of: "w299999"), 299_999)
    XCTAssertNil(reviews.vocabulary.index(of: "w300000"))
  }

  func testSplit() throws {
    var lines = (0..<1003).map { "word\($0 % 2) same" }
    lines[2] = "third GOOD"
    lines[1000] = "New WORD1 good same"
    let labels = Array(repeating: "positive", count: 1003).joined(separator: "\n")
    let reviews = try read(lines.joined(separator: "\n"), labels)
    let split = try ReviewSplit(reviews)
    XCTAssertEqual(split.training.map(\.words), [[0, 1], [2, 1], [3, 4]])
    XCTAssertEqual(split.vocabulary, ["word0", "same", "word1", "third", "GOOD"])
    XCTAssertEqual(split.test.count, 1000)
    // Unknown words go; words are lower-cased, so the training's GOOD is unknown too.
    XCTAssertEqual(split.test[997].words, [2, 1])

    let first = try ReviewSplit(reviews, training: 1)
    XCTAssertEqual(first.vocabulary, ["word0", "same"])
    XCTAssertEqual(first.test[997].words, [1])
    XCTAssertThrowsError(try ReviewSplit(read("a\nb", "positive\nnegative")))
  }

  func testExamples() {
    let vocabulary = Vocabulary(["a", "good", "film", "a"])
    XCTAssertEqual(vocabulary.words, ["a", "good", "film"])
    XCTAssertEqual(vocabulary.index(of: "film"), 2)
    XCTAssertNil(vocabulary.index(of: "comedy"))
    let weights = Matrix<Double>([[1, 2], [3, 4], [5, 6]])
    XCTAssertEqual(weights.sumOfRows(times: [1, 0, 2]), [11, 14])
    XCTAssertEqual(weights.sumOfRows(at: [0, 2]), [6, 8])
    var moved = Matrix<Double>([[1, 2], [3, 4]])
    moved.addToRows([10, 20], times: [1, 0.5])
    XCTAssertEqual(moved, Matrix([[11, 22], [8, 14]]))
  }

  func testRowSteps() {
    var random = RandomState(4)
    for columns in [1, 2, 3, 8, 10, 21] {
      var matrix: Matrix<Double> = random.normal(0, 1, rows: 600, columns: columns)
      let original = matrix
      let step = random.normal(0, 1, count: columns)
      var factors = [Double](repeating: 0, count: 600)
      let positions = [0, 3, 255, 256, 599]
      for position in positions { factors[position] = 1 }
      XCTAssertEqual(matrix.sumOfRows(at: positions), matrix.rows(at: positions).sumOfRows())
      XCTAssertEqual(matrix.sumOfRows(times: factors), matrix.sumOfRows(at: positions))
      matrix.addToRows(step, at: positions, rate: 0.1)
      var dense = original
      dense.addToRows(step, times: factors, rate: 0.1)
      XCTAssertEqual(matrix, dense)
      XCTAssertEqual(matrix[255, columns - 1], original[255, columns - 1] + step[columns - 1] * 0.1)
      XCTAssertEqual(matrix.row(1), original.row(1))
    }
  }
}
