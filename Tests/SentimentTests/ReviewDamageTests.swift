import Foundation
import Lab
import DamagedFiles
import XCTest

@testable import Sentiment

/// Damaged files of reviews and labels: each is refused, or read as what it holds.
final class ReviewDamageTests: XCTestCase {
  private let reviews = """
    a film  of great charm . \u{e9}t\u{e9} br br the end
    bad\tbad bad !

    a film to forget .

    """
  private let labels = "positive\nnegative\nPOSITIVE\nnegative\n"

  private struct Labelled: Equatable {
    let words: [[[UInt8]]]
    let isPositive: [Bool]
  }

  private func read(_ reviews: [UInt8], _ labels: [UInt8]) throws -> Labelled {
    let read = try Reviews(reviews: reviews, name: "r.txt", labels: labels, labelsName: "l.txt")
    return Labelled(
      words: read.all.map { read.words(of: $0).map { Array($0.utf8) } },
      isPositive: read.all.map { $0.sentiment == .positive })
  }

  /// The lines of a text without control characters but tabs and line ends.
  private func lines(_ bytes: [UInt8]) -> [String]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let scalars = Array((text.unicodeScalars.last == "\n" ? text : text + "\n").unicodeScalars)
    // Of two returns before a line's end only one belongs to it.
    let kept = scalars.indices.filter { scalars[$0] != "\r" || scalars[$0 + 1] != "\n" }
      .map { scalars[$0] }
    let isPlain = kept.allSatisfy {
      $0 == "\t" || $0 == "\n" || $0.value >= 32 && !(127...159).contains($0.value)
    }
    guard isPlain else { return nil }
    return kept.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map {
      String(String.UnicodeScalarView($0))
    }
  }

  /// What two files hold, read as text: a review and a label per line, at least two different reviews.
  private func oracle(_ reviews: [UInt8], _ labels: [UInt8]) -> Labelled? {
    guard !reviews.isEmpty, !labels.isEmpty, let texts = lines(reviews), let words = lines(labels),
      texts.count == words.count, texts.count == 1 || Set(texts.map { Array($0.utf8) }).count > 1,
      texts.contains(where: { $0.contains { $0 != " " } })
    else { return nil }
    let isPositive = words.compactMap { word -> Bool? in
      let isASCII = word.utf8.allSatisfy { $0 < 128 }
      return isASCII ? ["positive": true, "negative": false][word.lowercased()] : nil
    }
    guard isPositive.count == words.count else { return nil }
    return Labelled(
      words: texts.map {
        $0.utf8.split(separator: 32, omittingEmptySubsequences: false).map(Array.init)
      },
      isPositive: isPositive)
  }

  func testDamagedReviews() {
    readDamaged(Array(reviews.utf8), copies: 1500) {
      try read($0, Array(labels.utf8))
    } oracle: {
      oracle($0, Array(labels.utf8))
    }
  }

  func testDamagedLabels() {
    readDamaged(Array(labels.utf8), copies: 1500) {
      try read(Array(reviews.utf8), $0)
    } oracle: {
      oracle(Array(reviews.utf8), $0)
    }
  }

  func testOtherFiles() {
    for (what, reviews, labels) in [
      ("a long s", self.reviews, "po\u{17f}itive\nnegative\npositive\nnegative\n"),
      ("an i without a dot", self.reviews, "pos\u{131}tive\nnegative\npositive\nnegative\n"),
      ("a zero byte after a label", self.reviews, "positive\0\nnegative\npositive\nnegative\n"),
      ("a blank after a label", self.reviews, "positive \nnegative\npositive\nnegative\n"),
      ("only empty reviews", "\n\n\n\n", self.labels),
      ("only blanks", "   \n \n\n  \n", self.labels),
      ("the same page in all lines", "<html>\n<html>\n<html>\n<html>\n", self.labels),
      ("an escape of the terminal", "a\n\u{1b}[2Jb\nc\nd\n", self.labels),
      ("a zero byte", "a\nb\0\nc\nd\n", self.labels),
      ("an escape of one byte", "a\nb\u{9b}2J\nc\nd\n", self.labels),
      ("labels in place of reviews", self.labels + self.labels, self.labels),
      ("a long label", self.reviews, String(repeating: "p", count: 1_000_000) + "\na\na\na\n"),
    ] {
      XCTAssertThrowsError(try read(Array(reviews.utf8), Array(labels.utf8)), what) {
        assertRefusal($0, what)
      }
    }
  }
}
