/// Blocks that stand together on a page, and code worth reading before them.
struct Cell {
  /// Whole statements, one after the other; mostly there are none.
  var code = ""

  /// One block, or several results.
  var blocks: [Block] = []

  /// Blocks without code, results that follow each other together.
  static func joined(_ blocks: [Block]) -> [Cell] {
    blocks.reduce(into: []) { cells, block in cells.append(block, code: "") }
  }
}

extension [Cell] {
  /// Adds a block: to the last cell if both hold results and no code comes between them.
  mutating func append(_ block: Block, code: String) {
    if code.isEmpty, block.role == .result, last?.blocks.last?.role == .result {
      self[count - 1].blocks.append(block)
    } else {
      append(Cell(code: code, blocks: [block]))
    }
  }
}
