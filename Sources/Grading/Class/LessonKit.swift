import Exercises
import Foundation
import Lab
import Notebook

/// A lesson made ready for grading: built, with the commands that compile a student's file into it, and with
/// what stands in its solutions' place.
///
/// The student's file is compiled among the lesson's types, without its solutions, checks, mistakes and
/// reference values: under any name there is nothing to borrow. The rest of the program is the instructor's.
struct LessonKit {
  /// An exercise as grading knows it.
  struct Exercise {
    let listing: LessonListing.Exercise

    /// The solution's function, whose name and parameters the student's must have.
    let solution: SwiftDeclaration

    var id: String { listing.id }

    /// What stands before the braces of the student's function, in a line.
    var signature: String {
      ExerciseStubs.signature(of: solution, indent: "")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  let lesson: LessonFolder
  let title: String
  let exercises: [Exercise]

  /// The name of the type that lends answers: nobody can know it who wrote their file before.
  let loans: String

  /// The folders of the libraries that the program needs.
  let libraries: [String]

  /// The symbols of what a student's file may name.
  private(set) var visible: Set<String> = []

  let commands: LessonCommands
  let folder: URL

  /// Builds a lesson.
  ///
  /// - Throws: `LabError` where it does not build, or not in the way that is known here.
  init(_ lesson: LessonFolder, in folder: URL) throws {
    self.lesson = lesson
    self.folder = folder
    // The compiler is asked to say how it compiles this file, so it must be compiled.
    try? FileManager.default.removeItem(
      at: Program.folder.appendingPathComponent("\(lesson.program).build/Exercises.swift.o"))
    let build = Program.named("swift").run(
      ["build", "-v", "--product", lesson.program], in: Package.folder, timeLimit: 1800)
    if build.exitCode != 0 {
      let output = build.output + build.errors
      let error = CompileError(firstIn: output, of: "\(lesson.path)/Exercises.swift")
      let words = error.map { "\($0.place): \($0.message)" } ?? String(output.suffix(2000))
      throw LabError.noInput("your own \(lesson.path) does not build: \(words)")
    }
    commands = try LessonCommands(build.output + build.errors, of: lesson.program)
    let stubs = try ExerciseStubs(folder: lesson.path)
    let listing = try LessonListing(of: Program(lesson.program))
    title = listing.title
    exercises = try listing.exercises.map { exercise in
      guard let solution = stubs.solution(of: exercise.id) else {
        throw LabError.data("\(lesson.path)/Exercises.swift has no function for \(exercise.id).")
      }
      return Exercise(listing: exercise, solution: solution)
    }
    loans = "Loans\(UUID().uuidString.filter { $0 != "-" }.prefix(16))"
    libraries = Self.libraries(of: Program.folder.appendingPathComponent(lesson.program))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try prepare()
    let built = Program.folder.appendingPathComponent("\(lesson.program).build")
    let objects = types.map {
      built.appendingPathComponent(URL(fileURLWithPath: $0).lastPathComponent + ".o")
    }
    visible = Self.symbols("--defined-only", of: objects + ["Withheld", "Loans"].map(object))
  }

  private static func libraries(of program: URL) -> [String] {
    let run = Program.named("ldd").run([program.path], timeLimit: 30)
    let folders = run.output.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      let words = line.split(separator: " ")
      guard let arrow = words.firstIndex(of: "=>"), arrow + 1 < words.count else { return nil }
      return URL(fileURLWithPath: String(words[arrow + 1])).deletingLastPathComponent().path
    }
    // The runtime's crash reporter stands beside the runtime: usr/lib/swift/linux and usr/libexec/swift.
    let reporters = folders.filter { $0.contains("/lib/swift/") }.map {
      $0.components(separatedBy: "/lib/swift/")[0] + "/libexec/swift"
    }
    return Array(Set(folders + reporters)).sorted()
  }
}
