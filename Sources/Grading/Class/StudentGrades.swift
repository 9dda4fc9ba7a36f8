import Exercises

/// What became of one student's exercises: what all reports are made from.
public struct StudentGrades: Codable, Equatable, Sendable {
  /// The states of a student's exercise.
  public enum State: String, Codable, Sendable, CaseIterable {
    case right
    /// Right in itself, on top of an earlier exercise that is not.
    case followOn = "follow-on"
    case wrong
    case crashed
    case timedOut = "timed out"
    /// By the solution or by the library, and not by the student.
    case borrowed
    case toDo = "to do"
    case doesNotCompile = "does not compile"
    case notHandedIn = "not handed in"

    init(_ state: Verdict.State) { self = State(rawValue: state.rawValue) ?? .toDo }
  }

  /// One exercise.
  public struct Exercise: Codable, Equatable, Sendable {
    /// The number, "3.2".
    public let id: String
    public let title: String
    public var state: State
    public var points: Double

    /// The points of a right answer.
    public let maximum: Double

    /// What the student is told; empty when the exercise is right.
    public var message: String

    /// What the message rests on; nil where it only says what differs.
    public var cause: Verdict.Cause?

    /// Where in the student's file.
    public var place: SourceLocation?

    /// The student's function as it stands in their file; nil where there is none.
    public var code: String?

    /// The hint to read next; nil where there is nothing to mend.
    public var hint: String?
  }

  /// The name of the student's folder.
  public let student: String
  public var exercises: [Exercise]

  /// Why a person should look at this submission, each in a sentence or two.
  public var look: [String]

  public var total: Double { exercises.reduce(0) { $0 + $1.points } }
  public var maximum: Double { exercises.reduce(0) { $0 + $1.maximum } }
}
