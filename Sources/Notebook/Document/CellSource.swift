import Exercises
import Lab
import Foundation

/// Finds the code that stands behind each block of a lesson, in the lesson's own source file.
///
/// The code of a block is what stands between the end of the block before it and its own end.
struct CellSource {
  private var files: [String: [String]] = [:]
  private var place: (file: String, function: String)?
  private var line = 0

  /// The code that led to the next block, without common indentation; empty where there is none.
  ///
  /// Blocks are asked for in the order in which the lesson made them. A block made again by the same
  /// line, in a loop, has its code beside the first one only.
  mutating func code(of block: Block) -> String? {
    let lines = lines(of: block.place.file)
    guard block.place.line > 0, block.place.line <= lines.count else { return nil }
    if place?.file != block.place.file || place?.function != block.place.file {
      place = (block.place.file, block.place.file)
      line = start(ofFunctionAround: block.place.line, in: lines)
    }
    if block.place.line <= line { return nil }
    let first = line
    let last = Self.end(ofStatementAt: block.place.line, in: lines)
    // The lesson's words stand in the text; only the code before them is shown.
    let end = block.isProse ? block.place.line - 1 : last
    line = last
    return Self.unindented(Array(lines[first..<max(end, first)]))
  }

  private mutating func lines(of file: String) -> [String] {
    if let lines = files[file] { return lines }
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    let lines = text.components(separatedBy: "\n")
    files[file] = lines
    return lines
  }

  /// The number of lines up to and with the opening line of the function or closure around a line.
  private func start(ofFunctionAround line: Int, in lines: [String]) -> Int {
    var start = line - 1
    while start > 0, !lines[start - 1].contains("func "), !lines[start - 1].hasSuffix(" in") {
      start -= 1
    }
    // A long signature goes on until the line that opens the body.
    while start < line - 1, start > 0, !lines[start - 1].hasSuffix("{"),
      !lines[start - 1].hasSuffix(" in")
    {
      start += 1
    }
    return start
  }

  /// The last line of the call that begins on a line: where its brackets are closed again.
  static func end(ofStatementAt line: Int, in lines: [String]) -> Int {
    var depth = 0
    var isInText = false
    for index in (line - 1)..<lines.count {
      if lines[index].components(separatedBy: "\"\"\"").count % 2 == 0 {
        // A line with one triple quote begins or ends a text of several lines; what may follow the
        // end closes the call.
        isInText.toggle()
        let behind = lines[index].components(separatedBy: "\"\"\"").last ?? ""
        let before = lines[index].components(separatedBy: "\"\"\"").first ?? ""
        depth += balance(of: isInText ? before : behind)
      } else if !isInText {
        depth += balance(of: lines[index])
      }
      if depth <= 0 && !isInText { return index + 1 }
    }
    return lines.count
  }

  /// Opening less closing brackets, outside of quotes.
  private static func balance(of line: String) -> Int {
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for character in line {
      switch character {
      case _ where isEscaped: isEscaped = false
      case "\\": isEscaped = true
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted, "[" where !isQuoted, "{" where !isQuoted: depth += 1
      case ")" where !isQuoted, "]" where !isQuoted, "}" where !isQuoted: depth -= 1
      default: break
      }
    }
    return depth
  }

  private static func unindented(_ lines: [String]) -> String {
    let isBlank: (String) -> Bool = { $0.allSatisfy { " }".contains($0) } }
    let code = lines.drop(while: isBlank).reversed().drop(while: { $0.allSatisfy { $0 == " " } })
      .reversed()
    let indent =
      code.filter { !isBlank($0) }.map { $0.prefix(while: { $0 == " " }).count }.min() ?? 0
    return code.map { String($0.dropFirst(min(indent, $0.prefix(while: { $0 == " " }).count))) }
      .joined(separator: "\n")
  }
}
