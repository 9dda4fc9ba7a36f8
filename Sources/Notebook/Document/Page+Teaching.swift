// What a lesson asks, tells of the real data, and closes with.

extension Page {
  /// A question that nobody grades.
  public func question(_ kind: Question.Kind, _ text: String, answer: String) {
    let question = Question(kind, text, answer: answer)
    add(.question(question, number: document.questions.count + 1))
  }

  /// Prose set apart, with a title: an aside, a warning, a bug of the original.
  public func box(_ title: String, _ prose: String) {
    add(.box(title: title, prose: prose))
  }

  /// What the real data shows, in a box; its figures come from `real(_:_:)`.
  ///
  ///     let share = page.real("accuracy", accuracy)
  ///     page.onRealData("The network gets \(Format.percent(share)) right.")
  public func onRealData(_ prose: String) {
    add(.box(title: "On the real data", prose: prose))
  }

  /// The lesson's last section: what the reader can do now, questions, what to read on.
  ///
  /// - Parameters:
  ///   - abilities: what the reader can do now, three or four sentences.
  ///   - questions: three questions or more.
  ///   - reading: the papers that the lesson rests on, and two places to read on.
  public func closing(abilities: [String], questions: [Question], reading: [Reading]) {
    section("What you can do now")
    add(.abilities(abilities))
    for question in questions {
      add(.question(question, number: document.questions.count + 1))
    }
    add(.readings(reading))
  }
}
