import Foundation
import Grading
import Lab
import Notebook

/// A lesson's program, built as the one that runs here was built.
struct LessonBuild {
  /// What became of it.
  enum Result {
    case built

    /// With what a learner is told, and the line of their file that is to blame, if one is.
    case failed([String], line: Int?)

    case stopped
  }

  let lesson: LessonFolder

  /// Builds the lesson.
  ///
  /// - Parameters:
  ///   - terminal: what a failure is told to.
  ///   - isEnough: asked again and again; as soon as it is true the build is stopped.
  func run(for terminal: Terminal, until isEnough: () -> Bool = { false }) -> Result {
    // A learner may have chosen another lesson for `swift test`.
    let build = Program.named("swift").run(
      ["build", "--product", lesson.program] + Program.buildPlace, environment: ["LESSON": ""],
      in: Package.folder, timeLimit: 3600, gently: true, until: isEnough)
    if build.wasStopped { return .stopped }
    if build.exitCode == 0 { return .built }
    let output = build.output + build.errors
    if let error = CompileError(firstIn: output, of: "\(lesson.path)/Exercises.swift") {
      return .failed(error.lines(for: terminal), line: error.line)
    }
    return .failed(Self.elsewhere(output, lesson, terminal), line: nil)
  }

  /// Builds a lesson.
  ///
  /// - Returns: nothing where it is built; else what a learner is told.
  static func complaints(_ lesson: LessonFolder) -> [String] {
    guard case .failed(let lines, _) = LessonBuild(lesson: lesson).run(for: .standard) else {
      return []
    }
    return lines
  }

  /// What is said where the learner's file compiles and something else does not.
  private static func elsewhere(
    _ output: String, _ lesson: LessonFolder, _ terminal: Terminal
  ) -> [String] {
    let errors = output.split(separator: "\n").filter { $0.contains("error: ") }.map(String.init)
    guard let own = errors.first(where: { $0.contains("/\(lesson.path)/") }) else {
      // The network, the disk, the toolchain: nothing is known of it here.
      return (errors.isEmpty ? output.split(separator: "\n").suffix(20).map(String.init) : errors)
        .flatMap { terminal.wrapped($0) }
    }
    return terminal.wrapped(
      """
      \(Package.relativePath(own))
      This is not in your file: has the first line of one of its functions changed? The lesson calls them \
      by those names and types.
      """)
  }
}
