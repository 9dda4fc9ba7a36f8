import Exercises
import Foundation
import Lab

extension Lesson {
  /// Whether the learner's code will run, and somebody should watch it.
  ///
  /// What is only borrowed needs no watch; who steps through their code with a debugger sets
  /// NO_TIME_LIMIT and is left alone.
  func needsSupervisor(_ options: Options) -> Bool {
    if RunStatus.isWatched || getenv("NO_TIME_LIMIT") != nil { return false }
    if ["help", "list", "notation", "lab", "judge", "prove"].contains(where: options.isSet)
      || ["hint", "measure"].contains(where: { options.text($0) != nil })
    {
      return false
    }
    return !written.isEmpty
  }

  /// The exercises that are not only borrowed.
  private var written: [Exercise] {
    let source = source
    return exercises.filter { !source.isToDo($0.id) }
  }

  /// The verdicts on what the learner has written, found before anything else is run: a check has a time
  /// limit, and a page that came to an endless loop before its check would have none.
  var verdictsOnWritten: [String: Verdict] {
    guard RunStatus.isWatched else { return [:] }
    return written.reduce(into: [:]) { $0[$1.id] = $1.verdict(among: exercises) }
  }

  /// Runs the lesson in a process of its own.
  ///
  /// A page goes on to its end where an exercise stops it. The check of an exercise that stops the program
  /// ends with that verdict. The headline numbers need all exercises.
  func supervise(_ options: Options) throws -> Int32 {
    let source = source
    var supervisor = Supervisor(exercises)
    let asked = try options.text("check").map(exercise)
    switch try supervisor.run(goesOn: asked == nil && !options.isSet("json")) {
    case .exited(let code): return code
    case .stopped(let exercise, let verdict):
      guard let asked else {
        throw LabError.stopped("exercise \(exercise.id): \(verdict.message)")
      }
      // The check of one exercise may be stopped by another that it uses.
      let answer =
        asked.id == exercise.id
        ? verdict
        : asked.blaming(
          exercise.id, .wrong, because: "is wrong", " \(verdict.message)", at: verdict.place)
      return try report(answer, on: asked, source, asJSON: options.isSet("json"))
    }
  }
}

/// Prints a page as it is written, but for what was printed before the program was started again.
final class Printer {
  private let terminal: TerminalRenderer
  private var left: Int

  init(_ terminal: TerminalRenderer) {
    self.terminal = terminal
    left = getenv(Supervisor.printedVariable).flatMap { Int(String(cString: $0)) } ?? 0
  }

  func print(_ event: Page.Event) {
    if left > 0 {
      left -= 1
      return
    }
    terminal.print(event)
    RunStatus.tell(.printed)
  }
}
