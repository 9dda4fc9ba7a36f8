extension SwiftSource {
  /// The calls of a function by its name: the indices, in `code`, of what stands in their brackets.
  package func calls(of name: String) -> [Range<Int>] {
    code.indices.compactMap { index in
      guard code[index].kind == .identifier, text(code[index]) == name, index + 1 < code.count,
        code[index + 1].kind == .open, text(code[index + 1]) == "(", !code[index + 1].startsLine
      else { return nil }
      return index + 2..<max(index + 2, closing(index + 1) ?? code.count)
    }
  }
}
