import Exercises
import Foundation
import Notebook

/// A lesson's program with a student's Exercises.swift in it.
struct StudentProgram {
  /// What became of an exercise's run.
  enum Outcome {
    case answered(Answer)

    /// The program called what is withheld: a solution's name, or the number of an exercise.
    case refused(String)
    case failed(Verdict)
  }

  private let program: URL
  private let kit: LessonKit
  private let sandbox: Sandbox

  /// Why there is no program.
  struct CompileFailure: Error {
    let message: String
    let line: Int?
  }

  /// Compiles and links.
  ///
  /// - Parameters:
  ///   - text: the student's file as it is compiled.
  ///   - folder: an empty folder of the student's own.
  /// - Throws: `CompileFailure` with the compiler's first complaint.
  init(_ text: String, _ kit: LessonKit, in folder: URL, sandbox: Sandbox) throws {
    self.kit = kit
    self.sandbox = sandbox
    // Where an editor would look for it, so that messages name the place in the student's checkout.
    let file = folder.appendingPathComponent("\(kit.lesson.path)/Exercises.swift")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    let built = folder.appendingPathComponent("program")
    try FileManager.default.createDirectory(at: built, withIntermediateDirectories: true)
    let object = folder.appendingPathComponent("Exercises.o")
    let compiled = kit.compile(file, to: object)
    if compiled.exitCode != 0 {
      let output = compiled.output + compiled.errors
      guard
        let error = CompileError(
          firstIn: output, of: "\(kit.lesson.path)/Exercises.swift", text: text)
      else { throw CompileFailure(message: "The compiler gave up on this file.", line: nil) }
      throw CompileFailure(message: error.message, line: error.line)
    }
    if kit.isIntrusive(object) {
      throw CompileFailure(
        message: "It refers to parts of the lesson that are withheld, by their symbols.", line: nil)
    }
    program = built.appendingPathComponent(kit.lesson.program)
    let linked = kit.link(object, to: program)
    if linked.exitCode != 0 {
      throw CompileFailure(
        message:
          "The file compiles, but does not fit the lesson: a function is called or typed differently.",
        line: nil)
    }
  }

  /// Runs an exercise's function.
  func answer(_ exercise: LessonListing.Exercise, seed: UInt32) -> Outcome {
    let run = sandbox.run(
      program, ["--measure", exercise.id, "--seed", "\(seed)"], libraries: kit.libraries)
    if run.exitCode == Withheld.exitCode, let name = Withheld.name(in: run.errors) {
      return .refused(name)
    }
    if run.wasStopped {
      let sentence = Watchdog.sentence(seconds: Int(sandbox.limits.seconds))
      return .failed(Verdict(.timedOut, sentence, cause: .timeOut))
    }
    if run.exitCode == 0, !run.wasKilled,
      let answer = run.lastLine.flatMap({ try? JSONDecoder().decode(Answer.self, from: $0) })
    {
      return .answered(answer)
    }
    return .failed(crash(run))
  }

  private func crash(_ run: Program.Run) -> Verdict {
    let file = "\(kit.lesson.path)/Exercises.swift"
    let report = TrapReport(run.errors, file: file)
    let place = report.line.map { SourceLocation(file, $0) }
    // Behind the sandbox's shell a signal is told by the exit code.
    guard run.wasKilled || run.exitCode > 128 else {
      let sentence = "The program was ended here, as by `exit`: return a result instead."
      return Verdict(.crashed, sentence, at: place, cause: .trap)
    }
    let limit = """
       It may have asked for more than the \(sandbox.limits.megabytes) MB that it is given, or written too \
      much.
      """
    return Verdict(
      .crashed, report.sentence + (report.line == nil ? limit : ""), at: place, cause: .trap)
  }
}
