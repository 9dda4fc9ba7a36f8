import Exercises

// The sheet as a page and in the terminal.

extension LabSheet {
  /// The page.
  static var html: String {
    let renderer = HTMLRenderer()
    let body =
      sections.map { section in
        head(section.title, section.words, section.given, renderer)
          + list(section.entries.map(html))
      }
      + FirstAid.sections.map { section in
        head(section.title, section.words, section.given, renderer)
          + list(section.entries.map(html))
      }
    let links = (sections.map(\.title) + FirstAid.sections.map(\.title)).map {
      "<li><a href=\"#\(HTMLRenderer.id(ofSection: $0))\">\(XML.escaped($0))</a></li>"
    }
    return HTMLFrame.page(
      title,
      bar: """
        <nav aria-label="Lessons"><a href="\(Shelf.index)">All lessons</a>\
        <a href="\(Shelf.notation)">Notation</a></nav>
        """,
      body: """
        <div class="page">
        <details class="contents"><summary>On this page</summary>
        <nav aria-label="On this page"><ol>
        \(links.joined(separator: "\n"))
        </ol></nav></details>
        <main id="main">
        <h1>\(title)</h1>
        <p class="goal">\(HTMLRenderer.prose(goal))</p>
        \(body.joined(separator: "\n"))
        </main>
        </div>
        """)
  }

  private static func head(
    _ title: String, _ words: String, _ given: [String], _ renderer: HTMLRenderer
  ) -> String {
    renderer.section(title) + "\n" + (words.isEmpty ? "" : renderer.text(words) + "\n")
      + (given.isEmpty ? "" : HTMLCard.code(given.joined(separator: "\n")) + "\n")
  }

  private static func list(_ items: [String]) -> String {
    "<dl class=\"sheet\">\n\(items.map { "<div>\($0)</div>" }.joined(separator: "\n"))\n</dl>"
  }

  private static func html(_ entry: Entry) -> String {
    """
    <dt>\(code(entry.code))</dt>
    <dd>→ <code>\(XML.escaped(entry.result))</code><p>\(HTMLRenderer.prose(entry.words))</p></dd>
    """
  }

  private static func html(_ aid: FirstAid.Entry) -> String {
    """
    <dt>\(XML.escaped(aid.message))</dt>
    <dd><p>\(HTMLRenderer.prose(aid.words))</p>
    \(sample("wrong", "✘", aid.wrong))
    \(sample("right", "✔", aid.right))</dd>
    """
  }

  private static func sample(_ style: String, _ mark: String, _ text: String) -> String {
    let lines = text.components(separatedBy: "\n").joined(separator: "\n  ")
    return "<pre><b class=\"\(style)\">\(mark)</b> \(code(lines))</pre>"
  }

  private static func code(_ text: String) -> String { "<code>\(SwiftHTML.colored(text))</code>" }
}

extension LabSheet {
  /// The same for a terminal.
  package static func lines(for terminal: Terminal) -> [String] {
    func head(_ title: String, _ words: String, _ given: [String]) -> [String] {
      ["", terminal.colored(title, .bold)]
        + (words.isEmpty ? [] : terminal.prose(words, indent: 2))
        + given.map { "  " + terminal.colored($0, .cyan) }
    }
    return [terminal.colored(title, .bold)] + terminal.prose(goal, indent: 2)
      + sections.flatMap { section in
        head(section.title, section.words, section.given)
          + section.entries.flatMap { lines(of: $0, for: terminal) }
      }
      + FirstAid.sections.flatMap { section in
        head(section.title, section.words, section.given)
          + section.entries.flatMap { lines(of: $0, for: terminal) }
      }
  }

  /// Code, result and words on one line where they fit, else below each other.
  private static func lines(of entry: Entry, for terminal: Terminal) -> [String] {
    let code = "  " + terminal.colored(entry.code, .cyan)
    let count = "  \(entry.code)  →  \(entry.result)".count
    let words = terminal.prose(entry.words, indent: 6)
    if count > terminal.width { return [code, "    →  \(entry.result)"] + words }
    let line = "\(code)  →  \(entry.result)"
    let column = 42
    if count + 2 > column || column + entry.words.count > terminal.width { return [line] + words }
    return [line + String(repeating: " ", count: column - count) + words[0].dropFirst(6)]
  }

  private static func lines(of aid: FirstAid.Entry, for terminal: Terminal) -> [String] {
    func code(_ mark: String, _ code: String, _ color: Terminal.Color) -> [String] {
      code.split(separator: "\n").enumerated().map { index, line in
        "      \(index == 0 ? terminal.colored(mark, color) : " ") \(line)"
      }
    }
    return terminal.wrapped(aid.message, indent: 2).map { terminal.colored($0, .bold) }
      + terminal.prose(aid.words, indent: 6) + code("✘", aid.wrong, .red)
      + code("✔", aid.right, .green)
  }
}
