import Exercises

/// Blocks as lines of text, for a terminal.
struct TerminalRenderer: Renderer {
  let terminal: Terminal

  /// The lesson's program, which gives hints.
  let program: String

  func section(_ title: String) -> [String] {
    ["", terminal.colored(title, .bold), terminal.colored(rule("─", below: title), .dim)]
  }

  /// A line below a heading, which may be wider than the terminal.
  private func rule(_ character: String, below heading: String) -> String {
    String(repeating: character, count: min(heading.visibleCount, terminal.width))
  }

  func text(_ prose: String) -> [String] { terminal.prose(prose, indent: 2) }

  func formula(_ formula: Formula) -> [String] {
    let space = setIn(formula.lines)
    return formula.lines.map { space + terminal.colored($0, .cyan) }
  }

  func show(_ name: String, _ value: String, loan: String) -> [String] {
    ["  \(name) = \(value)"] + note(loan)
  }

  func table(_ table: TextTable, caption: String, loan: String) -> [String] {
    ["  \(caption)"] + note(loan) + table.lines(for: terminal, indent: 2).map { "  \($0)" }
  }

  func plot(_ plot: any Plot, number: Int, caption: String, loan: String) -> [String] {
    let title = terminal.colored("Figure \(number). \(plot.title.asSentence)", .bold)
    return ["  " + title] + plot.lines(for: terminal) + text(caption) + note(loan)
  }

  /// The spaces before formulas and code: fewer where they would not fit otherwise.
  private func setIn(_ lines: [String]) -> String {
    let longest = lines.map(\.visibleCount).max() ?? 0
    return String(repeating: " ", count: min(max(terminal.width - longest, 0), 6))
  }

  /// Whose code a result rests on.
  private func note(_ loan: String) -> [String] {
    loan.isEmpty ? [] : ["    " + terminal.colored("(\(loan))", .dim)]
  }

  func listing(_ listing: Listing) -> [String] {
    let lines = listing.code.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let space = setIn(lines)
    return ["  " + terminal.colored(listing.file, .dim)]
      + lines.map { $0.isEmpty ? "" : space + $0 }
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
      terminal.print([terminal.colored(heading, .bold), rule("═", below: heading)])
    case .goal(let goal):
      terminal.print(terminal.prose(goal))
    case .data(let note):
      terminal.print(terminal.prose(note))
    case .block(let block, let before):
      let space = stands(block.role, rightBelow: before?.role) ? [] : [""]
      terminal.print(space + block.rendered(by: self))
    }
  }

  /// Whether no empty line comes between two blocks.
  func stands(_ role: Block.Role, rightBelow before: Block.Role?) -> Bool {
    role == .heading || role == before && (role == .result || role == .verdict)
  }
}
