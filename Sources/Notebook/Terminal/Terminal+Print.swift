import Lab

// What every program of the course prints goes through here.

extension Terminal {
  /// Prints lines, none of them wider than the terminal.
  package func print(_ lines: [String]) {
    for line in lines { Swift.print(printable(line)) }
  }

  /// A text as it is printed: what is too long goes on in the next line, and of control characters the terminal
  /// gets this course's own colours alone.
  package func printable(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { folded(withOwnColors($0)) }.joined(separator: "\n")
  }

  private func withOwnColors(_ line: Substring) -> String {
    guard line.unicodeScalars.contains(where: \.isControl) else { return String(line) }
    var (shown, rest) = ("", line)
    while let character = rest.first {
      let own = hasColor ? Color.sequences.first(where: rest.hasPrefix) : nil
      shown += own ?? (character == "\t" ? "\t" : String(character).showingControls)
      rest = rest.dropFirst(own?.count ?? 1)
    }
    return shown
  }

  /// A line in parts that fit. They begin further in than the line, and a comment goes on as a comment. A word that
  /// is too long, such as an address, stays whole: broken in two it could not be copied.
  private func folded(_ line: String) -> [String] {
    if line.visibleCount <= width { return [line] }
    let indent = line.prefix { $0 == " " }.count
    let words = line.dropFirst(indent)
    let mark = ["/// ", "// "].first(where: words.hasPrefix) ?? ""
    let hang = mark.isEmpty ? min(indent + 4, width / 2) : indent
    let room = Terminal(columns: width - mark.count, like: self)
    return room.wrapped(String(words.dropFirst(mark.count)), indent: hang).enumerated().map {
      String(repeating: " ", count: $0 == 0 ? indent : hang) + mark + $1.dropFirst(hang)
    }
  }
}

extension Terminal.Color {
  /// What turns each colour on, and all of them off.
  fileprivate static let sequences = allCases.map { "\u{1B}[\($0.rawValue)m" } + ["\u{1B}[0m"]
}
