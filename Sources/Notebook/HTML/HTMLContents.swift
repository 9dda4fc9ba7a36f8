/// The sections of a page with the states of their exercises: beside the text where there is room, and folded
/// above it where there is none.
package struct HTMLContents {
  /// A section.
  package struct Section {
    let title: String
    let states: [HTMLState]

    package init(_ title: String, _ states: [HTMLState]) {
      (self.title, self.states) = (title, states)
    }
  }

  private let title: String
  private let sections: [Section]
  private let note: String

  /// - Parameters:
  ///   - title: what stands above.
  ///   - sections: the page's sections, whose addresses follow from their titles.
  ///   - note: what stands below, if anything.
  package init(_ title: String, _ sections: [Section], note: String) {
    (self.title, self.sections, self.note) = (title, sections, note)
  }

  /// The contents, or nothing where there are no sections.
  package var html: String {
    if sections.isEmpty { return "" }
    let items = sections.map { section in
      let id = HTMLRenderer.id(ofSection: section.title)
      return
        "<li><a href=\"#\(id)\">\(XML.escaped(section.title))</a>\(Self.marks(section.states))</li>"
    }
    return """
      <details class="contents"><summary>\(XML.escaped(title))</summary>
      <nav aria-label="\(XML.escaped(title))"><ol>
      \(items.joined(separator: "\n"))
      </ol>\(note.isEmpty ? "" : "<p>\(XML.escaped(note))</p>")</nav></details>
      """
  }

  /// States as marks in a row, in words for who cannot see them.
  private static func marks(_ states: [HTMLState]) -> String {
    if states.isEmpty { return "" }
    let marks = states.map { "<span class=\"\($0.style)\">\($0.mark)</span>" }.joined()
    let words = XML.escaped(states.map(\.words).joined(separator: ", "))
    return " <span class=\"states\" role=\"img\" aria-label=\"\(words)\">\(marks)</span>"
  }
}
