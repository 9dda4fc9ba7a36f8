import Foundation
import Lab
import XCTest

@testable import Notebook

/// A section of the sheet of Lab, run entry by entry.
///
///     let proof = Proof(of: "Change a matrix")
///     var c = Matrix([[1, 2], [3, 4]])
///     proof.entry("c[0, 0]", c[0, 0])
///     c[0, 1] = 7
///     proof.entry("c[0, 1] = 7", c)
///     proof.end()
///
/// The text is compared with the code beside it, or above it where the code changes something, by
/// reading the test's own file; so what the sheet prints is what was run.
final class Proof {
  private let section: LabSheet.Section
  private let lines: [String]
  private let start: Int
  private var proved: [String] = []

  init(of title: String, file: String = #filePath, line: Int = #line) {
    section =
      LabSheet.sections.first { $0.title == title } ?? LabSheet.Section(title: title, entries: [])
    lines = ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").components(
      separatedBy: "\n")
    start = line
  }

  /// Proves that code has the result that the sheet says.
  func entry<Value>(_ code: String, _ value: Value, line: Int = #line) {
    proved.append(code)
    guard let result = section.entries.first(where: { $0.code == code })?.result else {
      return XCTFail("The sheet has no \(code).")
    }
    let parts = result.components(separatedBy: " is ")
    XCTAssertTrue(Self.text(of: value, fits: parts[parts.count - 1]), "\(code): \(value)")
    let quoted = code.replacingOccurrences(of: "\"", with: "\\\"")
    let call = "proof.entry(\"\(quoted)\", \(parts.count == 2 ? parts[0] : code))"
    XCTAssertTrue(source(from: line).hasPrefix(Self.squeezed(call)), "\(call) is another call")
    if parts.count == 2 {
      XCTAssertTrue(source(from: start, to: line).hasSuffix(Self.squeezed(code)), code)
    }
  }

  /// Proves that the section was run as a whole, with the names that the sheet gives.
  func end() {
    XCTAssertEqual(proved, section.entries.map(\.code))
    XCTAssertTrue(
      source(from: start + 1).hasPrefix(Self.squeezed(section.given.joined())), section.title)
  }

  /// The test's code without its spaces, from a line up to, not including, another.
  private func source(from first: Int, to last: Int? = nil) -> String {
    Self.squeezed(lines[(first - 1)..<((last ?? lines.count + 1) - 1)].joined())
  }

  private static func squeezed(_ code: String) -> String { code.filter { !$0.isWhitespace } }

  /// Whether a value is written so; "…" in a result stands for more digits.
  private static func text<Value>(of value: Value, fits result: String) -> Bool {
    let text =
      switch value {
      case let matrix as Matrix<Double>: "\((0..<matrix.rows).map(matrix.row))"
      case let words as String: "\"\(words)\""
      default: "\(value)"
      }
    let pattern = NSRegularExpression.escapedPattern(for: result)
      .replacingOccurrences(of: "…", with: "[0-9]*")
    return text.range(of: "^\(pattern)$", options: .regularExpression) != nil
  }
}
