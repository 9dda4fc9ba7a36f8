// Text of a given width, counted in characters.

extension String {
  /// The text cut to a number of characters, with "…" where something is missing.
  ///
  ///     "iteration".clipped(to: 5)  // "iter…"
  func clipped(to count: Int) -> String {
    self.count <= count ? self : String(prefix(max(count - 1, 0))) + (count > 0 ? "…" : "")
  }

  /// The text with spaces before it, up to a width; what is wider stays as it is.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(width - count, 0)) + self
  }

  /// The text with spaces after it, up to a width; what is wider stays as it is.
  func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}
