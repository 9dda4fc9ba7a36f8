import Foundation

/// A brace beneath a part of a formula, with words.
struct FormulaBrace: Equatable {
  /// The places of the line above that the brace spans.
  let start, end: Int
  let words: String

  /// The braces of two lines, one of marks and one of words, that stand beneath a formula.
  ///
  /// A mark is `╰──╯`, or `↑` beneath a single character. The words stand in the order of the marks,
  /// with two spaces or more between them. Nothing comes back for lines that are no such pair.
  static func read(marks: String, words: String) -> [FormulaBrace]? {
    var spans: [Range<Int>] = []
    var open: Int?
    for (place, mark) in marks.enumerated() {
      switch (mark, open) {
      case (" ", nil), ("─", .some): break
      case ("↑", nil): spans.append(place..<(place + 1))
      case ("╰", nil): open = place
      case ("╯", .some(let start)):
        spans.append(start..<(place + 1))
        open = nil
      default: return nil
      }
    }
    let phrases = words.components(separatedBy: "  ")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if open != nil || spans.isEmpty || phrases.count != spans.count { return nil }
    return zip(spans, phrases).map {
      FormulaBrace(start: $0.lowerBound, end: $0.upperBound, words: $1)
    }
  }
}

extension FormulaParser {
  /// The part of the line that a brace at the position spans.
  mutating func braced(to end: Int) -> FormulaTerm? {
    guard depth < 50, let brace = braces[position], brace.end <= end else { return nil }
    braces[position] = nil
    depth += 1
    defer { depth -= 1 }
    let body = row(to: brace.end)
    return .underbrace(body, words: brace.words)
  }
}
