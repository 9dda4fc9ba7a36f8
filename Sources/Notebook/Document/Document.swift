import Exercises

/// A lesson as it was made by one run: its blocks in their order.
///
/// Making it prints nothing; renderers put it out.
public struct Document {
  /// The lesson's number.
  public let number: Int

  /// The lesson's title.
  public let title: String

  /// Which data the lesson used, if any.
  public internal(set) var dataNote: String?

  /// What the lesson says and shows.
  public internal(set) var blocks: [Block] = []

  init(number: Int, title: String) {
    self.number = number
    self.title = title
  }

  /// Whether nothing has been written yet.
  var isEmpty: Bool { dataNote == nil && blocks.isEmpty }

  /// The exercises that the lesson checked, and what was said of them.
  var verdicts: [(exercise: Exercise, verdict: Verdict)] {
    blocks.compactMap { block in
      guard case .check(let exercise, let verdict) = block.content else { return nil }
      return (exercise, verdict)
    }
  }

  /// The blocks in cells, each with the code that made it.
  var cells: [Cell] {
    var source = CellSource()
    return blocks.reduce(into: []) { cells, block in
      let code = source.code(of: block)
      if !block.isProse, let last = cells.indices.last, cells[last].takes(block, code: code) {
        cells[last].add(block, code: code)
        return
      }
      var cell = Cell()
      if block.isProse {
        // What was prepared before the words stands before them.
        if let code, !code.isEmpty { cells.append(Cell(code: code)) }
        cell.blocks = [block]
      } else {
        cell.add(block, code: code)
      }
      cells.append(cell)
    }
  }
}
