import Exercises

/// A wrong answer as a learner might give it, and what the verdict on it must say.
struct WrongAnswer {
  /// The exercise's number.
  let exercise: String

  /// What is wrong, in a few words.
  let fault: String

  /// A part of the verdict's first line that names the fault; nil where it goes without a name.
  let says: String?

  let verdict: () -> Verdict
}

/// The wrong answers to one exercise.
///
/// They were written by people who looked at the exercise and not at its check.
struct WrongAnswers<Function> {
  let exercise: Exercise
  private(set) var all: [WrongAnswer] = []

  /// Adds a wrong answer.
  ///
  /// - Parameters:
  ///   - fault: what is wrong, in a few words.
  ///   - says: a part of the verdict's first line that names it.
  ///   - code: the answer.
  mutating func add(_ fault: String, says: String? = nil, _ code: Function) {
    let exercise = exercise
    all.append(
      WrongAnswer(exercise: exercise.id, fault: fault, says: says) { exercise.verdict(on: code) })
  }
}

/// Makes the wrong answers to an exercise.
///
/// - Parameters:
///   - id: the exercise's number.
///   - exercises: the lesson's exercises.
///   - learner: the learner's function, which says of what type the answers are.
func wrongAnswers<Function>(
  to id: String, of exercises: [Exercise], like learner: Function,
  _ build: (inout WrongAnswers<Function>) -> Void
) -> [WrongAnswer] {
  guard let exercise = exercises.first(where: { $0.id == id }) else {
    fatalError("There is no exercise \(id).")
  }
  var answers = WrongAnswers<Function>(exercise: exercise)
  build(&answers)
  return answers.all
}
