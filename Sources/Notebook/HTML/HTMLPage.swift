import Exercises

/// A document as one self-contained HTML page: nothing is fetched from elsewhere, nothing is a
/// script.
struct HTMLPage {
  private let document: Document
  private let renderer = HTMLRenderer()

  init(_ document: Document) { self.document = document }

  /// The page.
  var html: String {
    let title = "Lesson \(document.number) · \(document.title)"
    let data = document.dataNote.map { "<p class=\"data\">\(HTMLRenderer.prose($0))</p>\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(XML.escaped(title))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1><small>Lesson \(document.number)</small> \(XML.escaped(document.title))</h1>
      \(data)\(document.cells.map(html).joined(separator: "\n"))
      \(exerciseTable)
      </main>
      </body>
      </html>

      """
  }

  /// Words of the lesson as they are; code and what it put out side by side, or one below the other
  /// where the page is narrow.
  private func html(of cell: Cell) -> String {
    let parts = cell.blocks.map { $0.rendered(by: renderer) }.joined(separator: "\n")
    if cell.code.isEmpty, let block = cell.blocks.first, block.isProse { return parts }
    let source =
      cell.code.isEmpty
      ? "" : "<pre class=\"code\"><code>\(XML.escaped(cell.code))</code></pre>\n"
    let result = parts.isEmpty ? "" : "<div class=\"output\">\(parts)</div>\n"
    return "<div class=\"cell\">\n\(source)\(result)</div>"
  }

  private var exerciseTable: String {
    let rows = document.verdicts.map {
      [$0.exercise.id, $0.exercise.title, $0.verdict.state.rawValue]
    }
    if rows.isEmpty { return "" }
    let table = TextTable(["exercise", "what", "state"], rows)
    return "<h2>Your exercises</h2>\n" + renderer.table(table, caption: "As this page was made")
  }
}
