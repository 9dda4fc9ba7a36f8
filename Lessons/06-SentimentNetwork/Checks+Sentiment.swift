import Exercises
import Lab
import Sentiment

// The check of what an output means.

extension Checks {
  static let sentimentCheck = Exercise(
    "6.4", "what an output means", learner: sentiment, solution: Solutions.sentiment,
    reference: Reference.values, buildsOn: ["6.2"],
    standIns: ["Sentiment(output:)", ".init(output:)"]
  ) { check in
    check.mistake("An output of exactly ½ is positive: >= and not >, and no rounding to 0.") {
      $0 > 0.5 ? .positive : .negative
    }
    check.mistake("Positive and negative are swapped: positive reviews have the target 1.") {
      $0 < 0.5 ? .positive : .negative
    }
    check.mistake(
      "Positive and negative are swapped, and ½ itself is on the wrong side: positive at ½ or more."
    ) { $0 <= 0.5 ? .positive : .negative }
    check.mistake(
      "Every output is positive here: is the limit 0, or is the sigmoid taken once more? The limit is ½."
    ) { _ in .positive }
    check.mistake(
      "Every output above 0 is positive here: the limit is ½, of the output and not of z."
    ) { $0 > 0 ? .positive : .negative }
    check.mistake("Every output is negative here, even 1: the limit is ½.") { _ in .negative }
    check.mistake("Only an output of 1 counts as positive here: every output from ½ on does.") {
      $0.rounded(.down) == 1 ? .positive : .negative
    }
    check.mistake("Only an output of exactly ½ counts as positive here: all above it do, too.") {
      $0 == 0.5 ? .positive : .negative
    }
    check.mistake("Only an output of exactly ½ counts as negative here: all below it do.") {
      $0 == 0.5 ? .negative : .positive
    }
    check.mistake("The limit is a little too low: 0.499 is still negative. Is the output rounded?")
    {
      $0 > 0.49 ? .positive : .negative
    }
    for limit in [0.3, 0.4, 0.45] {
      check.mistake(
        "The limit is too low: \(Format.number(limit)) counts as positive, and it is below ½."
      ) { $0 >= limit ? .positive : .negative }
    }
    for limit in [0.501, 0.6, 0.75] {
      check.mistake(
        "The limit is too high: \(Format.number(limit)) counts as negative, and it is above ½."
      ) { $0 > limit ? .positive : .negative }
    }
    check.mistake("An output of exactly 1 counts as negative here; it is as positive as can be.") {
      $0 >= 0.5 && $0 < 1 ? .positive : .negative
    }
    check.hint("What is the output of the untrained network, and what should it mean?")
    check.hint("There is one limit, and the limit itself belongs to one side.")
    check.hint("positive if ŷ ≥ ½, else negative.")
    check.hint(
      "≥ is written `>=`, and `condition ? a : b` chooses one of two values; `.positive` and `.negative` are these two."
    )
    check.namesShowTheCall()
    check.measure { sentiment, draw in
      let outputs = [0, 0.05, 0.3, 0.4, 0.45, 0.499, 0.5, 0.501, 0.6, 0.75, 0.95, 1]
      let answers = draw(draw.repeated(outputs)).map {
        ("sentiment(of: \($0)), 1 for positive,", sentiment($0) == .positive ? 1.0 : 0)
      }
      return [Measured("sentiment", labelled: answers)]
    }
  }
}
