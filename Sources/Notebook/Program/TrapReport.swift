import Exercises
import Foundation

/// What Swift's crash report says of a trap, in a sentence: where in the learner's file, and why.
package struct TrapReport: Equatable {
  /// The line of Exercises.swift that was running, if one was.
  package let line: Int?

  /// Why, in the words of who stopped the program, or a guess.
  let reason: String

  /// What stood on standard error before the report.
  let before: String

  /// - Parameters:
  ///   - errors: what the program wrote to standard error.
  ///   - file: the lesson's Exercises.swift, as a path from the package's folder.
  package init(_ errors: String, file: String) {
    let lines = errors.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let fatal = "Fatal error: "
    let begin = lines.firstIndex { $0.contains(fatal) || $0.hasPrefix("*** ") } ?? lines.count
    // The crash reporter speaks of itself too.
    before = lines[..<begin].filter { !$0.hasPrefix("swift-runtime: ") }
      .joined(separator: "\n")
      .replacingOccurrences(of: "\n+$", with: "", options: .regularExpression)
    line = lines.lazy.compactMap { SourceLocation.line(of: file, in: $0) }.first
    let own = lines.first { $0.contains(fatal) }?.components(separatedBy: fatal).last
    let runtime = lines.first { $0.contains(Self.failure) }.flatMap {
      $0.components(separatedBy: Self.failure).last?.components(separatedBy: " in ").first
    }
    let frames = lines.count { $0.contains("/\(file):") }
    reason =
      own.map(Self.words) ?? runtime.map(Self.words)
      ?? (frames > 8
        ? "a function calls itself without end"
        : "an index outside an array, a whole number too large, or a function that calls itself "
          + "without end")
  }

  /// "Stopped at line 25: index 3 in an array of 3."
  package var sentence: String {
    "Stopped\(line.map { " at line \($0)" } ?? ""): \(reason)\(reason.hasSuffix(".") ? "" : ".")"
  }

  /// What SWIFT_BACKTRACE asks for, so that a report can be read here.
  package static let settings =
    "enable=yes,color=no,registers=none,images=none,threads=crashed,limit=32,top=0,sanitize=no,"
    + "symbolicate=full"

  private static let failure = "Swift runtime failure: "

  /// The runtime's reasons in plainer words.
  private static func words(_ reason: String) -> String {
    let reason = reason.replacingOccurrences(of: " ***", with: "")
    let plain = [
      ("arithmetic overflow", "a whole number grows too large, or too small, for its type"),
      ("failed to allocate", "it asks for more memory than there is"),
      ("Unexpectedly found nil", "something that is nil is unwrapped with “!”"),
      ("Division by zero", "a whole number is divided by 0"),
      ("Index out of range", "an index outside an array"),
      ("Range requires lowerBound", "a range ends before it begins, as 3..<2 does"),
      ("Range end index", "a range reaches beyond the end of an array"),
      ("it is either infinite or NaN", "Int(…) is taken of a number that is infinite or nan"),
      ("cannot be converted to Int", "Int(…) is taken of a number that is too large"),
      ("Can't remove", "something is removed from an array that is empty"),
      ("Not enough bits", "Int(…) is taken of a number that is too large"),
      ("Negative value is not representable", "a number below 0 where only 0 and more can stand"),
    ].first { reason.contains($0.0) }
    if let plain { return plain.1 }
    // A sentence goes on after a colon, but for a name or an abbreviation.
    let isWord = reason.dropFirst().first.map { $0.isLowercase || $0 == " " } ?? false
    return isWord ? reason.prefix(1).lowercased() + reason.dropFirst() : reason
  }
}
