import Lab

/// Where the quantities and links of a graph are drawn.
struct GraphPlaces {
  let graph: ComputationGraph
  let layout: GraphLayout
  let perRow: Int
  /// How many quantities stand above each other in each row of columns.
  private let heights: [Double]
  private let gap: Double
  private let pitch: Double
  /// The margin on the left and on the right.
  let side: Double
  let boxWidth: Double
  let boxHeight: Double
  /// How much room a name has above its box.
  let nameWidth: Double
  let width: Double
  let height: Double

  init(_ graph: ComputationGraph) {
    self.graph = graph
    layout = GraphLayout(graph)
    let values = graph.nodes.compactMap(\.value).map {
      SVG.labelWidth(graph.text($0), isBold: true)
    }
    let gradients = graph.nodes.compactMap(\.gradient).map { SVG.labelWidth("◂ \(graph.text($0))") }
    let box = min(max((values + gradients).max() ?? 0, 36) + 12, 150)
    boxWidth = box
    boxHeight = values.isEmpty || gradients.isEmpty ? 34 : 54
    let names = graph.nodes.map { SVG.labelWidth($0.formula) }.max() ?? 0
    nameWidth = min(max(names, boxWidth), 190)
    let slopes = graph.links.compactMap(\.slope).map { SVG.labelWidth("· \(graph.text($0))") }.max()
    // The names over two neighbours must not meet.
    let wide = layout.columns.map { column in
      column.compactMap { $0 }.map { min(SVG.labelWidth(graph.nodes[$0].formula), 190) }.max() ?? 0
    }
    let meeting = zip(wide, wide.dropFirst()).map { ($0 + $1) / 2 - box + 8 }.max() ?? 0
    var gap = max(min(slopes ?? 0, 130) + 22, meeting, 44)
    var side = max(max(wide.first ?? 0, wide.last ?? 0) - boxWidth, 0) / 2 + 4
    let columns = max(layout.columns.count, 1)
    let natural = Double(columns) * (boxWidth + gap) - gap + 2 * side
    // On its way to the next row a link needs room beside the boxes.
    let wrappedSide = max(side, 24)
    let fitting = Int((Figure.width - 2 * wrappedSide + gap) / (boxWidth + gap))
    // A graph that is too wide goes on in rows of their own; two columns in a row are the least.
    let wrapped = natural > Figure.width ? layout.columnsPerRow(atMost: max(fitting, 2)) : nil
    if wrapped != nil { side = wrappedSide }
    self.side = side
    let perRow = wrapped ?? columns
    self.perRow = perRow
    let counts = layout.columns.map(\.count)
    heights = stride(from: 0, to: columns, by: perRow).map { first in
      Double(counts.dropFirst(first).prefix(perRow).max() ?? 0)
    }
    let rowWidth = Double(perRow) * boxWidth + 2 * side
    if perRow > 1, rowWidth + Double(perRow - 1) * gap < Figure.width {
      gap = min((Figure.width - rowWidth) / Double(perRow - 1), 170)
    }
    self.gap = gap
    pitch = boxHeight + Figure.line + 34
    width = max(rowWidth + Double(perRow - 1) * gap, 260)
    height = heights.reduce(0, +) * pitch
  }

  /// The middle of a quantity's box.
  func middle(_ node: Int) -> (x: Double, y: Double) {
    place(column: layout.column[node], row: layout.row[node])
  }

  func place(column: Int, row: Double) -> (x: Double, y: Double) {
    let used = Double(perRow) * (boxWidth + gap) - gap
    let left = (width - used) / 2 + boxWidth / 2
    let line = column / perRow
    // The rows of the layout are around the middle of its tallest column.
    let above = ((heights.max() ?? 0) - heights[line]) / 2
    return (
      left + Double(column % perRow) * (boxWidth + gap),
      top(of: line) + boxHeight / 2 + (row - above) * pitch
    )
  }

  /// Where the boxes of a row of columns begin.
  private func top(of line: Int) -> Double {
    Figure.line + 4 + heights.prefix(line).reduce(0, +) * pitch
  }

  /// The lower edge of the lowest box in a column's row of columns.
  func bottom(column: Int) -> Double {
    top(of: column / perRow + 1) - pitch + boxHeight
  }

  /// What a quantity covers: its box, and its name above that.
  func boxes(_ node: Int) -> [Box] {
    let (x, y) = middle(node)
    let name = min(SVG.labelWidth(graph.nodes[node].formula), nameWidth)
    return [
      Box(x: x, y: y, width: boxWidth, height: boxHeight),
      Box(x: x, y: y - boxHeight / 2 - 11, width: name, height: Figure.line),
    ]
  }
}
