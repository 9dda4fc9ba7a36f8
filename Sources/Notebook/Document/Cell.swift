/// Some code of a lesson and what it put out, or words of the lesson without code.
struct Cell {
  /// Whole statements, one after the other; empty where the cell is prose.
  var code = ""

  /// What the code put out.
  var blocks: [Block] = []

  /// Whether a block belongs here too: because it comes from the same statements as the one before
  /// it, in a loop say, or because both are short.
  func takes(_ block: Block, code: String?) -> Bool {
    guard let last = blocks.last else { return true }
    if last.isProse { return false }
    return code == nil || (last.role != .figure && block.role != .figure)
  }

  /// Puts a block below the others, and the code that made it below theirs.
  mutating func add(_ block: Block, code: String?) {
    blocks.append(block)
    self.code = [self.code, code ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
