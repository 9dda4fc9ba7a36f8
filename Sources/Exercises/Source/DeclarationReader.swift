/// Finds the declarations among the tokens of a source.
struct DeclarationReader {
  let source: SwiftSource
  var code: [SwiftToken] { source.code }

  init(_ source: SwiftSource) { self.source = source }

  /// The declarations in the order of their keywords, so that a nested one comes after those around.
  var declarations: [SwiftDeclaration] { code.indices.compactMap(declaration) }

  /// The declaration whose keyword is the token at `index`, if it is one's.
  private func declaration(at index: Int) -> SwiftDeclaration? {
    guard code[index].kind == .identifier,
      let kind = SwiftDeclaration.Kind(rawValue: source.text(code[index].range)),
      !(index > 0 && text(index - 1) == "."), let name = name(of: kind, at: index)
    else { return nil }
    guard let brace = brace(ofBodyAfter: index, kind) else { return nil }
    let first = firstModifier(of: index)
    let start = code[first].range.lowerBound
    let (signatureEnd, body, end) = extent(from: index, brace)
    return SwiftDeclaration(
      kind: kind, name: name,
      signature: source.text(start..<signatureEnd),
      lines: source.line(at: startOfComments(above: first))...source.line(at: max(start, end - 1)),
      range: start..<end, body: body)
  }

  func text(_ index: Int) -> String {
    index < code.count ? source.text(code[index].range) : ""
  }

  private func name(of kind: SwiftDeclaration.Kind, at index: Int) -> String? {
    guard index + 1 < code.count else { return nil }
    let next = code[index + 1]
    switch kind {
    case .initializer, .subscript:
      return ["(", "<", "?", "!"].contains(text(index + 1)) ? kind.rawValue : nil
    case .function where next.kind == .symbol: return text(index + 1)
    case .function: return next.kind == .identifier ? source.text(next) : nil
    default:
      // `class func` and `actor` as somebody's name are no declarations of a type.
      let isName = next.kind == .identifier && !next.startsLine
      return isName && !Self.keywords.contains(text(index + 1)) ? source.text(next) : nil
    }
  }

  /// Where the body begins; `.some(nil)` where there is none, nil where this is no declaration.
  private func brace(ofBodyAfter keyword: Int, _ kind: SwiftDeclaration.Kind) -> Int?? {
    let depth = code[keyword].depth
    // A property is computed where the body comes after its type, without an assignment.
    if kind == .variable && text(keyword + 2) != ":" { return nil }
    var index = keyword + (kind == .variable ? 3 : 2)
    while index < code.count, code[index].depth >= depth {
      let token = code[index]
      if token.depth == depth {
        if token.kind == .close && text(index) == "}" { break }
        if text(index) == "{" { return index }
        if kind == .variable && ["=", ",", ";", "in"].contains(text(index)) { return nil }
        if token.startsLine && !continuesSignature(index) { break }
      }
      index += 1
    }
    return kind == .function || kind == .initializer || kind == .subscript ? .some(nil) : nil
  }

  private func continuesSignature(_ index: Int) -> Bool {
    let (before, this) = (text(index - 1), text(index))
    return code[index].kind == .close || Self.joints.contains(before) || Self.joints.contains(this)
  }

  /// Where the signature ends, the body, and where all of it ends.
  private func extent(from keyword: Int, _ brace: Int?) -> (Int, Range<Int>?, Int) {
    if let brace {
      let start = code[brace].range.upperBound
      let close = source.closing(brace)
      let end = close.map { code[$0].range } ?? source.bytes.count..<source.bytes.count
      return (code[brace - 1].range.upperBound, start..<end.lowerBound, end.upperBound)
    }
    var last = keyword + 1
    while last + 1 < code.count, code[last + 1].depth >= code[keyword].depth,
      code[last + 1].depth > code[keyword].depth || !code[last + 1].startsLine
        || continuesSignature(last + 1)
    {
      last += 1
    }
    let end = code[last].range.upperBound
    return (end, nil, end)
  }

  /// Words and marks before or after which a signature goes on in the next line.
  private static let joints: Set<String> = [
    "->", "where", "throws", "rethrows", "async", "{", ":", ",", "&", "==", "<", ">", "some", "any",
  ]

  /// Words that follow `class` where it is a modifier.
  private static let keywords: Set<String> = modifiers.union(["func", "var", "let", "subscript"])
}
