import Exercises

/// Blocks as lines of text, for a terminal.
struct TerminalRenderer: Renderer {
  let terminal: Terminal

  /// The lesson's program, which gives hints.
  let program: String

  func section(_ title: String) -> [String] {
    let rule = String(repeating: "─", count: title.count)
    return ["", terminal.colored(title, .bold), terminal.colored(rule, .dim)]
  }

  func text(_ prose: String) -> [String] { terminal.wrapped(prose, indent: 2) }

  func formula(_ formula: Formula) -> [String] {
    formula.lines.map { "      " + terminal.colored($0, .cyan) }
  }

  func show(_ name: String, _ value: String) -> [String] { ["  \(name) = \(value)"] }

  func table(_ table: TextTable, caption: String) -> [String] {
    ["  \(caption)"] + table.lines.map { "  \($0)" }
  }

  func plot(_ plot: any Plot, number: Int) -> [String] {
    ["  " + terminal.colored("Figure \(number). \(plot.title)", .bold)] + plot.lines(for: terminal)
  }

  func listing(_ listing: Listing) -> [String] {
    ["  " + terminal.colored(listing.file, .dim)]
      + listing.code.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : "      \($0)"
      }
  }

  func check(_ exercise: Exercise, _ verdict: Verdict) -> [String] {
    let name = "\(exercise.id) \(exercise.title)"
    switch verdict.state {
    case .right:
      return ["  " + terminal.colored("\(verdict.state.mark) \(name)", .green)]
    case .toDo:
      let place = verdict.place ?? exercise.place
      return [
        "  " + terminal.colored("\(verdict.state.mark) \(name)", .yellow),
        "    still to do: \(place)",
      ]
    default:
      return ["  " + terminal.colored("\(verdict.state.mark) \(name)", .red)]
        + terminal.wrapped(verdict.message, indent: 4)
        + [
          "    \(exercise.place)",
          "    For a hint: swift run \(program) --hint \(exercise.id)",
        ]
    }
  }
}

extension TerminalRenderer {
  /// Prints what a page tells, as soon as it does.
  func print(_ event: Page.Event) {
    switch event {
    case .began(let document):
      let heading = "Lesson \(document.number) · \(document.title)"
      Swift.print(terminal.colored(heading, .bold))
      Swift.print(String(repeating: "═", count: heading.count))
    case .data(let note):
      Swift.print(note)
    case .block(let block, let before):
      if !stands(block.role, rightBelow: before?.role) { Swift.print() }
      for line in block.rendered(by: self) { Swift.print(line) }
    }
  }

  /// Whether no empty line comes between two blocks.
  private func stands(_ role: Block.Role, rightBelow before: Block.Role?) -> Bool {
    role == .heading || role == before && (role == .result || role == .verdict)
  }
}
