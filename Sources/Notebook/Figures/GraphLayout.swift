import Lab

/// The quantities of a graph in columns, each to the right of all that it follows from.
struct GraphLayout {
  /// What stands in a column: a quantity, or the place where a long link passes.
  private enum Slot: Hashable {
    case node(Int)
    case pass(link: Int, column: Int)
  }

  /// The places of the quantities in `ComputationGraph.nodes`, column by column, top to bottom.
  private(set) var columns: [[Int?]] = []
  /// Which column each quantity is in, and at which height, in rows.
  private(set) var column: [Int] = []
  private(set) var row: [Double] = []
  /// The rows where a link passes the columns between its ends.
  private(set) var passes: [[Double]]
  private let links: [ComputationGraph.Link]

  init(_ graph: ComputationGraph) {
    let count = graph.nodes.count
    links = graph.links
    passes = Array(repeating: [], count: graph.links.count)
    column = Array(repeating: 0, count: count)
    row = Array(repeating: 0, count: count)
    guard count > 0 else { return }
    // Links lead from earlier quantities to later ones: one walk in their order is enough.
    let links = graph.links.enumerated().sorted {
      ($0.element.to, $0.offset) < ($1.element.to, $1.offset)
    }
    for (_, link) in links { column[link.to] = max(column[link.to], column[link.from] + 1) }
    // What follows from nothing stands next to where it is first used.
    let followers = Set(graph.links.map(\.to))
    var nearest: [Int: Int] = [:]
    for link in graph.links {
      nearest[link.from] = min(nearest[link.from] ?? .max, column[link.to] - 1)
    }
    for node in 0..<count where !followers.contains(node) { column[node] = nearest[node] ?? 0 }

    var slots: [[Slot]] = Array(repeating: [], count: (column.max() ?? 0) + 1)
    for node in 0..<count { slots[column[node]].append(.node(node)) }
    var neighbours: [Slot: (before: [Slot], after: [Slot])] = [:]
    for (number, link) in graph.links.enumerated() {
      var way: [Slot] = [.node(link.from)]
      for between in (column[link.from] + 1)..<max(column[link.to], column[link.from] + 1) {
        slots[between].append(.pass(link: number, column: between))
        way.append(.pass(link: number, column: between))
      }
      way.append(.node(link.to))
      for (left, right) in zip(way, way.dropFirst()) {
        neighbours[left, default: ([], [])].after.append(right)
        neighbours[right, default: ([], [])].before.append(left)
      }
    }
    Self.order(&slots, by: neighbours)
    let tallest = slots.map(\.count).max() ?? 1
    var passing: [[(column: Int, row: Double)]] = Array(repeating: [], count: graph.links.count)
    for (number, slots) in slots.enumerated() {
      for (place, slot) in slots.enumerated() {
        let row = Double(place) + Double(tallest - slots.count) / 2
        switch slot {
        case .node(let node): self.row[node] = row
        case .pass(let link, _): passing[link].append((number, row))
        }
      }
    }
    passes = passing.map { $0.map(\.row) }
    columns = slots.map { $0.map { if case .node(let node) = $0 { node } else { nil } } }
  }

  /// Puts each slot near the mean of those it is linked to, from left to right and back, which leaves
  /// few links crossing (Sugiyama, Tagawa and Toda 1981).
  private static func order(
    _ slots: inout [[Slot]], by neighbours: [Slot: (before: [Slot], after: [Slot])]
  ) {
    for round in 0..<6 {
      let isForward = round % 2 == 0
      var place: [Slot: Double] = [:]
      for column in slots {
        for (row, slot) in column.enumerated() {
          place[slot] = Double(row) - Double(column.count) / 2
        }
      }
      for number in isForward ? Array(slots.indices) : slots.indices.reversed() {
        let keys = slots[number].map { slot -> Double in
          let linked = (isForward ? neighbours[slot]?.before : neighbours[slot]?.after) ?? []
          guard !linked.isEmpty else { return place[slot] ?? 0 }
          return linked.reduce(0) { $0 + (place[$1] ?? 0) } / Double(linked.count)
        }
        // Equal ones keep their order, so that the same graph is always drawn the same.
        let sorted = slots[number].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        slots[number] = sorted.map { slots[number][$0] }
        for (row, slot) in slots[number].enumerated() {
          place[slot] = Double(row) - Double(slots[number].count) / 2
        }
      }
    }
  }

  /// Whether every column holds one quantity: a chain, which may be broken into rows.
  var isChain: Bool { columns.count > 1 && columns.allSatisfy { $0.count == 1 } }

  /// How many columns stand in a row, if the graph may be broken into rows of so many: before each
  /// break there is a single quantity, and all that follows goes through it.
  func columnsPerRow(atMost most: Int) -> Int? {
    stride(from: min(most, columns.count - 1), through: 2, by: -1).first { count in
      stride(from: count, to: columns.count, by: count).allSatisfy(isNarrow)
    }
  }

  /// Whether one link alone leads from before a column into it or past it.
  private func isNarrow(before column: Int) -> Bool {
    let crossing = links.filter { self.column[$0.from] < column && self.column[$0.to] >= column }
    return columns[column - 1].count == 1 && crossing.count == 1
  }
}
