/// Words with their markup: `code`, **strong**, *emphasised* and [linked](address) ones.
///
///     Prose("**One-hot**: see [lesson 2](lesson02) and `--help`.").plain
///     // "One-hot: see lesson 2 and --help."
///
/// An address is that of a page elsewhere, `lesson02` or `lesson02#section` for a page of the course,
/// or `notation`.
package struct Prose: Equatable {
  package enum Span: Equatable {
    case words(String)
    case code(String)
    case strong(String)
    case emphasis(String)
    case link(String, address: String)
  }

  package let spans: [Span]

  package init(_ text: String) {
    var spans: [Span] = []
    var rest = text[...]
    var words = ""
    while let character = rest.first {
      if let (span, end) = Self.span(at: rest) {
        if !words.isEmpty { spans.append(.words(words)) }
        words = ""
        spans.append(span)
        rest = rest[end...]
      } else {
        words.append(character)
        rest = rest.dropFirst()
      }
    }
    if !words.isEmpty { spans.append(.words(words)) }
    self.spans = spans
  }

  /// The text without its markup.
  var plain: String {
    spans.map { span in
      switch span {
      case .words(let text), .code(let text), .strong(let text), .emphasis(let text): text
      case .link(let text, _): text
      }
    }.joined()
  }

  /// The span that begins here, and where the text goes on behind it.
  private static func span(at text: Substring) -> (Span, String.Index)? {
    func enclosed(_ mark: String) -> (String, String.Index)? {
      guard text.hasPrefix(mark) else { return nil }
      let inner = text.dropFirst(mark.count)
      guard let first = inner.first, mark == "`" || !first.isWhitespace,
        let end = inner.range(of: mark)
      else { return nil }
      let content = inner[..<end.lowerBound]
      // A sign of multiplication has spaces around it.
      if content.isEmpty || mark != "`" && content.last?.isWhitespace == true { return nil }
      return (String(content), end.upperBound)
    }
    if let (code, end) = enclosed("`") { return (.code(code), end) }
    if let (strong, end) = enclosed("**") { return (.strong(strong), end) }
    if let (words, end) = enclosed("*") { return (.emphasis(words), end) }
    return link(at: text)
  }

  private static func link(at text: Substring) -> (Span, String.Index)? {
    guard text.first == "[", let middle = text.range(of: "]("),
      let end = text[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    let words = text[text.startIndex..<middle.lowerBound].dropFirst()
    if words.contains("[") { return nil }
    let address = String(text[middle.upperBound..<end])
    return (.link(String(words), address: address), text.index(after: end))
  }
}
