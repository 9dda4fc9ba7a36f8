import Foundation
import Lab
import Notebook

/// What the compiler says first of a learner's file. What follows is often only a consequence.
package struct CompileError: Equatable {
  /// The place as editors know it: "Lessons/03-BikeSharing/Exercises.swift:24:16".
  package let place: String
  package let message: String

  /// The line of code, and under it where the compiler points.
  package let code: String
  package let column: Int
  package let line: Int

  /// How many other places the compiler names.
  package let others: Int

  /// - Parameters:
  ///   - output: what `swift build` prints.
  ///   - file: the learner's file, as a path from the package's folder.
  package init?(firstIn output: String, of file: String, text: String? = nil) {
    let errors = output.split(separator: "\n").compactMap { line -> (Int, Int, String)? in
      let parts = line.components(separatedBy: "/\(file):")
      guard parts.count == 2, let range = parts[1].range(of: ": error: ") else { return nil }
      let numbers = parts[1][..<range.lowerBound].split(separator: ":").compactMap { Int($0) }
      guard numbers.count == 2 else { return nil }
      return (numbers[0], numbers[1], String(parts[1][range.upperBound...]))
    }
    guard let first = errors.min(by: { ($0.0, $0.1) < ($1.0, $1.1) }) else { return nil }
    (line, column, message) = first
    place = "\(file):\(line):\(column)"
    others = Set(errors.map { "\($0.0):\($0.1)" }).count - 1
    let source = text ?? (try? String(contentsOf: Package.file(file), encoding: .utf8)) ?? ""
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    code = line <= lines.count ? String(lines[line - 1]) : ""
  }

  /// What a learner reads.
  package func lines(for terminal: Terminal) -> [String] {
    let number = "\(line)"
    let margin = String(repeating: " ", count: number.count)
    let bytes = code.utf8.prefix(max(column - 1, 0))
    // Of a long line the part is shown that the compiler points at.
    let room = terminal.width - number.count - 6
    let before = String(decoding: bytes, as: UTF8.self).count
    let start = code.count > room ? max(before - room / 2, 0) : 0
    let shown = ((start > 0 ? "…" : "") + code.dropFirst(start > 0 ? start + 1 : 0)).clipped(
      to: room)
    let pointer = String(repeating: " ", count: before - start)
    let more =
      others == 0
      ? [] : ["\(others) more \(others == 1 ? "place" : "places"): put this one right first."]
    let title = "\(place)   \(message)"
    let head =
      title.count <= terminal.width ? [title] : [place] + terminal.wrapped(message, indent: 2)
    return head.map { terminal.colored($0, .red) }
      + ["   \(number) │ \(shown)", "   \(margin) │ \(pointer)^"]
      + (FirstAid.words(for: message).map { terminal.prose($0) } ?? []) + more
  }
}
