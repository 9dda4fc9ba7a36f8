import Foundation
import Grading
import Notebook

extension WatchSession {
  /// Does what a key asks for. Any key but the second `r` says no to a reset.
  func answer(_ key: Key?) {
    let reset = asksToReset
    asksToReset = nil
    switch key {
    case .hint: hint()
    case .page: screen.print([""] + page.show())
    case .next: goOn()
    case .reset where reset != nil && reset == exercises.inHand: self.reset()
    case .reset:
      asksToReset = exercises.inHand
      // Who has typed ahead has not read the question.
      keys = []
      screen.show(keyLine)
    case .help:
      screen.print([""] + Key.allCases.map { "[\($0.rawValue)]  \($0.help)" })
    case .quit: ending = .quit
    case nil: break
    }
  }

  private func hint() {
    guard let id = exercises.inHand else { return screen.print(standing) }
    guard program.isBuilt else {
      return screen.print(["", "The hints come with the lesson, which has not been built yet."])
    }
    let run = program.run(
      ["--hint", id], environment: ["COLUMNS": "\(screen.terminal.width)"], timeLimit: 10)
    let lines = (run.exitCode == 0 ? run.output : run.errors).split(separator: "\n")
    screen.print([""] + lines.map(String.init))
  }

  private func goOn() {
    if exercises.areAllRight, let nextLesson { return ending = .nextLesson(nextLesson.folder) }
    exercises.take(exercises.next(after: exercises.inHand) ?? exercises.inHand)
    screen.print(next)
  }

  private func reset() {
    guard let id = exercises.inHand else { return }
    do {
      let lines = try ResetCommand([id]).lines()
      screen.print([""] + lines.flatMap { screen.terminal.wrapped($0) })
    } catch {
      screen.print([""] + screen.terminal.wrapped("\(error)"))
    }
  }

  /// The lesson that follows, if one does.
  var nextLesson: Shelf.Entry? { Shelf(pages: Pages.folder).entry(1, from: lesson.number) }
}
