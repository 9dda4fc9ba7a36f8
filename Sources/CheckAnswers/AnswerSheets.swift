import Exercises
import Foundation
import Grading

/// A copy of the package whose exercises can be filled in, and what its tests say of them.
struct AnswerSheets {
  let package: PackageCopy

  /// Where the tests write what became of the exercises.
  private let report: URL

  /// Each lesson with its learners' file.
  let lessons: [(source: LessonSource, file: String)]

  init(_ package: PackageCopy) throws {
    self.package = package
    report = package.folder.appendingPathComponent("report.json")
    lessons = try Course.lessons.map {
      (try LessonSource(folder: $0.path), "\($0.path)/Exercises.swift")
    }
  }

  /// The numbers of all exercises.
  var exercises: [String] { lessons.flatMap { $0.source.stubs.map(\.id) } }

  /// The solution's code for each exercise.
  var solutions: [String: String] {
    lessons.reduce(into: [:]) { all, lesson in
      all.merge(lesson.source.solutions) { first, _ in first }
    }
  }

  /// Writes the learners' files with some answers, by exercise; what has none stays a stub.
  func fill(_ answers: [String: String]) throws {
    for (source, file) in lessons {
      try package.write(LessonSource.filled(source.exercises, with: answers), to: file)
    }
  }

  /// Builds the tests and returns the exercises whose code the compiler refuses.
  func exercisesRefused() throws -> Set<String> {
    let build = package.swift(["build", "--build-tests"], timeLimit: 1800)
    if build.exitCode == 0 { return [] }
    let output = build.output + build.errors
    var refused: Set<String> = []
    for line in output.split(separator: "\n") where line.contains(" error: ") {
      let line = String(line)
      guard let file = lessons.map(\.file).first(where: { line.contains("/\($0):") }),
        let number = SourceLocation.line(of: file, in: line)
      else { continue }
      let source = ExerciseSource(text: try package.text(of: file))
      refused.formUnion([source.exercise(atLine: number)].compactMap { $0 })
    }
    if refused.isEmpty {
      throw Failure(sentence: "the copy builds", details: String(output.suffix(6000)))
    }
    return refused
  }

  /// What the tests say.
  struct Grades {
    let records: [String: GradeBook.Record]
    let exitCode: Int32
    let output: String

    /// The state of an exercise.
    func state(_ exercise: String) -> Verdict.State? { records[exercise]?.state }
  }

  /// Runs the exercises' tests as an instructor does, and reads the report.
  ///
  /// - Parameter isEnough: kills the run as soon as it is true of the report.
  func grades(
    of tests: String = "testExercise",
    until isEnough: ([String: GradeBook.Record]) -> Bool = { _ in false }
  ) throws -> Grades {
    try? FileManager.default.removeItem(at: report)
    func records() -> [String: GradeBook.Record]? {
      guard let data = try? Data(contentsOf: report),
        let all = try? JSONDecoder().decode([GradeBook.Record].self, from: data)
      else { return nil }
      return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    }
    let run = package.swift(
      ["test", "--filter", tests], environment: ["REPORT": report.path, "STRICT": "1"],
      timeLimit: 1800, until: { records().map(isEnough) ?? false })
    let output = run.output + run.errors
    guard let records = records() else {
      throw Failure(sentence: "a report is written", details: String(output.suffix(6000)))
    }
    return Grades(records: records, exitCode: run.exitCode, output: output)
  }

  /// Whether the report of an earlier run is gone after a build that fails.
  func failedBuildLeavesNoReport() throws -> Bool {
    try fill(["1.1": "\n  return nonsense\n"])
    try Data("[]".utf8).write(to: report)
    let run = package.swift(
      ["test", "--filter", "testExercise11"], environment: ["REPORT": report.path],
      timeLimit: 600)
    return run.exitCode != 0 && !FileManager.default.fileExists(atPath: report.path)
  }

  /// Runs some tests of the copy.
  func test(_ filter: String) -> Program.Run {
    package.swift(["test", "--skip-build", "--filter", filter], timeLimit: 600)
  }

  /// Runs a lesson of the copy as a reader does.
  func page(of program: String) -> Program.Run {
    package.swift(
      ["run", "--skip-build", program, "--quick", "--html", package.folder.path + "/page.html"],
      timeLimit: 300)
  }

  /// The page of a lesson for a web site, on which all exercises are to do.
  func sitePage(of program: String) throws -> (run: Program.Run, html: String) {
    guard let lesson = lessons.first(where: { $0.file.contains("/\(program.suffix(2))-") }) else {
      throw Failure(sentence: "\(program) is a lesson", details: "")
    }
    let (stubs, page) = (package.folder.path + "/stubs.swift", package.folder.path + "/page.html")
    try Data(lesson.source.exercises.utf8).write(to: URL(fileURLWithPath: stubs))
    let run = package.swift(
      ["run", "--skip-build", program, "--quick", "--html", page],
      environment: [Lent.stubsVariable: stubs], timeLimit: 300)
    return (run, try String(contentsOfFile: page, encoding: .utf8))
  }
}
