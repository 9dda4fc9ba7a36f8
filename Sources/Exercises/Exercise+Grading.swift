/// What a function answers to a check: to its own numbers, and to others that were drawn.
package struct Answer: Codable, Sendable {
  /// To the check's own numbers.
  let fixed: [Measured]

  /// To the numbers drawn by the seed.
  let drawn: [Measured]
}

// An exercise is graded by two processes: in one the learner's function answers, in the other, which holds no
// line of the learner's, the answer is judged.

extension Exercise {
  /// What the learner's function answers.
  package func answer(seed: UInt32) -> Answer {
    Withheld.measured = id
    return Scope.during(self) {
      Answer(fixed: answerOfLearner(.fixed), drawn: answerOfLearner(Draw(seed: seed)))
    }
  }

  /// What the solution answers.
  package func answerOfSolution(seed: UInt32) -> Answer {
    Answer(fixed: answerOfSolution(.fixed), drawn: answerOfSolution(Draw(seed: seed)))
  }

  /// What is wrong with the draw, or nil.
  package var faultOfDraw: String? {
    let answers = (1...3).map { answerOfSolution(seed: $0) }
    guard isDrawn, answers.allSatisfy({ isSame($0.fixed, $0.drawn) }) else { return nil }
    return "what is drawn is answered like the check's own numbers"
  }

  /// Judges an answer, without calling a function of the learner's.
  package func verdict(on answer: Answer, seed: UInt32) -> Verdict {
    let expected = answerOfSolution(seed: seed)
    guard answer.fixed.map(\.name) == expected.fixed.map(\.name) else {
      return Verdict(.wrong, "What the program answered is no answer to this exercise.")
    }
    if let problem = problemOfAnswer(answer.fixed) {
      return Verdict(.wrong, problem.message, cause: problem.cause)
    }
    if !isDrawn || isSame(answer.drawn, expected.drawn) { return Verdict(.right) }
    let difference = zip(answer.drawn, expected.drawn).lazy.compactMap {
      $0.difference(from: $1.quantity, tolerance: 1e-9)
    }.first
    return Verdict(
      .wrong,
      """
      Right for the check's own numbers, and wrong for others that were drawn at random: does it know these \
      numbers alone? \(difference ?? "The answer has another form.")
      """)
  }
}
