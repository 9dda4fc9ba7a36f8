import Exercises
import Notebook

/// The same as `FeedbackPage` in Markdown, for a message or a comment.
struct FeedbackMarkdown {
  private let feedback: Feedback

  init(_ feedback: Feedback) { self.feedback = feedback }

  var text: String {
    let student = feedback.student
    let heading = [
      "# Feedback: \(Self.escaped(student.student))",
      "**\(student.score)**: \(student.counts). \(feedback.occasion)",
    ]
    let lessons = feedback.lessons.flatMap { lesson in
      ["## \(lesson.title)", lesson.exercises.score]
        + (lesson.message.isEmpty ? [] : Self.message(lesson.message))
        + lesson.exercises.flatMap { Self.exercise($0, in: lesson) }
    }
    return (heading + lessons).joined(separator: "\n\n") + "\n"
  }

  private static func exercise(
    _ exercise: StudentGrades.Exercise, in lesson: Feedback.Lesson
  ) -> [String] {
    let facts = [
      exercise.state.rawValue, exercise.place.map { "\($0)" }, [exercise].score,
    ].compactMap { $0 }
    return ["### \(exercise.id) \(prose(exercise.title))", facts.joined(separator: " · ")]
      + (exercise.writtenCode.map { [block($0, "swift")] } ?? [])
      + (lesson.message(for: exercise).map(message) ?? [])
      + (exercise.hint.map { ["**Read next:** \(prose($0))"] } ?? [])
  }

  /// The first line as a sentence, and what follows as a block, in which columns stay columns.
  private static func message(_ message: String) -> [String] {
    let lines = message.split(separator: "\n", maxSplits: 1).map(String.init)
    return lines.prefix(1).map(prose) + lines.dropFirst().map { block($0, "text") }
  }

  /// Code between lines of more backticks than it has itself.
  private static func block(_ code: String, _ language: String) -> String {
    let fence = ticks(around: code, atLeast: 3)
    return "\(fence)\(language)\n\(code)\n\(fence)"
  }

  /// Words with their markup; nothing else in them is taken for markup.
  private static func prose(_ text: String) -> String {
    Prose(text).spans.map { span in
      switch span {
      case .words(let words), .link(let words, _): escaped(words)
      case .strong(let words): "**\(escaped(words))**"
      case .emphasis(let words): "*\(escaped(words))*"
      case .code(let code):
        "\(ticks(around: code, atLeast: 1))\(code)\(ticks(around: code, atLeast: 1))"
      }
    }.joined()
  }

  private static func ticks(around code: String, atLeast count: Int) -> String {
    let runs = code.split { $0 != "`" }.map(\.count)
    return String(repeating: "`", count: max(count, (runs.max() ?? 0) + 1))
  }

  private static func escaped(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      if character.isNewline { return text += " " }
      if "\\`*_[]<>#|~&".contains(character) { text += "\\" }
      text.append(character)
    }
  }
}
