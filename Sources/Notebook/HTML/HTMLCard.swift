import Exercises
import Foundation

/// A state as pages show it.
package struct HTMLState {
  /// The state as one character.
  let mark: String

  /// The state as a word that the style sheet knows.
  let style: String

  /// What the state is called.
  let words: String

  /// - Parameter words: what it is called where that says more than the verdict's own word.
  package init(_ state: Verdict.State, words: String? = nil) {
    (mark, style) = (state.mark, state.style)
    self.words = words ?? state.rawValue
  }
}

/// The card of an exercise, on a lesson's page and on the page of a student's feedback.
package struct HTMLCard {
  private let exercise: String
  private let title: String
  private let state: HTMLState
  private let facts: [String]

  /// - Parameters:
  ///   - exercise: the number, "3.2".
  ///   - title: what is to be written, in a few words.
  ///   - state: what became of it.
  ///   - place: where it stands in the learner's file.
  ///   - facts: what else is said in the heading, in small letters.
  package init(
    _ exercise: String, _ title: String, _ state: HTMLState, at place: SourceLocation?,
    facts: [String] = []
  ) {
    self.exercise = exercise
    self.title = title
    self.state = state
    let file = place.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line)" }
    self.facts = [state.words] + [file].compactMap { $0 } + facts
  }

  /// Where a card stands on its page.
  static func address(of exercise: String) -> String {
    "exercise-" + exercise.replacingOccurrences(of: ".", with: "-")
  }

  /// The card with what stands below its heading.
  package func html(_ parts: [String]) -> String {
    let id = Self.address(of: exercise)
    let name = title.capitalizedFirst
    return """
      <section class="card \(state.style)" id="\(id)" aria-labelledby="\(id)-title">
      <h3 id="\(id)-title"><b>\(state.mark) Exercise \(XML.escaped(exercise))</b> \
      <span class="name">\(HTMLRenderer.prose(name))</span> \
      <span class="place">\(XML.escaped(facts.joined(separator: " · ")))</span></h3>
      \(parts.filter { !$0.isEmpty }.joined(separator: "\n"))
      </section>
      """
  }

  /// Code in a box of its own, which scrolls by itself.
  package static func code(_ code: String) -> String {
    "<pre class=\"code\" tabindex=\"0\"><code>\(SwiftHTML.colored(code))</code></pre>"
  }

  /// What is said of an exercise: the first line is a sentence, numbers in columns may follow, and what the
  /// function was given.
  ///
  /// A learner's program can have a part in it, so nothing in it becomes a link.
  package static func message(_ message: String) -> String {
    let lines = message.split(separator: "\n", maxSplits: 1).map(String.init)
    let parts = lines.dropFirst().joined().components(separatedBy: Verdict.givenHeading)
    func pre(_ text: String) -> String {
      text.isEmpty ? "" : "\n<pre tabindex=\"0\">\(XML.escaped(text))</pre>"
    }
    let given =
      parts.count < 2
      ? "" : "\n<details><summary>What it was given</summary>\(pre(parts[1]))</details>"
    let sentence = HTMLRenderer.prose(lines.first ?? "", withLinks: false)
    return "<p class=\"verdict\">\(sentence)</p>\(pre(parts[0]))\(given)"
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
