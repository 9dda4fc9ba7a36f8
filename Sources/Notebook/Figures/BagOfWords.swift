import Exercises
import Lab

/// How texts become a vector: each word's place in a vocabulary, and how often each place was hit.
///
///     page.plot(
///       BagOfWords(
///         "One sentence, six numbers", texts: [["no", "plot", "no", "film"]],
///         vocabulary: ["plot", "film", "no"], counts: [1, 1, 2]))
///     //    no  plot  no  film
///     //     2     0   2     1
///
/// A second text that gives the same counts is drawn below the vector.
public struct BagOfWords: Plot, Sendable {
  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String {
    let told = texts.map { text in
      let places = text.map { place(of: $0).map(String.init) ?? "none" }
      return "“\(text.joined(separator: " "))” has the places \(places.joined(separator: ", "))."
    }
    let cells = cells.map { "\($0[0]) \($0[1]): \($0[2])" }
    return (told + ["The vector is \(cells.joined(separator: ", "))."]).joined(separator: " ")
  }

  let texts: [[String]]
  let vocabulary: [String]
  let counts: [Double]

  /// Texts and their common vector.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - texts: The words of one text, or of two that have the same vector.
  ///   - vocabulary: The words that have a place, in their order.
  ///   - counts: The vector, as long as the vocabulary.
  public init(_ title: String, texts: [[String]], vocabulary: [String], counts: [Double]) {
    require(
      counts.count == vocabulary.count,
      "A vocabulary of \(vocabulary.count) words needs as many counts, not \(counts.count).")
    (self.title, self.texts) = (title, texts)
    (self.vocabulary, self.counts) = (vocabulary, counts)
  }

  /// The place of a word; nothing for one that is not in the vocabulary.
  func place(of word: String) -> Int? { vocabulary.firstIndex(of: word) }

  /// What is written for each word of a text: the word and its place.
  func labels(of text: [String]) -> [[String]] {
    text.map { [$0.clipped(to: 24), place(of: $0).map(String.init) ?? "–"] }
  }

  /// What is written in each cell of the vector: place, word and count.
  var cells: [[String]] {
    vocabulary.indices.map {
      [String($0), vocabulary[$0].clipped(to: 24), Format.short(counts[$0])]
    }
  }

  /// The words above their places, and the vector as a row of columns.
  public func lines(for terminal: Terminal) -> [String] {
    func rows(_ columns: [[String]]) -> [String] {
      var lines: [String] = []
      var rest = columns[...]
      while let first = rest.first {
        var rows = first.map { _ in " " }
        while let column = rest.first {
          let width = (column.map(\.count).max() ?? 0) + 2
          if rows[0].count > 1 && rows[0].count + width > terminal.width { break }
          rows = zip(rows, column).map { $0 + $1.leftPadded(to: width) }
          rest = rest.dropFirst()
        }
        lines += rows.map { $0.clipped(to: terminal.width) }
      }
      return lines
    }
    let texts = texts.map { rows(labels(of: $0)) }
    let vector = ["  the vector: place, word, count"] + rows(cells)
    return Array((texts.prefix(1) + [vector] + texts.dropFirst()).joined(separator: [""]))
  }
}
