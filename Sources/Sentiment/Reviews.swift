import Lab

/// Labelled reviews, read from reviews.txt and labels.txt: one review per line, one label per line.
///
/// Words are what stands between single spaces, as Python's `split(" ")` has it: between two spaces
/// in a row is an empty word, and an empty line is a review of one empty word. Lines end in LF or
/// CRLF. Labels may be written in capitals or not.
public struct Reviews: Sendable {
  /// All reviews, in the order of the file.
  public let all: [Review]

  /// The words of all reviews, in the order in which they are first seen.
  ///
  /// So the vocabulary of the first reviews is a beginning of this one.
  public let vocabulary: Vocabulary

  /// Reads the two files of a dataset.
  public init(_ dataset: Dataset) throws {
    try self.init(
      reviews: dataset.bytes(of: "reviews.txt"), name: dataset.path(of: "reviews.txt"),
      labels: dataset.bytes(of: "labels.txt"), labelsName: dataset.path(of: "labels.txt"))
  }

  /// - Parameters:
  ///   - reviews: the content of the file of reviews, in UTF-8.
  ///   - name: what messages call this file.
  ///   - labels: the content of the file of labels.
  ///   - labelsName: what messages call that file.
  /// - Throws: `LabError.data` with the file and line of what is wrong.
  init(reviews: [UInt8], name: String, labels: [UInt8], labelsName: String) throws {
    let texts = Self.lines(of: reviews)
    let sentiments = try Self.lines(of: labels).enumerated().map { line, label in
      try Self.sentiment(label, "\(labelsName), line \(line + 1)")
    }
    guard texts.count == sentiments.count else {
      throw LabError.data(
        """
        \(name) has \(texts.count) lines and \(labelsName) has \(sentiments.count): every review \
        needs its label.
        """)
    }
    guard !texts.isEmpty else {
      throw LabError.data("\(name) is empty: it needs one review per line.")
    }
    var vocabulary = Vocabulary()
    all = try zip(texts, sentiments).enumerated().map { line, review in
      guard let words = Self.words(of: review.0, &vocabulary) else {
        throw LabError.data("\(name), line \(line + 1) is not UTF-8 text.")
      }
      return Review(words: words, sentiment: review.1)
    }
    self.vocabulary = vocabulary
  }

  /// The words of a review as text.
  public func words(of review: Review) -> [String] { review.words.map { vocabulary.words[$0] } }

  /// The lines without their ends; the last line need not have one.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
  }

  private static func sentiment(_ label: ArraySlice<UInt8>, _ place: String) throws -> Sentiment {
    let text = String(decoding: label, as: UTF8.self)
    guard let sentiment = Sentiment(rawValue: text.uppercased()) else {
      throw LabError.data("\(place): \"\(text.prefix(20))\" is neither positive nor negative.")
    }
    return sentiment
  }

  /// The places of a line's words, new ones added to the vocabulary; nil if one is not UTF-8.
  ///
  /// A space is never a part of another character in UTF-8, so words are valid when the line is.
  private static func words(
    of line: ArraySlice<UInt8>, _ vocabulary: inout Vocabulary
  ) -> [Int]? {
    let line = line.span
    var words: [Int] = []
    words.reserveCapacity(line.count / 4 + 1)
    var start = 0
    for position in 0...line.count
    where position == line.count || line[position] == UInt8(ascii: " ") {
      guard let index = vocabulary.insert(line.extracting(start..<position)) else { return nil }
      words.append(index)
      start = position + 1
    }
    return words
  }
}
