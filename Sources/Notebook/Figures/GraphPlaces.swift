import Lab

/// Where the quantities and links of a graph are drawn.
struct GraphPlaces {
  let graph: ComputationGraph
  let layout: GraphLayout
  let perRow: Int
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
    let isWrapped = layout.isChain && natural > Figure.width
    // On its way to the next row a link needs room beside the boxes.
    if isWrapped { side = max(side, 24) }
    self.side = side
    // A chain that is too wide goes on in rows of its own; two in a row are the least.
    let fitting = Int((Figure.width - 2 * side + gap) / (boxWidth + gap))
    perRow = isWrapped ? max(fitting, 2) : columns
    let rowWidth = Double(perRow) * boxWidth + 2 * side
    if perRow > 1, rowWidth + Double(perRow - 1) * gap < Figure.width {
      gap = min((Figure.width - rowWidth) / Double(perRow - 1), 170)
    }
    self.gap = gap
    pitch = boxHeight + Figure.line + 34
    width = max(rowWidth + Double(perRow - 1) * gap, 260)
    let tallest = Double(layout.columns.map(\.count).max() ?? 0)
    let rows = Double((columns + perRow - 1) / perRow) * tallest
    height = rows * pitch
  }

  /// The middle of a quantity's box.
  func middle(_ node: Int) -> (x: Double, y: Double) {
    place(column: layout.column[node], row: layout.row[node])
  }

  func place(column: Int, row: Double) -> (x: Double, y: Double) {
    let used = Double(perRow) * (boxWidth + gap) - gap
    let left = (width - used) / 2 + boxWidth / 2
    return (
      left + Double(column % perRow) * (boxWidth + gap),
      Figure.line + 4 + boxHeight / 2 + (row + Double(column / perRow)) * pitch
    )
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
