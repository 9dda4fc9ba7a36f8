import Exercises

extension Verdict.State {
  /// The state as one character, for the terminal and the page.
  package var mark: String {
    switch self {
    case .right: "✔"
    case .toDo: "○"
    case .followOn: "◐"
    default: "✘"
    }
  }

  /// The state as a word that a style sheet knows.
  var style: String {
    switch self {
    case .right: "right"
    case .toDo, .followOn: "todo"
    default: "wrong"
    }
  }
}
