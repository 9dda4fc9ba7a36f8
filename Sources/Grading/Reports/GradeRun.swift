import Foundation
import Lab

/// What holds for a whole run: `run.json`, beside the reports on the students.
public struct GradeRun: Codable, Equatable, Sendable {
  /// A lesson that was graded.
  public struct Lesson: Codable, Equatable, Sendable {
    public let number: Int
    public let title: String

    public init(number: Int, title: String) { (self.number, self.title) = (number, title) }
  }

  /// What stood between the students' code and the machine.
  public enum Sandbox: String, Codable, Sendable {
    case bubblewrap = "bubblewrap, without network"
    /// Only that the students' programs belong to a user who may read nothing of who grades.
    case nobody = "programs of the user nobody"
    case none
  }

  /// What the fresh inputs were drawn by: the same seed draws the same.
  public let seed: UInt32
  public let lessons: [Lesson]
  public let sandbox: Sandbox

  /// When the run began.
  public let date: Date

  /// The points of a right answer, by the exercise's number.
  public let points: [String: Double]

  /// Whether every student has been graded; the run was interrupted otherwise.
  public var isFinished: Bool

  public init(
    seed: UInt32, lessons: [Lesson], sandbox: Sandbox, date: Date, points: [String: Double],
    isFinished: Bool
  ) {
    self.seed = seed
    self.lessons = lessons
    self.sandbox = sandbox
    self.date = date
    self.points = points
    self.isFinished = isFinished
  }

  /// The run as a file, in which a person finds the exercises in their order.
  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.dateEncodingStrategy = .iso8601
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self) + Data("\n".utf8)
    }
  }

  /// Reads what `run.json` holds.
  public init(json: Data) throws {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    self = try decoder.decode(GradeRun.self, from: json)
  }

  /// The run that was interrupted in a folder for reports, if one was.
  public static func unfinished(in folder: URL) -> GradeRun? {
    let file = folder.appendingPathComponent("run.json")
    let run = (try? Data(contentsOf: file)).flatMap { try? GradeRun(json: $0) }
    return run?.isFinished == false ? run : nil
  }

  /// Writes `run.json`.
  ///
  /// - Throws: `LabError.noOutput` where it cannot be written.
  public func write(to folder: URL) throws {
    try OutputFile.write(
      json, to: folder.appendingPathComponent("run.json"),
      wayOut: "--output FOLDER names another place")
  }
}
