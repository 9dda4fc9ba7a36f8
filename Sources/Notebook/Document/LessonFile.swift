import Exercises

/// The source of a part of a lesson, as its page shows it.
struct LessonFile {
  let source: SwiftSource

  init(_ text: String) { source = SwiftSource(text) }

  /// The body of the function around a line, in bytes; none around what `main` itself does, which is
  /// no part of the story.
  func functionBody(around line: Int) -> Range<Int>? {
    guard let place = firstCode(ofLine: line), let function = source.function(around: place),
      function.name != "main"
    else { return nil }
    return function.body
  }

  /// Whether a statement writes the lesson's words and nothing else.
  func isProse(_ statement: SwiftStatement) -> Bool {
    let calls = calls(in: statement)
    return !calls.isEmpty && calls.allSatisfy(["section", "text", "formula"].contains)
  }

  /// The methods of `page` that a statement calls.
  private func calls(in statement: SwiftStatement) -> [String] {
    source.code(in: statement.range).dropLast(2).compactMap { index in
      let words = source.code[index...(index + 2)].map(source.text)
      return words[0] == "page" && words[1] == "." ? words[2] : nil
    }
  }

  private func firstCode(ofLine line: Int) -> Int? {
    source.code.first { source.line(at: $0.range.lowerBound) == line }?.range.lowerBound
  }

  /// Statements as they stand, with the empty lines between them, but without common indentation.
  func text(of statements: [SwiftStatement]) -> String {
    var lines: [Substring] = []
    var last: Int?
    for statement in statements {
      // One empty line stays where there were some.
      if let last, statement.lines.lowerBound > last + 1 { lines.append("") }
      lines += text(of: statement).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      last = statement.lines.upperBound
    }
    let indents = lines.filter { !$0.allSatisfy(\.isWhitespace) }
      .map { $0.prefix { $0 == " " || $0 == "\t" }.count }
    return lines.map { $0.dropFirst(indents.min() ?? 0) }.joined(separator: "\n")
  }

  /// A statement with the indentation of its first line.
  private func text(of statement: SwiftStatement) -> String {
    let start = source.start(ofLine: statement.lines.lowerBound)
    let indent = source.text(start..<statement.range.lowerBound)
    return (indent.allSatisfy(\.isWhitespace) ? indent : "") + source.text(statement.range)
  }
}
