import Exercises
import Foundation
import Grading
import Notebook

// What watch says.

extension WatchSession {
  /// What it says before the first build.
  var greeting: [String] {
    let lines = screen.terminal.wrapped(
      "Watching \(lesson.path)/Exercises.swift: save it, and see the verdicts here.")
    let keys =
      keyboard.isTerminal
      ? [] : ["Standard input is no terminal, so there are no keys; Ctrl-C stops."]
    return lines + keys
  }

  /// Tells the verdict on an exercise, and what its code printed.
  func tell(_ id: String, _ printed: String = "") {
    guard let exercise = exercises[id], let verdict = exercises.verdicts[id] else { return }
    let terminal = screen.terminal
    let title = "\(verdict.state.mark) \(id) \(exercise.title)"
    let color: Terminal.Color =
      switch verdict.state {
      case .right: .green
      case .toDo, .borrowed, .followOn: .yellow
      default: .red
      }
    screen.print(
      headed(title, color, verdict.state == .right ? nil : verdict.place ?? exercise.place)
        + (verdict.state == .right || verdict.state == .toDo
          ? [] : terminal.message(of: verdict, indent: 2))
        + said(printed))
  }

  /// What a learner's code printed, for which a few lines are enough.
  private func said(_ printed: String) -> [String] {
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    if lines.isEmpty { return [] }
    let count = 12
    let shown = lines.prefix(count).map { "  │ " + $0 }
    return ["  Printed:"] + shown + (lines.count > count ? ["  │ …"] : [])
  }

  /// Where the learner stands, in one line.
  var standing: [String] {
    screen.terminal.wrapped(
      screen.terminal.standing(
        exercises.exercises.compactMap { exercise in
          exercises.verdicts[exercise.id].map { (exercise.id, $0.state) }
        }))
  }

  /// What comes next: an exercise, or another lesson.
  var next: [String] {
    guard let id = exercises.inHand else { return done }
    let terminal = screen.terminal
    guard let exercise = exercises[id] else { return [] }
    let asked = exercises.source.function(of: id).map { terminal.asked($0, indent: 2) } ?? []
    return [""] + headed("Next: \(id) \(exercise.title)", .bold, exercise.place) + asked
  }

  private var done: [String] {
    let count = exercises.exercises.count
    let all = "All \(count) exercises of lesson \(lesson.number) are right."
    let words =
      nextLesson.map { entry in
        let watch =
          keyboard.isTerminal
          ? "press n to watch it" : "watch it with swift run course watch \(entry.folder.number)"
        return "Next: lesson \(entry.folder.number), \(entry.record.title). "
          + "Read it with swift run \(entry.folder.program), and \(watch)."
      } ?? "That was the last lesson of the course."
    return [screen.terminal.colored(all, .green)] + screen.terminal.wrapped(words)
  }

  /// A line with a place at its end, or below it where both do not fit.
  private func headed(
    _ title: String, _ color: Terminal.Color, _ place: SourceLocation?
  ) -> [String] {
    let terminal = screen.terminal
    let colored = terminal.colored(title, color)
    guard let place = place.map({ "\($0)" }) else { return [colored] }
    let space = terminal.width - title.count - place.count
    return space < 2
      ? [colored, "  " + terminal.colored(place, .dim)]
      : [colored + String(repeating: " ", count: space) + terminal.colored(place, .dim)]
  }

  /// The line of keys.
  var keyLine: String {
    if let asksToReset { return "Reset \(asksToReset)? [r] yes, your code is kept  [any other] no" }
    guard keyboard.isTerminal else { return "Watching lesson \(lesson.number)" }
    let id = exercises.inHand.map { " \($0)" } ?? ""
    return "[h] hint  [p] page  [r] reset\(id)  [n] next  [q] quit  [?] keys"
  }
}
