// Where a declaration begins, before its keyword.

extension DeclarationReader {
  /// The index of the first attribute or modifier that belongs to a keyword.
  func firstModifier(of keyword: Int) -> Int {
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
  func startOfComments(above index: Int) -> Int {
    var start = code[index].range.lowerBound
    var documented = start
    var place = SwiftSource.count(source.tokens) { $0.range.lowerBound < documented }
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

  static let modifiers: Set<String> = [
    "public", "private", "fileprivate", "internal", "package", "open", "static", "class", "final",
    "mutating", "nonmutating", "override", "required", "convenience", "indirect", "lazy", "weak",
    "unowned", "nonisolated", "isolated", "dynamic", "optional", "prefix", "postfix", "infix",
    "consuming", "borrowing", "distributed",
  ]
}
