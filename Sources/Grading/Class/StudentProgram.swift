import Exercises
import Foundation
import Lab
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

  private let folder: URL
  private let object: URL
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
    self.folder = folder
    // Where an editor would look for it, so that messages name the place in the student's checkout.
    let file = folder.appendingPathComponent("\(kit.lesson.path)/Exercises.swift")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    object = folder.appendingPathComponent("Exercises.o")
    let compiled = kit.compile(file, to: object)
    if compiled.exitCode != 0 {
      let output = compiled.output + compiled.errors
      guard
        let error = CompileError(
          firstIn: output, of: "\(kit.lesson.path)/Exercises.swift", text: text)
      else { throw CompileFailure(message: "The compiler gave up on the file.", line: nil) }
      throw CompileFailure(message: "The file does not compile: \(error.message)", line: error.line)
    }
    if let intrusion = kit.intrusion(of: object) {
      throw CompileFailure(message: intrusion, line: nil)
    }
    program = folder.appendingPathComponent("program/\(kit.lesson.program)")
    let linked = Self.link(object, kit, to: program, keepsNames: false)
    if linked.exitCode == 0 { return }
    if let mismatch = Self.mismatch(linked, kit) { throw mismatch }
    // Nothing in the file is to blame: a machine with too much to do may have better luck.
    let again = Self.link(object, kit, to: program, keepsNames: false)
    if again.exitCode != 0 {
      let lines = (again.output + again.errors).split(whereSeparator: \.isNewline)
      throw LabError.noInput(
        lines.first { $0.contains("error:") }.map(String.init) ?? "the linker failed.")
    }
  }

  private static func link(
    _ object: URL, _ kit: LessonKit, to program: URL, keepsNames: Bool
  ) -> Program.Run {
    try? FileManager.default.createDirectory(
      at: program.deletingLastPathComponent(), withIntermediateDirectories: true)
    return kit.link(object, to: program, keepsNames: keepsNames)
  }

  /// What is said where a file compiles and the lesson does not find one of its functions; nil where the
  /// linker has another complaint.
  private static func mismatch(_ linked: Program.Run, _ kit: LessonKit) -> CompileFailure? {
    let output = linked.output + linked.errors
    let missing = kit.exercises.first { exercise in
      let name = exercise.solution.name
      return output.contains("\(kit.module)\(name.utf8.count)\(name)")
    }
    return missing.map { exercise in
      CompileFailure(
        message:
          "The file compiles, but \(exercise.id) has other types than `\(exercise.signature)`.",
        line: nil)
    }
  }

  /// Runs an exercise's function.
  func answer(_ exercise: LessonListing.Exercise, seed: UInt32) -> Outcome {
    let arguments = ["--measure", exercise.id, "--seed", "\(seed)"]
    let run = sandbox.run(program, arguments, libraries: kit.libraries)
    if run.exitCode == Withheld.exitCode, let name = Withheld.name(in: run.errors) {
      return .refused(name)
    }
    if run.wasStopped {
      let sentence = Watchdog.sentence(seconds: Int(sandbox.limits.seconds))
      return .failed(Verdict(.timedOut, sentence, cause: .timeOut))
    }
    if run.signal == SIGXFSZ {
      let sentence =
        "It prints or returns more than anybody can read: is there a loop that never ends?"
      return .failed(Verdict(.timedOut, sentence, cause: .timeOut))
    }
    if run.exitCode == 0, !run.wasKilled,
      let answer = run.lastLine.flatMap({ try? JSONDecoder().decode(Answer.self, from: $0) })
    {
      return .answered(answer)
    }
    return .failed(run.signal == nil ? ending(run) : crash(run, arguments))
  }

  private func ending(_ run: Program.Run) -> Verdict {
    let sentence = "The program was ended here, as by `exit`: return a result instead."
    return Verdict(.crashed, sentence, cause: .trap)
  }

  /// What is said of a trap. Where it was is found out by another run of the program, with names in it.
  private func crash(_ run: Program.Run, _ arguments: [String]) -> Verdict {
    let file = "\(kit.lesson.path)/Exercises.swift"
    let named = folder.appendingPathComponent("named/\(kit.lesson.program)")
    let isThere =
      FileManager.default.fileExists(atPath: named.path)
      || Self.link(object, kit, to: named, keepsNames: true).exitCode == 0
    let again =
      isThere
      ? sandbox.run(named, arguments, libraries: kit.libraries, reportsTraps: true) : run
    let report = TrapReport(again.signal == nil ? run.errors : again.errors, file: file)
    let limit = """
       It may have asked for more than the \(sandbox.limits.megabytes) MB that it is given.
      """
    return Verdict(
      .crashed, report.sentence + (report.line == nil ? limit : ""),
      at: report.line.map { SourceLocation(file, $0) }, cause: .trap)
  }
}

extension Program.Run {
  /// The signal that ended the program. Behind a shell and a sandbox it is told by the exit code.
  fileprivate var signal: Int32? {
    if wasStopped { return nil }
    return wasKilled ? exitCode : exitCode > 128 ? exitCode - 128 : nil
  }
}
