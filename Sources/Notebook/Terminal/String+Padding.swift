// Text of a given width, counted in characters.

extension StringProtocol {
  /// The number of characters that take a place: those of an escape sequence do not.
  package var visibleCount: Int {
    var (count, isEscape) = (0, false)
    for character in self {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { count += 1 }
      if isEscape && character == "m" { isEscape = false }
    }
    return count
  }
}

extension String {
  /// The text cut to a number of characters, with "…" where something is missing.
  ///
  ///     "iteration".clipped(to: 5)  // "iter…"
  package func clipped(to count: Int) -> String {
    self.count <= count ? self : String(prefix(max(count - 1, 0))) + (count > 0 ? "…" : "")
  }

  /// The text with spaces before it, up to a width; what is wider stays as it is.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(width - count, 0)) + self
  }

  /// The text with spaces after it, up to a width; what is wider stays as it is.
  package func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}
