import Exercises

// The ways from a page to others, and within it.

extension HTMLPage {
  var previous: String { link(to: shelf.entry(-1, from: document.number), before: "← ", after: "") }

  var next: String { link(to: shelf.entry(1, from: document.number), before: "", after: " →") }

  var allLessons: String {
    shelf.hasIndex ? "<a href=\"\(Shelf.index)\">All lessons</a>" : ""
  }

  var notation: String {
    shelf.hasIndex ? "<a href=\"\(Shelf.notation)\">Notation</a>" : ""
  }

  var lab: String {
    shelf.hasIndex ? "<a href=\"\(Shelf.lab)\">\(LabSheet.title)</a>" : ""
  }

  /// The page with links to pages of the course that are not there led to the list of all lessons, or
  /// taken away where that is missing too.
  func withoutDeadLinks(_ html: String) -> String {
    let parts = html.components(separatedBy: "<a href=\"")
    return parts.dropFirst().reduce(parts[0]) { done, part in
      guard let quote = part.range(of: "\">"), let end = part.range(of: "</a>"),
        quote.upperBound <= end.lowerBound
      else { return done + "<a href=\"" + part }
      let page = part[..<quote.lowerBound].prefix { $0 != "#" }
      if isThere(page) { return done + "<a href=\"" + part }
      let words = part[quote.upperBound..<end.lowerBound] + part[end.upperBound...]
      return shelf.hasIndex
        ? done + "<a href=\"\(Shelf.index)#\(page.prefix { $0 != "." })\">"
          + part[quote.upperBound...]
        : done + words
    }
  }

  /// Whether an address without its place leads somewhere; those of other places are believed.
  private func isThere(_ page: Substring) -> Bool {
    if page == Shelf.notation || page == Shelf.lab { return shelf.hasIndex }
    guard page.hasPrefix("lesson"), page.hasSuffix(".html") else { return true }
    return shelf.entries.contains { $0.hasPage && $0.page == page }
  }

  /// A link to a lesson's page, or to its place in the list where it has none yet; a page links
  /// nowhere that does not exist.
  private func link(to entry: Shelf.Entry?, before: String, after: String) -> String {
    guard let entry else { return "<span></span>" }
    let name = before + XML.escaped("\(entry.record.number) \(entry.record.title)") + after
    if entry.hasPage { return "<a href=\"\(entry.page)\">\(name)</a>" }
    if shelf.hasIndex {
      return "<a href=\"\(Shelf.index)#\(entry.folder.program)\">\(name)</a>"
    }
    return "<span>\(name)</span>"
  }

  /// The sections with the states of their exercises.
  var contents: String {
    let verdicts = document.verdicts
    let right = verdicts.count { $0.verdict.state == .right }
    return HTMLContents(
      "In this lesson", sections,
      note: verdicts.isEmpty ? "" : "\(right) of \(verdicts.count) exercises right"
    ).html
  }

  private var sections: [HTMLContents.Section] {
    let sections: [(title: String, states: [HTMLState])] = document.blocks.reduce(into: []) {
      sections, block in
      switch block.content {
      case .section(let title): sections.append((title, []))
      case .check(_, let verdict) where !sections.isEmpty:
        sections[sections.count - 1].states.append(HTMLState(verdict.state))
      default: break
      }
    }
    return sections.map { HTMLContents.Section($0.title, $0.states) }
  }
}
