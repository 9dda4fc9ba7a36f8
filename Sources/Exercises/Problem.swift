/// What is wrong with an answer, and how that was found out.
struct Problem {
  /// What a learner is told: a sentence or two, and below them what was given and what came out.
  let message: String

  /// What the sentence rests on; nil where it only says what differs.
  var cause: Verdict.Cause?
}
