import Lab

/// A place in the package's source: what a learner is sent to.
public struct SourceLocation: Equatable, Codable, Sendable, CustomStringConvertible {
  /// The file, as a path from the package's folder.
  public let file: String

  /// The line, counted from 1.
  public let line: Int

  public init(_ file: String, _ line: Int) {
    self.file = Package.relativePath(file)
    self.line = line
  }

  /// The line of a file that a compiler's message or a crash report names, or nil.
  ///
  /// - Parameter file: a path from the package's folder; the text has it from the root.
  package static func line(of file: String, in text: String) -> Int? {
    guard let range = text.range(of: "/\(file):") else { return nil }
    return Int(text[range.upperBound...].prefix { $0.isNumber })
  }

  /// The place as compilers write it: "Lessons/03-BikeSharing/Exercises.swift:24".
  public var description: String { "\(file):\(line)" }
}
