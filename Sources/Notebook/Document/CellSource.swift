import Exercises
import Foundation

/// Finds the code that is worth reading before each block of a lesson, in the lesson's own source.
///
/// A statement is worth reading when it calls a function that the learner writes: the page shows it
/// whole, so that what is shown is valid Swift. All else in a lesson's functions is plumbing: a
/// statement that names the `page`, which displays or leaves the displaying to another function, is
/// seen by what it puts out, and a `let` that computes something to display adds nothing to that.
/// What a lesson is about, a loop that trains or a type that is a network, it shows as a listing.
struct CellSource {
  /// A function of a lesson, by its file and where its body begins.
  private struct Function: Hashable {
    let file: String
    let body: Int
  }

  private let learnersFunctions: Set<String>
  private var files: [String: LessonFile] = [:]

  /// How many of a function's statements are done with. Another function may come in between.
  private var shown: [Function: Int] = [:]

  /// - Parameter learnersFunctions: the names of the functions that the exercises ask for.
  init(learnersFunctions: Set<String>) { self.learnersFunctions = learnersFunctions }

  /// The code worth reading before a block, without common indentation; "" where there is none.
  ///
  /// Blocks are asked for in the order in which the lesson made them, and nothing is shown twice.
  mutating func code(before block: Block) -> String {
    let file = file(block.place.file)
    guard let body = file.functionBody(around: block.place.line) else { return "" }
    let statements = file.source.statements(in: body)
    guard let own = statements.firstIndex(where: { $0.lines.contains(block.place.line) })
    else { return "" }
    let function = Function(file: block.place.file, body: body.lowerBound)
    let first = min(shown[function] ?? 0, own)
    shown[function] = max(shown[function] ?? 0, own)
    return file.text(
      of: statements[first..<own].filter { file.calls(learnersFunctions, in: $0) })
  }

  private mutating func file(_ path: String) -> LessonFile {
    if let file = files[path] { return file }
    let file = LessonFile((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
    files[path] = file
    return file
  }
}
