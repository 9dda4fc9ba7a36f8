import Exercises
import Lab

extension SmallMultiples {
  /// The legend, and the plots in as many columns as the page has room for; two or four in pairs.
  public var html: String {
    let figures = panels.map { panel in
      "<figure class=\"frame\"><figcaption>\(XML.escaped(panel.title))</figcaption>"
        + panel.svg(width: SVG.smallWidth, hasKey: false) + "</figure>"
    }
    return """
      \(key ?? "")
      <div class="multiples\(panels.count % 4 == 0 || panels.count == 2 ? " pairs" : "")">
      \(figures.joined(separator: "\n"))
      </div>
      """
  }

  /// What is common to all plots, as a drawing of its own.
  private var key: String? {
    guard let panel = panels.first else { return nil }
    var svg = SVG(height: 0)
    svg.height = panel.drawKey(in: &svg)
    return svg.height > 0
      ? svg.document(
        title: "Key: \(title)", alternative: "What the colours and lines mean in all plots.")
      : nil
  }

  /// The plots in two columns, in one drawing.
  public func svg() -> String {
    let width = SVG.smallWidth
    let line = SVG.textSize * 1.6
    var svg = SVG(width: 2 * width, height: 0)
    if let panel = panels.first { svg.height = panel.drawKey(in: &svg) }
    for start in stride(from: 0, to: panels.count, by: 2) {
      var tallest = 0.0
      for (column, panel) in panels[start..<min(start + 2, panels.count)].enumerated() {
        let x = Double(column) * width
        svg.text(panel.title, x: x + 4, y: svg.height + line / 2, width: width - 8)
        let drawing = panel.svg(width: width, hasKey: false)
        let height = svg.add(
          drawing: drawing, x: x + 4, y: svg.height + line, width: width - 8)
        tallest = max(tallest, height)
      }
      svg.height += line + tallest
    }
    svg.height = max(svg.height, line)
    return svg.document(title: title, alternative: alternative)
  }
}
