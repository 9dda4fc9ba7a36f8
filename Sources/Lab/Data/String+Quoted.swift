extension String {
  /// The text in quotation marks, as a message shows what a file or a person gave: of a long text the
  /// beginning, and control characters as Swift writes them.
  package var quoted: String {
    let beginning = String(UnicodeScalarView(unicodeScalars.prefix(40)))
    let rest = unicodeScalars.dropFirst(40).isEmpty ? "" : "…"
    return "\"\(beginning.showingControls)\(rest)\""
  }
}
