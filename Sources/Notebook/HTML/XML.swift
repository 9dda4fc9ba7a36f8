import Lab

/// Text for HTML and SVG.
package enum XML {
  /// Text with the characters that mean something in XML written as entities, and control characters, which
  /// XML does not allow, as Swift writes them.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      // Of a line that ends as on Windows, or no character at all.
      case "\r", "\u{FFFE}", "\u{FFFF}": break
      case _ where scalar.isControl: result += String(scalar).showingControls
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
