import Lab

/// What a check says of an exercise.
public struct Verdict: Equatable, Codable, Sendable {
  /// The states of an exercise. Only `right` is a pass.
  public enum State: String, Codable, Sendable, CaseIterable {
    case right
    case wrong
    /// Right in itself, on top of an earlier exercise that is wrong.
    case followOn = "follow-on"
    case toDo = "to do"
    case borrowed
    case crashed
    case timedOut = "timed out"
    case notReached = "not reached"
    /// Left out for a reason that the message gives: headline numbers where an exercise is wrong.
    case skipped

    /// Whether the learner's own code for the exercise is at fault.
    package var isWrong: Bool { [.wrong, .crashed, .timedOut].contains(self) }

    /// Whether something is to be mended before the exercise can be right: in it, or in an earlier one.
    package var isFault: Bool { isWrong || self == .followOn }
  }

  /// How what is said was found out.
  public enum Cause: String, Codable, Sendable {
    /// The same numbers as a known mistake gives.
    case mistake
    /// A relation to the right numbers that no other explains as well.
    case relation
    /// An earlier exercise, which this one uses, is wrong.
    case followOn = "follow-on"
    /// The learner's code was stopped by a trap.
    case trap
    /// The learner's code did not come to an end.
    case timeOut = "time-out"
  }

  /// The state.
  public let state: State

  /// What a learner is told, in a sentence or two; empty when the exercise is right.
  public let message: String

  /// Where the learner's work is, when the check knows.
  public let place: SourceLocation?

  /// What the message rests on; nil where it only says what differs.
  public let cause: Cause?

  /// The line of a message below which stands what the learner's function was given.
  package static let givenHeading = "What it was given:\n"

  public init(
    _ state: State, _ message: String = "", at place: SourceLocation? = nil, cause: Cause? = nil
  ) {
    self.state = state
    self.message = message
    self.place = place
    self.cause = cause
  }
}
