/// Blocks that stand together on a page, and code worth reading before them.
struct Cell {
  /// Whole statements, one after the other; mostly there are none.
  var code = ""

  /// One block, or several results.
  var blocks: [Block] = []
}
