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

  /// Whether a statement calls one of some functions, and does not name the page.
  func calls(_ functions: Set<String>, in statement: SwiftStatement) -> Bool {
    let indices = source.code(in: statement.range)
    func isName(_ index: Int) -> Bool { source.code[index].kind == .identifier }
    if indices.contains(where: { isName($0) && source.text(source.code[$0]) == "page" }) {
      return false
    }
    return functions.contains { name in
      source.calls(of: name).contains { arguments in
        // Two tokens before its arguments stands the function's name, and before that perhaps a dot.
        let name = arguments.lowerBound - 2
        return indices.contains(name)
          && !(name > 0 && [".", "func"].contains(source.text(source.code[name - 1])))
      }
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
    return lines.joined(separator: "\n").withoutCommonIndentation
  }

  /// A statement with the indentation of its first line.
  private func text(of statement: SwiftStatement) -> String {
    let start = source.start(ofLine: statement.lines.lowerBound)
    let indent = source.text(start..<statement.range.lowerBound)
    return (indent.allSatisfy(\.isWhitespace) ? indent : "") + source.text(statement.range)
  }
}
