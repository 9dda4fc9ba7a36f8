import Exercises
import Foundation
import Lab

// What stands in the place of a lesson's solutions while a student's file is compiled.

extension LessonKit {
  /// Writes and compiles what takes the solutions' place.
  func prepare() throws {
    let (solutions, your) = (try text("Solutions.swift"), try text("Your.swift"))
    for (name, text, replaced) in [
      ("Withheld", withheld(solutions), "/Solutions.swift"), ("Loans", lent(solutions), nil),
      ("Your", lendingNothing(your), "/Your.swift"),
    ] {
      let file = folder.appendingPathComponent("\(name).swift")
      try Data(text.utf8).write(to: file)
      let others =
        sources.filter { source in replaced.map { !source.hasSuffix($0) } ?? true }
        + (name == "Your" ? [Package.file("\(lesson.path)/Exercises.swift").path] : [])
      let run = compile(file, among: others, to: object(name), isStudents: false)
      guard run.exitCode == 0 else {
        throw LabError.noInput("\(lesson.path) cannot be made ready: \(run.errors.suffix(2000))")
      }
    }
    try Data(imports.utf8).write(to: folder.appendingPathComponent("Imports.swift"))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Package.file("\(lesson.path)/\(name)"), encoding: .utf8)
  }

  /// The lesson's calls of the student's functions, which the environment cannot turn into the solutions'.
  private func lendingNothing(_ your: String) -> String {
    your.replacingOccurrences(
      of: #"Lent\.exercises\(of: \d+, count: (\d+)\)"#, with: "[Bool](repeating: false, count: $1)",
      options: .regularExpression)
  }

  /// What Lesson.swift imports for all files of the lesson, such as one of two functions `exp`: a student's
  /// file must mean the same without it.
  private var imports: String {
    let lines = sources.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
      .flatMap { $0.split(whereSeparator: \.isNewline) }
    return lines.filter { $0.hasPrefix("@_exported import ") }.joined(separator: "\n") + "\n"
  }

  /// The solutions with a refusal in the place of each body, under another name, which `Solutions` stands for.
  private func withheld(_ solutions: String) -> String {
    let source = SwiftSource(solutions)
    var bytes = source.bytes
    let type = source.declarations.first { $0.kind == .enum && $0.name == "Solutions" }
    let functions = source.functions.filter { function in
      !source.functions.contains {
        $0 != function && $0.body?.contains(function.range.lowerBound) == true
      }
    }
    for function in functions.reversed() {
      guard let body = function.body else { continue }
      bytes.replaceSubrange(
        body, with: " Withheld.refuse(\"Solutions.\(function.name)\") ".utf8)
    }
    if let place = type?.body?.lowerBound {
      let before = String(decoding: bytes[..<place], as: UTF8.self)
      let after = String(decoding: bytes[place...], as: UTF8.self)
      return before.replacingOccurrences(of: "enum Solutions", with: "enum Withheld\(loans)")
        + after + "\ntypealias Solutions = Withheld\(loans)\n"
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A function for each exercise that lends the solution's answer to later ones.
  private func lent(_ solutions: String) -> String {
    let imports = solutions.split(separator: "\n").filter { $0.hasPrefix("import ") }
    let functions = exercises.map { exercise in
      let arguments = exercise.solution.parameters.map(\.handedOn).joined(separator: ", ")
      let name = exercise.solution.name
      return """
          static \(ExerciseStubs.signature(of: exercise.solution, indent: "")) {
            Withheld.lend("\(exercise.id)")
            return Solutions.\(name)(\(arguments))
          }
        """
    }
    return """
      \(imports.joined(separator: "\n"))

      enum \(loans) {
      \(functions.joined(separator: "\n\n"))
      }

      """
  }
}
