/// A token that begins a line, and whether the statement of the line before goes on with it.
struct StatementJoint {
  private let source: SwiftSource
  private let index: Int

  init(_ source: SwiftSource, _ index: Int) {
    self.source = source
    self.index = index
  }

  /// Whether the token stands inside the statement that begins with the token `first`.
  func isInside(statementFrom first: Int) -> Bool {
    if index == first { return false }
    let (before, this) = (text(index - 1), text(index))
    if source.code[index].kind == .close || this == "{" || Self.goesOnAfter.contains(before) {
      return true
    }
    if Self.goesOnWith.contains(this) || isInfix(index) || endsOpen(index - 1) { return true }
    if this == "while" { return text(first) == "repeat" && before == "}" }
    // A closure with a label may stand on a line of its own.
    return text(index + 1) == ":" && text(index + 2) == "{" && before == "}"
  }

  private func text(_ index: Int) -> String {
    index < source.code.count ? source.text(source.code[index].range) : ""
  }

  /// Whether a token at the beginning of a line is an operator between two operands: a space follows.
  private func isInfix(_ index: Int) -> Bool {
    let token = source.code[index]
    if token.kind != .symbol || ["@", "#", "\\", ";"].contains(text(index)) { return false }
    return text(index) == "." || isSpace(token.range.upperBound)
  }

  /// Whether a token at the end of a line is an operator between two operands: a space comes before.
  private func endsOpen(_ index: Int) -> Bool {
    let token = source.code[index]
    if token.kind != .symbol || text(index) == ";" { return false }
    return [",", ".", ":"].contains(text(index)) || isSpace(token.range.lowerBound - 1)
  }

  private func isSpace(_ place: Int) -> Bool {
    guard source.bytes.indices.contains(place) else { return true }
    return SwiftScanner.isSpace(source.bytes[place]) || SwiftScanner.endsLine(source.bytes[place])
  }

  private static let goesOnWith: Set<String> = ["else", "catch", "where", "as", "is"]

  private static let goesOnAfter: Set<String> = [
    "try", "await", "throw", "if", "guard", "for", "while", "switch", "let", "var", "case", "in",
    "where", "as", "is", "import", "func",
  ]
}
