import Exercises

/// Swift source in colours, which the scanner's tokens are enough for: no script is needed.
enum SwiftHTML {
  /// The text with a `<span>` around each keyword, type, call, number, string and comment.
  static func colored(_ text: String) -> String {
    let source = SwiftSource(text)
    var code = source.code.indices.makeIterator()
    return source.tokens.map { token in
      let html = XML.escaped(source.text(token.range))
      let index = token.isCode ? code.next() : nil
      return style(of: token, index, in: source).map { "<span class=\"\($0)\">\(html)</span>" }
        ?? html
    }.joined()
  }

  private static func style(
    of token: SwiftToken, _ index: Int?, in source: SwiftSource
  ) -> String? {
    switch token.kind {
    case .comment: return "sc"
    case .string: return "ss"
    case .number: return "sn"
    case .identifier:
      guard let index else { return nil }
      let word = source.text(token.range)
      let isMember = index > 0 && source.text(source.code[index - 1]) == "."
      if keywords.contains(word) && !isMember { return "sk" }
      if word.first?.isUppercase == true { return "st" }
      let isCall = index + 1 < source.code.count && source.text(source.code[index + 1]) == "("
      return isCall ? "sf" : nil
    default: return nil
    }
  }

  private static let keywords: Set<String> = [
    "actor", "any", "as", "break", "case", "catch", "class", "continue", "default", "defer", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "final", "for", "func",
    "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "mutating", "nil",
    "override", "package", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
    "some", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
