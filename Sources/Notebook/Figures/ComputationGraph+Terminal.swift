import Lab

extension ComputationGraph {
  /// The graph as lines of text: a chain from left to right, anything else a quantity a line, each
  /// after those that it follows from.
  public func lines(for terminal: Terminal) -> [String] {
    guard !nodes.isEmpty else { return ["  no quantities"] }
    return GraphLayout(self).isChain ? chainLines(for: terminal) : listLines(for: terminal)
  }

  /// A chain in three lines for each row: values, how they follow, and what comes back.
  ///
  ///     h           ŷ = σ(h)
  ///     0.07   ───▸ 0.5175
  ///     ◂ 0.08 ·0.25 ◂ 0.32
  private func chainLines(for terminal: Terminal) -> [String] {
    let order = nodes.indices.filter { node in
      links.contains { $0.from == node || $0.to == node }
    }
    let incoming = Dictionary(links.map { ($0.to, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[String]] = []
    var row = ["", "", ""]
    for node in order {
      let quantity = nodes[node]
      var cell = [quantity.formula, quantity.value.map(text) ?? "·"]
      cell.append(quantity.gradient.map { "◂ \(text($0))" } ?? "")
      cell = cell.map { $0.clipped(to: terminal.width - 16) }
      let width = cell.map(\.count).max() ?? 0
      let slope = incoming[node]?.slope.map { "· \(text($0))" } ?? ""
      let arrow = String(repeating: "─", count: max(slope.count, 3)) + "▸"
      let link = incoming[node] == nil ? ["", "", ""] : ["", " \(arrow) ", " \(slope) "]
      let wide = link.map(\.count).max() ?? 0
      if row[1].count + wide + width + 2 > terminal.width, !row[1].isEmpty {
        rows.append(row)
        row = ["", "", ""]
      }
      for line in row.indices {
        row[line] += link[line].rightPadded(to: wide) + cell[line].rightPadded(to: width)
      }
    }
    rows.append(row)
    return rows.flatMap { $0 }.map { "  " + $0 }.filter { $0.contains { $0 != " " } }.map { line in
      trimmed(line.clipped(to: terminal.width))
    }
  }

  /// A line for each quantity, in columns.
  private func listLines(for terminal: Terminal) -> [String] {
    let counts = useCounts
    let formulas = nodes.map { $0.formula.clipped(to: terminal.width / 2 - 4) }
    let values = nodes.map { $0.value.map(text) ?? "" }
    let gradients = nodes.map { $0.gradient.map { "◂ \(text($0))" } ?? "" }
    func widest(_ texts: [String]) -> Int { texts.map(\.count).max() ?? 0 }
    var lines: [String] = []
    for node in nodes.indices {
      let head =
        "  " + formulas[node].rightPadded(to: widest(formulas)) + "  "
        + values[node].leftPadded(to: widest(values)) + "  "
        + gradients[node].rightPadded(to: widest(gradients))
      var notes: [String] = []
      let from = links.filter { $0.to == node }.map { link in
        nodes[link.from].name + (link.slope.map { " · \(text($0))" } ?? "")
      }
      if !from.isEmpty { notes.append("from " + from.joined(separator: ", ")) }
      if counts[node] > 1 { notes.append("used \(counts[node]) times") }
      let note = notes.joined(separator: "; ")
      if head.count + 2 + note.count <= terminal.width {
        lines.append(trimmed(head + "  " + note))
      } else {
        lines.append(trimmed(head.clipped(to: terminal.width)))
        lines += terminal.wrapped(note, indent: 6).map { $0.clipped(to: terminal.width) }
      }
    }
    return lines
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
