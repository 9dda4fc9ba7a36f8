import Foundation

/// A lesson as one self-contained HTML page: nothing is fetched from elsewhere, nothing is a script.
struct HTMLPage {
  private let notebook: Notebook

  init(_ notebook: Notebook) { self.notebook = notebook }

  /// Writes the page and returns its path.
  func write(to file: URL) throws -> String {
    try Pages.write(html, to: file)
    return file.path
  }

  /// The page.
  var html: String {
    var source = CellSource()
    var body: [String] = []
    var cell = HTMLCell()
    for block in notebook.blocks {
      let code = source.code(of: block)
      if block.isProse {
        // What is prepared before a section's heading is not part of the story.
        if case .section = block.content {} else { cell.code.append(code) }
        body += [cell.html, prose(block)]
        cell = HTMLCell()
      } else {
        cell.code.append(code)
        cell.outputs.append(output(block))
        if !block.isShort {
          body.append(cell.html)
          cell = HTMLCell()
        }
      }
    }
    body.append(cell.html)
    let title = "Lesson \(notebook.number) · \(notebook.title)"
    let data = notebook.dataNote.map { "<p class=\"data\">\(Self.prose($0))</p>\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(Self.escaped(title))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1><small>Lesson \(notebook.number)</small> \(Self.escaped(notebook.title))</h1>
      \(data)\(body.joined(separator: "\n"))
      \(exerciseTable)
      </main>
      </body>
      </html>

      """
  }

  private func prose(_ block: Block) -> String {
    switch block.content {
    case .section(let title): "<h2>\(Self.escaped(title))</h2>"
    case .formula(let formula): "<p class=\"formula\">\(Self.escaped(formula))</p>"
    case .text(let prose):
      prose.components(separatedBy: "\n\n").map { "<p>\(Self.prose($0))</p>" }
        .joined(separator: "\n")
    case .show, .table, .plot, .check: ""
    }
  }

  private func output(_ block: Block) -> String {
    switch block.content {
    case .show(let name, let value): "<p class=\"show\">\(Self.escaped("\(name) = \(value)"))</p>"
    case .table(let table, let caption): html(of: table, caption: caption)
    case .plot(let plot):
      "<figure><figcaption>\(Self.escaped(plot.title))</figcaption>\n\(plot.svg())</figure>"
    case .check(let exercise, let verdict): html(of: exercise, verdict)
    case .section, .text, .formula: ""
    }
  }

  private func html(of table: TextTable, caption: String) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      let html = cells.enumerated().map { column, cell in
        let style = table.isNumeric(column) ? " class=\"number\"" : ""
        return "<\(tag)\(style)>\(Self.escaped(cell))</\(tag)>"
      }
      return "<tr>\(html.joined())</tr>"
    }
    return """
      <table><caption>\(Self.escaped(caption))</caption>
      <thead>\(row(table.header, "th"))</thead>
      <tbody>\(table.rows.map { row($0, "td") }.joined(separator: "\n"))</tbody></table>
      """
  }

  private func html(of exercise: Exercise, _ verdict: Verdict) -> String {
    let title = Self.escaped("\(exercise.id) \(exercise.title)")
    switch verdict.state {
    case .right:
      return "<p class=\"check right\">✔ \(title)</p>"
    case .toDo:
      let place = verdict.place.map { "\($0.file):\($0.line)" } ?? ""
      return "<p class=\"check todo\">○ \(title)<br><small>still to do: \(place)</small></p>"
    default:
      let message = Self.escaped(verdict.message)
      return "<p class=\"check wrong\">✘ \(title)<br><small>\(message)</small></p>"
    }
  }

  private var exerciseTable: String {
    let rows = notebook.blocks.compactMap { block -> [String]? in
      guard case .check(let exercise, let verdict) = block.content else { return nil }
      return [exercise.id, exercise.title, verdict.state.rawValue]
    }
    if rows.isEmpty { return "" }
    let table = TextTable(["exercise", "what", "state"], rows)
    return "<h2>Your exercises</h2>\n" + html(of: table, caption: "As this page was made")
  }

  /// Prose with its code words, which stand in backticks.
  private static func prose(_ text: String) -> String {
    let parts = escaped(text).components(separatedBy: "`")
    return parts.enumerated().map { $0.offset % 2 == 1 ? "<code>\($0.element)</code>" : $0.element }
      .joined()
  }

  static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
  }
}
