import Exercises
import Lab

extension BagOfWords {
  /// The texts and the vector as one `<svg>` element, each word joined to its cell.
  public func svg() -> String {
    let cells = cells
    let least = cells.map(Self.width)
    let widths = [least.reduce(0, +)] + texts.map { labels(of: $0).map(Self.width).reduce(0, +) }
    let width = max(widths.max() ?? 0, Figure.width - 8) + 8
    let sizes = Self.spread(least, over: width - 8)
    let (text, gap, cell) = (2 * Figure.line, 64.0, 3 * Figure.line + 10)
    let top = text + gap
    let isDouble = texts.count > 1
    var svg = SVG(width: width, height: top + cell + (isDouble ? gap + text : 2))

    let middles = Self.middles(sizes, in: width)
    for (number, words) in texts.prefix(2).enumerated() {
      let isBelow = number > 0
      let labels = labels(of: words)
      let places = Self.middles(Self.spread(labels.map(Self.width), over: width - 8), in: width)
      let edge = isBelow ? top + cell : top
      for (label, (word, x)) in zip(labels, zip(words, places)) {
        let place = place(of: word)
        if let place {
          let end = Segment(
            x0: x, y0: isBelow ? edge + gap : text, x1: middles[place], y1: edge)
          svg.line(end, style: Figure.stroke(Figure.forward, opacity: 0.8), head: Figure.forward)
        }
        let y = isBelow ? edge + gap : 0
        svg.label(
          label[0], x: x, y: y + Figure.line / 2, color: place == nil ? .muted : .ink, isBold: true)
        svg.label(label[1], x: x, y: y + Figure.line * 1.5, color: .muted)
      }
    }
    for (index, lines) in cells.enumerated() {
      let isLit = counts[index] != 0
      svg.rectangle(
        x: middles[index] - sizes[index] / 2 + 1, y: top, width: sizes[index] - 2, height: cell,
        style: Figure.tint(Figure.forward, isLit ? 22 : 0)
          + ";stroke:var(--muted,#666666)")
      for (row, line) in lines.enumerated() {
        svg.label(
          line, x: middles[index], y: top + 5 + Figure.line * (Double(row) + 0.5),
          color: row == 0 ? .muted : .ink, isBold: row == 2, hasRim: false)
      }
    }
    return svg.document(
      title: title, alternative: alternative, style: Figure.bounds(width: svg.width))
  }

  /// How wide what is written below each other has to be.
  private static func width(of lines: [String]) -> Double {
    max(lines.map { SVG.labelWidth($0, isBold: true) }.max() ?? 0, 24) + 14
  }

  /// Each width with its share of what is left of the whole.
  private static func spread(_ widths: [Double], over width: Double) -> [Double] {
    let spare = (width - widths.reduce(0, +)) / Double(max(widths.count, 1))
    return widths.map { $0 + spare }
  }

  /// The middles of parts that stand side by side in the middle of the drawing.
  private static func middles(_ sizes: [Double], in width: Double) -> [Double] {
    var left = (width - sizes.reduce(0, +)) / 2
    return sizes.map { size in
      defer { left += size }
      return left + size / 2
    }
  }
}
