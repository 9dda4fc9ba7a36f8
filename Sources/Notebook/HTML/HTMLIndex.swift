import Exercises

/// The page that lists all lessons and says where the reader stands in each.
struct HTMLIndex {
  let shelf: Shelf

  /// Whether it is for readers who have no copy of the course.
  let isOfSite: Bool

  init(_ shelf: Shelf, isOfSite: Bool = false) { (self.shelf, self.isOfSite) = (shelf, isOfSite) }

  /// The page.
  var html: String {
    HTMLFrame.page(
      HTMLFrame.course,
      bar: """
        <nav aria-label="Course"><a href="\(Shelf.notation)">Notation</a>\
        <a href="\(Shelf.lab)">\(LabSheet.title)</a></nav>
        """,
      body: """
        <div class="page">
        <main id="main">
        <h1>All lessons</h1>
        <p class="facts">\(summary)</p>
        <ol class="lessons">
        \(shelf.entries.map(html).joined(separator: "\n"))
        </ol>
        </main>
        </div>
        """)
  }

  private var summary: String {
    let exercises = shelf.entries.flatMap(\.record.exercises)
    if isOfSite {
      return """
        \(shelf.entries.count) lessons with \(exercises.count) exercises. Everything can be read here. You write \
        the exercises in a copy of the course, where <code>swift run course</code> tells you how to begin.
        """
    }
    let right = exercises.count { $0.state == .right }
    let wrong = exercises.count { $0.state?.isFault == true }
    return "\(right) of \(exercises.count) exercises right"
      + (wrong == 0 ? "" : ", \(wrong) wrong") + ". Each run of a lesson renews its line."
  }

  private func html(of entry: Shelf.Entry) -> String {
    let title = XML.escaped("\(entry.record.number) \(entry.record.title)")
    let name = entry.hasPage ? "<a href=\"\(entry.page)\">\(title)</a>" : title
    let minutes =
      entry.record.minutes.map { "about \($0) \($0 == 1 ? "minute" : "minutes")" }
      ?? "not run yet"
    let run = "<code>swift run \(entry.folder.program)</code>"
    return """
      <li id="\(entry.folder.program)"><h2>\(name)</h2>
      <p>\(entry.record.exercises.map { mark($0, of: entry) }.joined(separator: " "))</p>
      <p class="facts">\(minutes) · \(run)</p></li>
      """
  }

  /// An exercise's state, which leads to its card.
  private func mark(_ exercise: LessonRecord.Exercise, of entry: Shelf.Entry) -> String {
    let state = exercise.state ?? .toDo
    let words = XML.escaped("\(exercise.id) \(exercise.title): \(state.rawValue)")
    let mark = exercise.state?.mark ?? "·"
    guard entry.hasPage, let address = exercise.address else {
      return "<span role=\"img\" aria-label=\"\(words)\" title=\"\(words)\">\(mark)</span>"
    }
    return """
      <a class="\(state.style)" href="\(entry.page)#\(address)" aria-label="\(words)" \
      title="\(words)">\(mark)</a>
      """
  }
}
