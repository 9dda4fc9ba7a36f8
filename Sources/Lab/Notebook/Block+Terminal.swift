extension Block {
  /// Whether the block stands right below one of its own kind, without an empty line between.
  func follows(_ before: Block?) -> Bool {
    switch (before?.content, content) {
    case (.show, .show), (.check, .check), (.section, _): true
    default: false
    }
  }

  /// The block as lines of text.
  func lines(for terminal: Terminal, lesson: Int) -> [String] {
    switch content {
    case .section(let title):
      let rule = String(repeating: "─", count: title.count)
      return ["", terminal.colored(title, .bold), terminal.colored(rule, .dim)]
    case .text(let prose):
      return terminal.wrapped(prose, indent: 2)
    case .formula(let formula):
      return formula.split(separator: "\n").map {
        "      " + terminal.colored("\($0)", .cyan)
      }
    case .show(let name, let value):
      return ["  \(name) = \(value)"]
    case .table(let table, let caption):
      return ["  \(caption)"] + table.lines.map { "  \($0)" }
    case .plot(let plot):
      return ["  " + terminal.colored(plot.title, .bold)] + plot.lines(for: terminal)
    case .check(let exercise, let verdict):
      return checkLines(exercise, verdict, terminal, lesson)
    }
  }

  private func checkLines(
    _ exercise: Exercise, _ verdict: Verdict, _ terminal: Terminal, _ lesson: Int
  ) -> [String] {
    let name = "\(exercise.id) \(exercise.title)"
    let file = exercise.exercisesFile
    switch verdict.state {
    case .right:
      return ["  " + terminal.colored("✔ \(name)", .green)]
    case .toDo:
      let place = verdict.place.map { "\($0.file):\($0.line)" } ?? file
      return ["  " + terminal.colored("○ \(name)", .yellow), "    still to do: \(place)"]
    default:
      let line = ExerciseSource(file).line(of: exercise.id).map { ":\($0)" } ?? ""
      let hint = "swift run \(Lesson.program(lesson)) --hint \(exercise.id)"
      return ["  " + terminal.colored("✘ \(name)", .red)]
        + terminal.wrapped(verdict.message, indent: 4)
        + ["    \(file)\(line)", "    For a hint: \(hint)"]
    }
  }
}
