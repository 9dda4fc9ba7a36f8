// What a lesson asks, tells of the real data, and closes with.

extension Page {
  /// A question that nobody grades.
  public func question(
    _ kind: Question.Kind, _ text: String, answer: String, file: String = #filePath,
    line: Int = #line
  ) {
    let question = Question(kind, text, answer: answer)
    add(.question(question, number: document.questions.count + 1), file, line)
  }

  /// Prose set apart, with a title: an aside, a warning, a bug of the original.
  public func box(
    _ title: String, _ prose: String, file: String = #filePath, line: Int = #line
  ) {
    add(.box(title: title, prose: prose), file, line)
  }

  /// What the real data shows, in a box; its figures come from `real(_:_:)`.
  ///
  ///     let share = page.real("accuracy", accuracy)
  ///     page.onRealData("The network gets \(Format.percent(share)) right.")
  public func onRealData(_ prose: String, file: String = #filePath, line: Int = #line) {
    add(.box(title: "On the real data", prose: prose), file, line)
  }

  /// The lesson's last section: what the reader can do now, questions, what to read on.
  ///
  /// - Parameters:
  ///   - abilities: what the reader can do now, three or four sentences.
  ///   - questions: three questions or more.
  ///   - reading: the papers that the lesson rests on, and two places to read on.
  public func closing(
    abilities: [String], questions: [Question], reading: [Reading], file: String = #filePath,
    line: Int = #line
  ) {
    section("What you can do now", file: file, line: line)
    add(.abilities(abilities), file, line)
    for question in questions {
      add(.question(question, number: document.questions.count + 1), file, line)
    }
    add(.readings(reading), file, line)
  }
}
