// Text of a given width.

extension StringProtocol {
  /// How many columns of a terminal the text takes: Chinese, Japanese and Korean characters and emoji
  /// take two, an escape sequence takes none.
  package var visibleCount: Int {
    var (count, isEscape) = (0, false)
    for character in self {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { count += character.columns }
      if isEscape && character == "m" { isEscape = false }
    }
    return count
  }
}

extension String {
  /// The text cut to a number of columns, with "…" where something is missing.
  ///
  ///     "iteration".clipped(to: 5)  // "iter…"
  package func clipped(to count: Int) -> String {
    if visibleCount <= count { return self }
    var (text, room) = ("", count - 1)
    for character in self {
      room -= character.columns
      if room < 0 { break }
      text.append(character)
    }
    return text + (count > 0 ? "…" : "")
  }

  /// The text with spaces before it, up to a width; what is wider stays as it is.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(width - visibleCount, 0)) + self
  }

  /// The text with spaces after it, up to a width; what is wider stays as it is.
  package func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - visibleCount, 0))
  }
}

extension Character {
  /// The columns that a terminal gives the character.
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first, !isASCII else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // What Unicode calls wide and full-width: UAX #11.
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
    let isWide = wide.contains { $0.contains(scalar.value) }
    return isWide || scalar.properties.isEmojiPresentation ? 2 : 1
  }
}
