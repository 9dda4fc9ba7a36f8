import Exercises
import Foundation
import Lab

/// What a lesson tells of itself to other programs: `lesson03 --list --json`.
public struct LessonListing: Codable, Sendable {
  /// An exercise of the lesson.
  public struct Exercise: Codable, Sendable {
    public let id: String
    public let title: String

    /// Where it begins in the learner's file.
    public let place: SourceLocation

    /// How many hints and how many known mistakes it has.
    public let hints: Int
    public let mistakes: Int

    /// How long its check may take, in seconds.
    public let timeLimit: Int

    /// The exercises that it uses.
    public let buildsOn: [String]

    /// The first hint.
    public let firstHint: String?

    /// Names of Lab and Sentiment that do what it asks for.
    public let standIns: [String]
  }

  public let number: Int
  public let title: String

  /// The lesson's folder, as a path from the package's.
  public let folder: String
  public let exercises: [Exercise]

  /// The names of the datasets it reads.
  public let datasets: [String]

  /// Asks a lesson's program.
  ///
  /// - Throws: `LabError.noInput` when the program is not built or does not answer.
  public init(of program: Program) throws {
    let run = program.run(["--list", "--json"], timeLimit: 60)
    guard run.exitCode == 0, let line = run.lastLine,
      let listing = try? JSONDecoder().decode(LessonListing.self, from: line)
    else { throw LabError.noInput("\(program.name) does not list its exercises. \(run.errors)") }
    self = listing
  }
}
