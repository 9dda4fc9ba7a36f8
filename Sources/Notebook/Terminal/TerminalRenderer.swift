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

  func text(_ prose: String) -> [String] { terminal.prose(prose, indent: 2) }

  func formula(_ formula: Formula) -> [String] {
    formula.lines.map { "      " + terminal.colored($0, .cyan) }
  }

  func show(_ name: String, _ value: String, loan: String) -> [String] {
    ["  \(name) = \(value)"] + note(loan)
  }

  func table(_ table: TextTable, caption: String, loan: String) -> [String] {
    ["  \(caption)"] + note(loan) + table.lines.map { "  \($0)" }
  }

  func plot(_ plot: any Plot, number: Int, caption: String, loan: String) -> [String] {
    let title = terminal.colored("Figure \(number). \(plot.title.asSentence)", .bold)
    return ["  " + title] + plot.lines(for: terminal) + text(caption) + note(loan)
  }

  /// Whose code a result rests on.
  private func note(_ loan: String) -> [String] {
    loan.isEmpty ? [] : ["    " + terminal.colored("(\(loan))", .dim)]
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
    case .followOn:
      return ["  " + terminal.colored("\(verdict.state.mark) \(name)", .yellow)]
        + terminal.message(of: verdict, indent: 4)
    default:
      return ["  " + terminal.colored("\(verdict.state.mark) \(name)", .red)]
        + terminal.message(of: verdict, indent: 4)
        + [
          "    \(verdict.place ?? exercise.place)",
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
    case .goal(let goal):
      for line in terminal.prose(goal) { Swift.print(line) }
    case .data(let note):
      for line in terminal.prose(note) { Swift.print(line) }
    case .block(let block, let before):
      if !stands(block.role, rightBelow: before?.role) { Swift.print() }
      for line in block.rendered(by: self) { Swift.print(line) }
    }
  }

  /// Whether no empty line comes between two blocks.
  func stands(_ role: Block.Role, rightBelow before: Block.Role?) -> Bool {
    role == .heading || role == before && (role == .result || role == .verdict)
  }
}
