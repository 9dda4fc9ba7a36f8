import Exercises
import Foundation
import Lab

/// Runs a lesson's program in a process of its own, so that a learner's trap, endless loop or `exit` is
/// told in one line, and the page goes on with the solution's answer.
///
/// Swift cannot catch a trap: the process is gone. So it is started again with what is known of the
/// exercise that stopped it, and prints from there.
struct Supervisor {
  private let exercises: [Exercise]

  /// The learner's file, as a path from the package's folder.
  private let file: String
  private let source: ExerciseSource

  /// The verdicts on the exercises that have stopped the program.
  private var stopped = Lent.verdicts

  /// How many parts of the page have been printed.
  private var printed = 0

  init(_ exercises: [Exercise]) {
    self.exercises = exercises
    file = exercises.first?.exercisesFile ?? ""
    source = ExerciseSource(file)
  }

  /// How a run has ended.
  enum Ending {
    case exited(Int32)

    /// An exercise has stopped it, and it was not to go on.
    case stopped(Exercise, Verdict)
  }

  /// The variable that says how many parts of the page are not to be printed again.
  static let printedVariable = "LAB_PRINTED"

  /// Runs the program to its end.
  ///
  /// - Parameter goesOn: whether it is started again after an exercise has stopped it.
  /// - Throws: `LabError.stopped` where no exercise can be blamed.
  mutating func run(goesOn: Bool) throws -> Ending {
    while true {
      let verdicts = String(decoding: try JSONEncoder().encode(stopped), as: UTF8.self)
      let end = try ChildProcess.run(environment: [
        Lent.variable: verdicts, Self.printedVariable: "\(printed)",
      ])
      if end.events.last == .finished, let code = end.exitCode {
        Self.printError(end.errors)
        return .exited(code)
      }
      if let signal = end.signal, !Self.traps.contains(signal) { Self.end(by: signal) }
      printed += end.events.count { $0 == .printed }
      let report = TrapReport(end.errors, file: file)
      Self.printError(getenv("SWIFT_BACKTRACE") == nil ? report.before : end.errors)
      guard let (exercise, verdict) = verdict(on: end, report) else {
        throw LabError.stopped(report.sentence)
      }
      stopped[exercise.id] = verdict
      if !goesOn { return .stopped(exercise, verdict) }
      stopCallers()
    }
  }

  /// Counts those in whose code calls an exercise that stops the program: they would stop it too.
  private mutating func stopCallers() {
    let ids = exercises.map(\.id)
    for exercise in exercises where stopped[exercise.id] == nil {
      let called = source.exercises(calledBy: exercise.id, among: ids)
      guard let other = called.first(where: { stopped[$0] != nil }) else { continue }
      stopped[exercise.id] = exercise.blaming(
        other, .followOn, because: "stops the program", at: exercise.place)
    }
  }

  /// Which exercise stopped the program, and what is said of it; nil where it is none that is not known
  /// to have done so before.
  private func verdict(on end: ChildProcess.End, _ report: TrapReport) -> (Exercise, Verdict)? {
    let running = end.events.last { $0.exercise != nil }?.exercise
    let blamed = [report.line.flatMap(source.exercise(atLine:)), running].compactMap { $0 }
    guard let id = blamed.first(where: { stopped[$0] == nil }),
      let exercise = exercises.first(where: { $0.id == id })
    else { return nil }
    if end.events.last == .timedOut {
      let called = source.exercises(calledBy: id, among: exercises.map(\.id))
      let sentence =
        Watchdog.sentence(seconds: exercise.timeLimit)
        + (called.isEmpty ? "" : " It also uses \(called.joined(separator: " and ")).")
      return (exercise, Verdict(.timedOut, sentence, at: exercise.place, cause: .timeOut))
    }
    guard end.signal != nil else {
      return (
        exercise,
        Verdict(
          .crashed, "The program was ended here, as by `exit`: return a result instead.",
          at: exercise.place, cause: .trap)
      )
    }
    if let other = blamed.first, other != id {
      let verdict = exercise.blaming(
        other, .followOn, because: "stops the program", at: exercise.place)
      return (exercise, verdict)
    }
    let place = report.line.map { SourceLocation(file, $0) } ?? exercise.place
    return (exercise, Verdict(.crashed, report.sentence, at: place, cause: .trap))
  }

  private static let traps = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  private static func printError(_ text: String) {
    if text.isEmpty { return }
    StandardError.write(text + (text.hasSuffix("\n") ? "" : "\n"))
  }

  /// Ends this program as its child was ended: by Ctrl-C, or because nobody reads on.
  private static func end(by signal: Int32) -> Never {
    Foundation.signal(signal, SIG_DFL)
    raise(signal)
    exit(128 + signal)
  }
}
