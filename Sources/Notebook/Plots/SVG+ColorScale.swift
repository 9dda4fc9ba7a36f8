import Exercises
import Lab

extension SVG {
  /// Draws what colours mean: a bar with both ends named, or a patch for each class.
  ///
  /// - Parameters:
  ///   - colors: The colours.
  ///   - levels: How many different colours the bar has.
  ///   - name: What the colours stand for.
  ///   - ends: What the ends of the bar are.
  ///   - top: Where the key begins.
  /// - Returns: Its height.
  mutating func colorScale(
    _ colors: ColorMap, levels: Int, name: String, ends: (low: String, high: String)?,
    top: Double = 0
  ) -> Double {
    let line = Self.textSize * 1.6
    let y = top + line / 2
    if case .classes(let names) = colors {
      var (x, row) = (2.0, 0.0)
      for (number, name) in names.enumerated() {
        let room = min(46 + Self.width(name), width - 4)
        if x > 2 && x + room > width { (x, row) = (2, row + 1) }
        rectangle(
          x: x, y: y + row * line - 8, width: 24, height: 16,
          style: "fill:\(colors.color(Double(number)).css)")
        text(name, x: x + 30, y: y + row * line, width: room - 30)
        x += room
      }
      return (row + 1) * line
    }
    guard let (low, high) = ends else { return line }
    // The bar stands at the right end, the name from the left to it.
    let end = width - 18
    let words = [name, low, high].reduce(44) { $0 + Self.width($1) }
    let bar = min(max(end - words, 60), 180)
    let left = end - Self.width(high) - 8 - bar
    add("<g shape-rendering=\"crispEdges\">")
    for level in 0..<levels {
      let step = bar / Double(levels)
      rectangle(
        x: left + Double(level) * step, y: y - 8, width: step + 0.3, height: 16,
        style: "fill:\(colors.color(Double(level) / Double(levels - 1)).css)")
    }
    add("</g>")
    text(high, x: left + bar + 8, y: y)
    text(low, x: left - 8, y: y, anchor: "end")
    text(name, x: 2, y: y, width: left - 16 - Self.width(low))
    return line
  }
}
