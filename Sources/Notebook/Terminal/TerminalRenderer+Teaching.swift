import Exercises

// What a lesson sets apart, folds away, asks, and closes with.

extension TerminalRenderer {
  func box(_ title: String, _ prose: String) -> [String] {
    let bar = terminal.colored("┃", .yellow)
    let lines =
      [terminal.colored(title, .bold)] + terminal.prose(prose, indent: 4).map { $0.dropFirst(4) }
    return lines.map { "  \(bar) \($0)" }
  }

  /// A terminal folds nothing: the title, and what stands below it a little further in.
  func folded(_ title: String, _ blocks: [Block]) -> [String] {
    var lines = ["  " + terminal.colored("▸ \(title)", .bold)]
    for (block, before) in zip(blocks, [nil] + blocks.map(Optional.some)) {
      if let before, !stands(block.role, rightBelow: before.role) { lines.append("") }
      lines += block.rendered(by: self)
    }
    return lines
  }

  func question(_ question: Question, number: Int) -> [String] {
    asked(question, number)
      + ["    " + terminal.colored("(the answer: swift run \(program) --answers)", .dim)]
  }

  func abilities(_ abilities: [String]) -> [String] {
    abilities.flatMap { listed($0) }
  }

  func readings(_ readings: [Reading]) -> [String] {
    ["  " + terminal.colored("Further reading", .bold)]
      + readings.flatMap { reading in
        let place = reading.place.isEmpty ? "" : ", \(reading.place)"
        let remark = reading.remark.isEmpty ? "" : " \(reading.remark)"
        return listed("\(reading.authors) (\(reading.year)), \(reading.title)\(place).\(remark)")
          + ["    " + reading.link]
      }
  }

  /// What `--answers` prints: every question with its answer.
  func answers(_ questions: [Question]) -> [String] {
    questions.enumerated().flatMap { index, question in
      asked(question, index + 1) + terminal.prose(question.answer, indent: 4) + [""]
    }
  }

  private func asked(_ question: Question, _ number: Int) -> [String] {
    terminal.prose("\(number). **\(question.kind.rawValue)** \(question.text)", indent: 2)
  }

  /// Prose behind a point.
  private func listed(_ prose: String) -> [String] {
    terminal.prose(prose, indent: 4).enumerated().map { index, line in
      index == 0 ? "  · " + line.dropFirst(4) : line
    }
  }
}
