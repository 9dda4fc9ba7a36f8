/// One piece of a lesson: what a notebook prints and puts on its page.
struct Block {
  enum Content {
    case section(String)
    case text(String)
    case formula(String)
    case show(name: String, value: String)
    case table(TextTable, caption: String)
    case plot(any Plot)
    case check(Exercise, Verdict)
  }

  /// Where the lesson's code made the block.
  struct Place {
    let file: String
    let function: String
    let line: Int
  }

  let content: Content
  let place: Place

  /// Whether the block is the lesson's own words; the others are the output of code.
  var isProse: Bool {
    switch content {
    case .section, .text, .formula: true
    case .show, .table, .plot, .check: false
    }
  }

  /// Whether the output is a line or two, so that several share a cell of the page.
  var isShort: Bool {
    switch content {
    case .show, .check: true
    case .section, .text, .formula, .table, .plot: false
    }
  }
}
