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
    withoutDeadLinks(
      HTMLFrame.page(
        "Lesson \(document.number) · \(document.title)",
        bar: "<nav aria-label=\"Lessons\">\(previous)\(allLessons)\(notation)\(lab)\(next)</nav>",
        body: """
          <div class="page">
          \(contents)
          <main id="main">
          \(heading)
          \(renderer.html(of: document.blocks))
          <nav class="next" aria-label="Next lesson">\(previous)\(next)</nav>
          </main>
          </div>
          """))
  }

  private var heading: String {
    let count = document.verdicts.count
    let exercises = count == 0 ? "" : " · \(count) \(count == 1 ? "exercise" : "exercises")"
    let data = document.dataNote.map { "<br/>\(HTMLRenderer.prose($0))" } ?? ""
    let goal = document.goal.map { "<p class=\"goal\">\(HTMLRenderer.prose($0))</p>\n" } ?? ""
    return """
      <h1><small>Lesson \(document.number)</small> \(XML.escaped(document.title))</h1>
      \(goal)\
      <p class="facts">About \(document.minutes) \(document.minutes == 1 ? "minute" : "minutes") of \
      reading\(exercises)\(data)</p>
      """
  }

}
