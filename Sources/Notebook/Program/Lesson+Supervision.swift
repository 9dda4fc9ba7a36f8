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
    if ["help", "list", "notation"].contains(where: options.isSet) || options.text("hint") != nil {
      return false
    }
    let source = exercises.first.map { ExerciseSource($0.exercisesFile) }
    return source.map { source in exercises.contains { !source.isToDo($0.id) } } ?? false
  }

  /// The verdicts on what the learner has written, found before anything else is run: a check has a time
  /// limit, and a page that came to an endless loop before its check would have none.
  var verdictsOnWritten: [String: Verdict] {
    guard RunStatus.isWatched, let file = exercises.first?.exercisesFile else { return [:] }
    let source = ExerciseSource(file)
    return exercises.reduce(into: [:]) { verdicts, exercise in
      if !source.isToDo(exercise.id) {
        verdicts[exercise.id] = exercise.verdict(among: exercises)
      }
    }
  }

  /// Runs the lesson in a process of its own.
  ///
  /// A page goes on to its end where an exercise stops it. The check of an exercise that stops the program
  /// ends with that verdict. The headline numbers need all exercises.
  func supervise(_ options: Options) throws -> Int32 {
    var supervisor = Supervisor(exercises)
    if let id = options.text("check") {
      let exercise = try exercise(id)
      if let code = try supervisor.run(goesOn: false) { return code }
      return try report(
        supervisor.verdict(asked: exercise), on: exercise, asJSON: options.isSet("json"))
    }
    if let code = try supervisor.run(goesOn: !options.isSet("json")) { return code }
    let (id, verdict) = supervisor.stopped.first ?? ("", Verdict(.crashed))
    throw LabError.stopped("exercise \(id): \(verdict.message)")
  }
}

extension Supervisor {
  /// The verdict on an exercise whose check was stopped, be it by this one or by another that it uses.
  func verdict(asked exercise: Exercise) -> Verdict {
    if let verdict = stopped[exercise.id] { return verdict }
    let (id, verdict) = stopped.first ?? ("", Verdict(.crashed))
    return Verdict(
      .wrong, "\(exercise.id) uses \(id), which is wrong: mend that first. \(verdict.message)",
      at: verdict.place, cause: .followOn)
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
