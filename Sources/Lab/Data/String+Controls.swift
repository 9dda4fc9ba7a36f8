extension StringProtocol {
  /// The text with its control characters written as Swift writes them, so that no terminal obeys what came
  /// from a file, an option or a learner's string.
  ///
  ///     "\u{1B}[31mred\n".showingControls  // \u{1B}[31mred\u{A}
  package var showingControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return String(self) }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isControl {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may take this for a command: some know those from 80 to 9F too.
  package var isControl: Bool { properties.generalCategory == .control }
}
