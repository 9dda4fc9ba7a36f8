import Exercises

/// A document as one self-contained HTML page: nothing is fetched from elsewhere.
struct HTMLPage {
  let document: Document

  /// The other lessons, to which the page links where they have pages.
  let shelf: Shelf

  private let renderer = HTMLRenderer()

  init(_ document: Document, shelf: Shelf) { (self.document, self.shelf) = (document, shelf) }

  /// The page.
  var html: String {
    HTMLFrame.page(
      "Lesson \(document.number) · \(document.title)",
      bar: "<nav aria-label=\"Lessons\">\(previous)\(allLessons)\(next)</nav>",
      body: """
        <div class="page">
        \(contents)
        <main id="main">
        \(heading)
        \(document.cells.map(html).joined(separator: "\n"))
        <nav class="next" aria-label="Next lesson">\(previous)\(next)</nav>
        </main>
        </div>
        """)
  }

  private var heading: String {
    let count = document.verdicts.count
    let exercises = count == 0 ? "" : " · \(count) \(count == 1 ? "exercise" : "exercises")"
    let data = document.dataNote.map { "<br/>\(HTMLRenderer.prose($0))" } ?? ""
    return """
      <h1><small>Lesson \(document.number)</small> \(XML.escaped(document.title))</h1>
      <p class="facts">About \(document.minutes) \(document.minutes == 1 ? "minute" : "minutes") of \
      reading\(exercises)\(data)</p>
      """
  }

  private func html(of cell: Cell) -> String {
    let code = cell.code.isEmpty ? "" : HTMLRenderer.pre(cell.code) + "\n"
    let parts = cell.blocks.map { $0.rendered(by: renderer) }.joined(separator: "\n")
    return code
      + (cell.blocks.first?.role == .result ? "<dl class=\"results\">\(parts)</dl>" : parts)
  }
}
