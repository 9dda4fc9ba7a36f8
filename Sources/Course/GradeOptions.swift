import Foundation
import Grading
import Lab
import Notebook

/// What `course grade` is told on the command line.
struct GradeOptions {
  /// The folder that holds a folder for each student.
  let submissions: URL
  private(set) var lessons = Course.lessons
  private(set) var output = Package.file("Grades")
  private(set) var points: [String: Double] = [:]
  private(set) var formats = Set(GradeReports.Format.allCases)
  private(set) var jobs = ProcessInfo.processInfo.activeProcessorCount
  private(set) var limits = Sandbox.Limits()
  private(set) var sandbox = Sandbox.Choice.auto
  private(set) var seed: UInt32?

  static let arguments = "SUBMISSIONS …"

  /// - Throws: `LabError.usage` for an option or a value that makes no sense, `LabError.noInput` and
  ///   `LabError.data` for a file of points.
  init(_ arguments: [String]) throws {
    var folder: String?
    var rest = arguments[...]
    var given: [(name: String, value: String)] = []
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        guard folder == nil else {
          throw LabError.usage(
            "one folder of submissions is enough: '\(argument)' is a second one.")
        }
        folder = argument
        continue
      }
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? String(parts[1]) : rest.popFirst()
      guard let value else { throw LabError.usage("\(argument) needs a value.") }
      given.append((String(parts[0]), value))
    }
    guard let folder else {
      throw LabError.usage(
        "say which folder holds the submissions: swift run course grade SUBMISSIONS.")
    }
    submissions = Self.path(folder)
    for (name, value) in given { try set(name, value) }
  }

  private mutating func set(_ name: String, _ value: String) throws {
    switch name {
    case "lessons": lessons = try Self.lessons(value)
    case "output": output = Self.path(value)
    case "points": points = try PointsFile(Self.path(value)).points
    case "formats":
      if value.isEmpty {
        throw Self.no(value, of: name, GradeReports.Format.allCases.map(\.rawValue))
      }
      formats = Set(
        try value.split(separator: ",").map { word in
          guard let format = GradeReports.Format(rawValue: String(word)) else {
            throw Self.no(String(word), of: name, GradeReports.Format.allCases.map(\.rawValue))
          }
          return format
        })
    case "jobs": jobs = try Self.whole(value, name, in: 1...64)
    case "time-limit": limits.seconds = Double(try Self.whole(value, name, in: 1...3600))
    case "memory-limit": limits.megabytes = try Self.whole(value, name, in: 256...1_000_000)
    case "seed": seed = UInt32(try Self.whole(value, name, in: 0...4_294_967_295))
    case "sandbox":
      guard let choice = Sandbox.Choice(rawValue: value) else {
        throw Self.no(value, of: name, Sandbox.Choice.allCases.map(\.rawValue))
      }
      sandbox = choice
    default:
      throw LabError.usage(
        "'course grade' takes no '--\(name)'; it takes --lessons, --output, --points, --formats, --jobs, "
          + "--time-limit, --memory-limit, --sandbox and --seed.")
    }
  }

  /// "1,3" or "1-3".
  private static func lessons(_ text: String) throws -> [LessonFolder] {
    let numbers = try text.split(separator: ",").flatMap { part -> [Int] in
      let ends = part.split(separator: "-").map { Int($0) }
      switch (ends.first ?? nil, ends.last ?? nil) {
      case (let first?, let last?) where ends.count <= 2 && first <= last && last < 1000:
        return Array(first...last)
      default:
        throw LabError.usage("--lessons takes numbers such as 1,3 or 1-3, and not '\(text)'.")
      }
    }
    if numbers.isEmpty { throw LabError.usage("--lessons takes numbers such as 1,3 or 1-3.") }
    return try Set(numbers).sorted().map { number in
      guard let lesson = Course.lessons.first(where: { $0.number == number }) else {
        throw LabError.usage("--lessons: there is no lesson \(number).")
      }
      return lesson
    }
  }

  private static func whole(_ text: String, _ name: String, in range: ClosedRange<Int>) throws
    -> Int
  {
    guard let value = Int(text), range.contains(value) else {
      throw LabError.usage(
        "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), and not '\(text)'."
      )
    }
    return value
  }

  private static func no(_ value: String, of name: String, _ known: [String]) -> LabError {
    .usage("--\(name) takes \(known.joined(separator: ", ")), and not '\(value)'.")
  }

  /// A path as the shell's user means it: `swift run` does not change the folder.
  private static func path(_ text: String) -> URL { URL(fileURLWithPath: text).standardizedFileURL }
}
