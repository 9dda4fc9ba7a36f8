/// A documentation comment, read for its prose, its parameters and what is returned.
///
///     let comment = DocumentationComment("/// Adds.\n///\n/// - Parameter x: a number.\n")
///     comment.paragraphs  // ["Adds."]
///     comment.items.map(\.name)  // ["x"]
struct DocumentationComment {
  /// A parameter, or what else is said in a list, such as what is returned.
  struct Item {
    /// The parameter's name; "Returns" and the like otherwise.
    let name: String
    var text: String

    /// Whether the name is that of a parameter, and so code.
    let isParameter: Bool
  }

  private(set) var paragraphs: [String] = []
  private(set) var items: [Item] = []

  /// - Parameter text: the comment with its slashes.
  init(_ text: String) {
    var continuesParagraph = false
    var areParameters = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = String(line.drop { $0 == " " || $0 == "/" || $0 == "*" }.trimmingSuffix(" */"))
      if words.isEmpty {
        continuesParagraph = false
      } else if words == "- Parameters:" {
        areParameters = true
      } else if let (name, text) = Self.item(words) {
        let single = name.hasPrefix("Parameter ")
        let isParameter = single || (areParameters && name.first?.isLowercase == true)
        items.append(
          Item(
            name: single ? String(name.dropFirst("Parameter ".count)) : name, text: text,
            isParameter: isParameter))
        continuesParagraph = false
      } else if continuesParagraph {
        paragraphs[paragraphs.count - 1] += " " + words
      } else if items.isEmpty {
        paragraphs.append(words)
        continuesParagraph = true
      } else {
        items[items.count - 1].text += " " + words
      }
    }
  }

  /// The name and the text of a line such as "- Returns: the sum."
  private static func item(_ line: String) -> (name: String, text: String)? {
    guard line.hasPrefix("- "), let colon = line.firstIndex(of: ":") else { return nil }
    let text = line[line.index(after: colon)...].drop { $0 == " " }
    return (String(line[line.index(line.startIndex, offsetBy: 2)..<colon]), String(text))
  }
}

extension Substring {
  /// The text without characters at its end.
  fileprivate func trimmingSuffix(_ characters: String) -> Substring {
    var rest = self
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return rest
  }
}
