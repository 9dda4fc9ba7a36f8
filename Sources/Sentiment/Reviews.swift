import Lab

/// Labelled reviews, read from reviews.txt and labels.txt: one review per line, one label per line.
///
/// Words are what stands between single spaces, as Python's `split(" ")` has it: between two spaces
/// in a row is an empty word, and an empty line is a review of one empty word. Lines end in LF or
/// CRLF. Labels may be written in capitals or not. Control characters other than tabs are refused: they
/// come from a damaged file.
public struct Reviews: Sendable {
  /// What messages call the file of reviews.
  let name: String

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
    let all = try zip(texts, sentiments).enumerated().map { line, review in
      guard let words = Self.words(of: review.0, &vocabulary) else {
        let isText = String(validating: review.0, as: UTF8.self) != nil
        throw LabError.data(
          "\(name), line \(line + 1) \(isText ? "holds a control character" : "is not UTF-8 text")."
        )
      }
      return Review(words: words, sentiment: review.1)
    }
    if vocabulary.words == [""] {
      throw LabError.data("\(name) has only empty reviews: there is nothing to learn from.")
    }
    if all.count > 1, all.allSatisfy({ $0.words == all[0].words }) {
      throw LabError.data(
        "\(name) has the same review in all \(all.count) lines: there is nothing to learn from.")
    }
    (self.name, self.all, self.vocabulary) = (name, all, vocabulary)
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
    // Letters of ASCII alone: as text, "poſitive" in capitals is the same word.
    let capitals = label.map { (0x61...0x7a).contains($0) ? $0 - 0x20 : $0 }
    for sentiment in [Sentiment.positive, .negative]
    where sentiment.rawValue.utf8.elementsEqual(capitals) {
      return sentiment
    }
    let text = String(decoding: label, as: UTF8.self)
    throw LabError.data("\(place): \(text.quoted) is neither positive nor negative.")
  }

  /// The places of a line's words, new ones added to the vocabulary; nil if one is no text.
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
      let known = vocabulary.count
      guard let index = vocabulary.insert(line.extracting(start..<position)),
        index < known || !holdsControl(vocabulary.words[index])
      else { return nil }
      words.append(index)
      start = position + 1
    }
    return words
  }

  /// Whether a word holds a control character other than a tab.
  private static func holdsControl(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.isControl && $0 != "\t" }
  }
}
