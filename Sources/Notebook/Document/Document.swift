import Exercises

/// A lesson as it was made by one run: its blocks in their order.
///
/// Making it prints nothing; renderers put it out.
public struct Document {
  /// The lesson's number.
  public let number: Int

  /// The lesson's title.
  public let title: String

  /// What the reader will build, in a sentence or two.
  public internal(set) var goal: String?

  /// Which data the lesson used, if any.
  public internal(set) var dataNote: String?

  /// What the lesson says and shows.
  public internal(set) var blocks: [Block] = []

  /// The exercises that the lesson can check.
  let exercises: [Exercise]

  init(number: Int, title: String, exercises: [Exercise] = []) {
    self.number = number
    self.title = title
    self.exercises = exercises
  }

  /// Whether nothing has been written yet.
  var isEmpty: Bool { goal == nil && dataNote == nil && blocks.isEmpty }

  /// The exercises that the lesson checked, and what was said of them.
  var verdicts: [(exercise: Exercise, verdict: Verdict)] {
    blocks.compactMap { block in
      guard case .check(let exercise, let verdict) = block.content else { return nil }
      return (exercise, verdict)
    }
  }

  /// How many of the blocks are numbered as figures.
  var figures: Int { blocks.flatMap(\.withFolded).count { $0.content.isPlot } }

  /// The questions that nobody grades.
  var questions: [Question] {
    blocks.flatMap(\.withFolded).compactMap { block in
      if case .question(let question, _) = block.content { question } else { nil }
    }
  }

  /// How many minutes it takes to read the lesson's words, at 200 a minute, and at least one.
  var minutes: Int {
    let words = blocks.reduce(0) { sum, block in
      sum + block.content.words.split(whereSeparator: \.isWhitespace).count
    }
    return max((words + 199) / 200, 1)
  }
}
