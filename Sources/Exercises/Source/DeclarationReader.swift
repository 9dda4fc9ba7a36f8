/// Finds the declarations among the tokens of a source.
struct DeclarationReader {
  private let source: SwiftSource
  private var code: [SwiftToken] { source.code }

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

  private func text(_ index: Int) -> String {
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

  private static let modifiers: Set<String> = [
    "public", "private", "fileprivate", "internal", "package", "open", "static", "class", "final",
    "mutating", "nonmutating", "override", "required", "convenience", "indirect", "lazy", "weak",
    "unowned", "nonisolated", "isolated", "dynamic", "optional", "prefix", "postfix", "infix",
    "consuming", "borrowing", "distributed",
  ]

  /// Words and marks before or after which a signature goes on in the next line.
  private static let joints: Set<String> = [
    "->", "where", "throws", "rethrows", "async", "{", ":", ",", "&", "==", "<", ">", "some", "any",
  ]

  /// Words that follow `class` where it is a modifier.
  private static let keywords: Set<String> = modifiers.union(["func", "var", "let", "subscript"])
}

extension DeclarationReader {
  /// The index of the first attribute or modifier that belongs to a keyword.
  private func firstModifier(of keyword: Int) -> Int {
    var first = keyword
    while first > 0 {
      var word = first - 1
      // `private(set)` and `@inline(__always)` have brackets of their own.
      if text(word) == ")" {
        let depth = code[word].depth
        while word > 0, !(code[word].kind == .open && code[word].depth == depth) { word -= 1 }
        word -= 1
      }
      guard word >= 0, code[word].kind == .identifier else { break }
      if word > 0, text(word - 1) == "@" {
        first = word - 1
      } else if Self.modifiers.contains(text(word)) {
        first = word
      } else {
        break
      }
    }
    return first
  }

  /// Where the documentation above a token begins: comments on lines of their own, without an empty
  /// line between them and the token.
  private func startOfComments(above index: Int) -> Int {
    var start = code[index].range.lowerBound
    var documented = start
    var place = source.tokens.firstIndex { $0.range.lowerBound == start } ?? 0
    while place > 0 {
      let before = source.tokens[place - 1]
      let gap = source.line(at: start) - source.line(at: before.range.upperBound - 1)
      if before.isCode || gap > 1 { break }
      if before.kind == .comment {
        if !before.startsLine { break }
        start = before.range.lowerBound
        let text = source.text(before)
        if text.hasPrefix("///") || text.hasPrefix("/**") { documented = start }
      }
      place -= 1
    }
    return documented
  }
}
