import Exercises
import Foundation

/// Finds the code that made each block of a lesson, in the lesson's own source file.
///
/// Code is shown in whole statements of the function that made the block: the one around it, and
/// those before it that nothing has shown yet. So a loop that shows several things stands once, and
/// whatever is shown is valid Swift.
struct CellSource {
  /// A function of a lesson, by its file and where its body begins.
  private struct Function: Hashable {
    let file: String
    let body: Int
  }

  private var files: [String: LessonFile] = [:]

  /// How many of a function's statements are done with. Another function may come in between.
  private var shown: [Function: Int] = [:]

  /// The code that led to a block, without common indentation; "" where there is none, and nil where
  /// the block comes from statements shown already.
  ///
  /// Blocks are asked for in the order in which the lesson made them.
  mutating func code(of block: Block) -> String? {
    let file = file(block.place.file)
    guard let body = file.functionBody(around: block.place.line) else { return "" }
    let statements = file.source.statements(in: body)
    guard let own = statements.firstIndex(where: { $0.lines.contains(block.place.line) })
    else { return "" }
    let function = Function(file: block.place.file, body: body.lowerBound)
    let first = shown[function] ?? 0
    if own < first { return nil }
    // The lesson's words stand in the text; only the code before them is shown. Words among results,
    // in a loop say, leave the loop to the first result.
    let isShown = !block.isProse
    shown[function] = isShown || file.isProse(statements[own]) ? own + 1 : own
    if block.role == .heading { return "" }
    let code = statements[first..<(isShown ? own + 1 : own)].filter { !file.isProse($0) }
    return file.text(of: code)
  }

  private mutating func file(_ path: String) -> LessonFile {
    if let file = files[path] { return file }
    let file = LessonFile((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
    files[path] = file
    return file
  }
}
