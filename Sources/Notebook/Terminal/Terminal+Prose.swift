extension Terminal {
  /// Words with their markup as lines: code keeps its backticks, what is strong is bold where text can
  /// be coloured, and a link to a page elsewhere is followed by its address.
  package func prose(_ text: String, indent: Int = 0) -> [String] {
    let words = Prose(text).spans.map { span -> String in
      switch span {
      case .words(let words), .emphasis(let words): words
      case .code(let code): "`\(code)`"
      case .strong(let words):
        words.split(separator: " ").map { colored(String($0), .bold) }.joined(separator: " ")
      case .link(let words, let address):
        address.hasPrefix("https:") ? "\(words) (\(address))" : words
      }
    }
    return wrapped(words.joined(), indent: indent)
  }
}
