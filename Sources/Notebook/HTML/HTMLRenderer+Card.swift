import Exercises
import Foundation

// The card of an exercise: where it stands, what the learner wrote, what the check says.

extension HTMLRenderer {
  func check(_ exercise: Exercise, _ verdict: Verdict) -> String {
    let function = ExerciseSource(exercise.exercisesFile).function(of: exercise.id)
    let id = Self.id(of: exercise)
    return """
      <section class="card \(verdict.state.style)" id="\(id)" aria-labelledby="\(id)-title">
      \(heading(exercise, verdict, id: "\(id)-title"))
      \(Self.code(function, verdict.state))
      \(Self.message(exercise, verdict))
      \(Self.asked(function, verdict.state))
      \(verdict.state == .right ? "" : Self.folded(exercise.hints[...], number: 1))
      </section>
      """
  }

  /// The address of an exercise's card.
  static func id(of exercise: Exercise) -> String {
    "exercise-" + exercise.id.replacingOccurrences(of: ".", with: "-")
  }

  private func heading(_ exercise: Exercise, _ verdict: Verdict, id: String) -> String {
    let place = verdict.place ?? exercise.place
    let file = place.file.split(separator: "/").last.map(String.init) ?? place.file
    return """
      <h3 id="\(id)"><b>\(verdict.state.mark) Exercise \(exercise.id)</b> \
      <span class="name">\(Self.prose(exercise.title.capitalizedFirst))</span> \
      <span class="place">\(XML.escaped(verdict.state.rawValue)) · \
      \(XML.escaped(file)):\(place.line)</span></h3>
      """
  }

  /// What the learner wrote, or what is asked for: the solution's code never.
  private static func code(_ function: ExerciseFunction?, _ state: Verdict.State) -> String {
    guard let function else { return "" }
    if state != .toDo { return pre(function.code) }
    let stub = """
      \(function.signature(within: 70)) {
        // borrowed from the solution until you write it
      }
      """
    return "\(documentation(of: function))\n\(pre(stub))"
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

  /// Code in a box of its own, which scrolls by itself.
  static func pre(_ code: String) -> String {
    "<pre class=\"code\" tabindex=\"0\"><code>\(SwiftHTML.colored(code))</code></pre>"
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
    default:
      // The first line says what is wrong; numbers in columns may follow, and what the call was given.
      let lines = verdict.message.split(separator: "\n", maxSplits: 1).map(String.init)
      let parts = lines.dropFirst().joined().components(separatedBy: Verdict.givenHeading)
      func pre(_ text: String) -> String {
        text.isEmpty ? "" : "\n<pre tabindex=\"0\">\(XML.escaped(text))</pre>"
      }
      let given =
        parts.count < 2
        ? "" : "\n<details><summary>What it was given</summary>\(pre(parts[1]))</details>"
      return "<p class=\"verdict\">\(prose(lines.first ?? ""))</p>\(pre(parts[0]))\(given)"
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
  /// The text with a capital at its beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text without a beginning such as "Exercise 3.2: ".
  fileprivate var withoutExerciseNumber: String {
    replacingOccurrences(
      of: #"^Exercise \d+(\.\d+)*[:.]?\s*"#, with: "", options: .regularExpression)
  }
}
