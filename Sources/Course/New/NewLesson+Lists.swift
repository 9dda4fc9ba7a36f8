import Lab

// What a new lesson adds to the lists of all lessons.

extension NewLesson {
  /// Package.swift with the lesson at the end of its list.
  func manifest(_ text: String) throws -> String {
    try adding("  \"\(folder.dropFirst("Lessons/".count))\",", to: text, of: "Package.swift") {
      $0.hasPrefix("  \"") && $0.hasSuffix("\",") && $0.dropFirst(3).first?.isNumber == true
    }
  }

  /// README.md with the lesson at the end of its table.
  func readme(_ text: String) throws -> String {
    try adding("| \(number) | \(title) | what you build |", to: text, of: "README.md") {
      $0.hasPrefix("| \(self.number - 1) | ")
    }
  }

  /// lessons.json with what the lesson says of itself. The options that all lessons take are the first lesson's.
  func listings(_ text: String) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let path = "Tests/Reference/lessons.json"
    guard let first = lines.firstIndex(where: { $0.contains("\"name\": \"seed\"") }),
      let last = lines[first...].firstIndex(of: "  ]"), let end = lines.lastIndex(of: "]")
    else { throw missing(in: path) }
    let lesson = """
       {
        "number": \(number),
        "title": "\(title)",
        "folder": "\(folder)",
        "datasets": [],
        "exercises": [
         {"id": "\(number).1", "title": "the mean"},
         {"id": "\(number).2", "title": "the standard deviation"}
        ],
        "options": [
         {"name": "count", "kind": "integer", "minimum": 2, "maximum": 100000, "default": 40},
      """
    let entry =
      lesson.split(separator: "\n").map(String.init) + lines[first..<last] + ["  ]", " }"]
    return (lines[..<(end - 1)] + [lines[end - 1] + ","] + entry + lines[end...])
      .joined(separator: "\n")
  }

  /// A text with a line after the last one that is like it.
  private func adding(
    _ line: String, to text: String, of path: String, after isAlike: (String) -> Bool
  ) throws -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let last = lines.lastIndex(where: isAlike) else { throw missing(in: path) }
    lines.insert(line, at: last + 1)
    return lines.joined(separator: "\n")
  }

  private func missing(in path: String) -> LabError {
    .data("\(path) has no list of the lessons any more, so that lesson \(number) cannot be added.")
  }
}
