import Exercises
import Foundation

// The card of an exercise: where it stands, what the learner wrote, what the check says.

extension HTMLRenderer {
  func check(_ exercise: Exercise, _ verdict: Verdict) -> String {
    let function = ExerciseSource(exercise.exercisesFile).function(of: exercise.id)
    return HTMLCard(
      exercise.id, exercise.title, HTMLState(verdict.state), at: verdict.place ?? exercise.place
    ).html([
      Self.code(function, verdict.state), Self.message(exercise, verdict),
      Self.asked(function, verdict.state),
      verdict.state == .right ? "" : Self.folded(exercise.hints[...], number: 1),
    ])
  }

  /// What the learner wrote, or what is asked for: the solution's code never.
  private static func code(_ function: ExerciseFunction?, _ state: Verdict.State) -> String {
    guard let function else { return "" }
    if state != .toDo { return HTMLCard.code(function.code) }
    let stub = """
      \(function.signature(within: 70)) {
        // borrowed from the solution until you write it
      }
      """
    return "\(documentation(of: function))\n\(HTMLCard.code(stub))"
  }

  /// What an exercise that is written asked for, folded.
  private static func asked(_ function: ExerciseFunction?, _ state: Verdict.State) -> String {
    guard let function, state != .toDo else { return "" }
    return """
      <details><summary>What was asked</summary>
      \(documentation(of: function))
      </details>
      """
  }

  /// A documentation comment as prose, what is told of parameters as a list.
  private static func documentation(of function: ExerciseFunction) -> String {
    let comment = DocumentationComment(function.documentation)
    let paragraphs = comment.paragraphs.enumerated().map { index, text in
      // The heading says which exercise this is.
      let words = index == 0 ? text.withoutExerciseNumber.capitalizedFirst : text
      return "<p>\(prose(words))</p>"
    }
    let items = comment.items.map { item in
      let name =
        item.isParameter ? "<code>\(XML.escaped(item.name))</code>" : XML.escaped(item.name)
      return "<li>\(name): \(prose(item.text))</li>"
    }
    let list = items.isEmpty ? [] : ["<ul>\(items.joined(separator: "\n"))</ul>"]
    return (paragraphs + list).joined(separator: "\n")
  }

  private static func message(_ exercise: Exercise, _ verdict: Verdict) -> String {
    switch verdict.state {
    case .right: return "<p class=\"verdict\">Right.</p>"
    case .toDo:
      let folder = exercise.exercisesFile.split(separator: "/").dropLast().joined(separator: "/")
      return """
        <p class="verdict">Write it in <code>\(XML.escaped(exercise.exercisesFile))</code>, then run \
        <code>swift run \(LessonFolder(folder).program)</code> again.</p>
        """
    default: return HTMLCard.message(verdict.message)
    }
  }

  /// Hints one behind the other: each next one can be unfolded inside of the one before.
  private static func folded(_ hints: ArraySlice<String>, number: Int) -> String {
    guard let hint = hints.first else { return "" }
    return """
      <details><summary>Hint \(number)</summary>
      <p>\(prose(hint))</p>
      \(folded(hints.dropFirst(), number: number + 1))</details>
      """
  }
}

extension String {
  /// The text without a beginning such as "Exercise 3.2: ".
  var withoutExerciseNumber: String {
    replacingOccurrences(
      of: #"^Exercise \d+(\.\d+)*[:.]?\s*"#, with: "", options: .regularExpression)
  }
}
