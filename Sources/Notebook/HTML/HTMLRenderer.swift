import Exercises
import Foundation

/// Blocks as elements of an HTML page.
struct HTMLRenderer: Renderer {
  func section(_ title: String) -> String { "<h2>\(XML.escaped(title))</h2>" }

  func text(_ prose: String) -> String {
    prose.components(separatedBy: "\n\n").map { "<p>\(Self.prose($0))</p>" }
      .joined(separator: "\n")
  }

  func formula(_ formula: Formula) -> String {
    "<p class=\"formula\">\(XML.escaped(formula.lines.joined(separator: "\n")))</p>"
  }

  func show(_ name: String, _ value: String) -> String {
    "<p class=\"show\">\(XML.escaped("\(name) = \(value)"))</p>"
  }

  func table(_ table: TextTable, caption: String) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      let html = cells.enumerated().map { column, cell in
        let style = table.isNumeric(column) ? " class=\"number\"" : ""
        return "<\(tag)\(style)>\(XML.escaped(cell))</\(tag)>"
      }
      return "<tr>\(html.joined())</tr>"
    }
    return """
      <table><caption>\(XML.escaped(caption))</caption>
      <thead>\(row(table.header, "th"))</thead>
      <tbody>\(table.rows.map { row($0, "td") }.joined(separator: "\n"))</tbody></table>
      """
  }

  func plot(_ plot: any Plot) -> String {
    "<figure><figcaption>\(XML.escaped(plot.title))</figcaption>\n\(plot.html)</figure>"
  }

  func check(_ exercise: Exercise, _ verdict: Verdict) -> String {
    let title = XML.escaped("\(exercise.id) \(exercise.title)")
    switch verdict.state {
    case .right:
      return "<p class=\"check right\">✔ \(title)</p>"
    case .toDo:
      let place = verdict.place ?? exercise.place
      let small = "<small>still to do: \(place.file):\(place.line)</small>"
      return "<p class=\"check todo\">○ \(title)<br>\(small)</p>"
    default:
      let message = XML.escaped(verdict.message)
      return "<p class=\"check wrong\">✘ \(title)<br><small>\(message)</small></p>"
    }
  }

  /// Prose with its code words, which stand in backticks.
  static func prose(_ text: String) -> String {
    let parts = XML.escaped(text).components(separatedBy: "`")
    return parts.enumerated().map { $0.offset % 2 == 1 ? "<code>\($0.element)</code>" : $0.element }
      .joined()
  }
}
