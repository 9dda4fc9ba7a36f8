import Lab

/// What a check says of an exercise.
public struct Verdict: Equatable, Codable, Sendable {
  /// The states of an exercise. Only `right` is a pass.
  public enum State: String, Codable, Sendable, CaseIterable {
    case right
    case wrong
    case toDo = "to do"
    case borrowed
    case crashed
    case timedOut = "timed out"
    case notReached = "not reached"
  }

  /// The state.
  public let state: State

  /// What a learner is told, in a sentence or two; empty when the exercise is right.
  public let message: String

  /// Where the learner's work is, when the check knows.
  public let place: SourceLocation?

  public init(_ state: State, _ message: String = "", at place: SourceLocation? = nil) {
    self.state = state
    self.message = message
    self.place = place
  }
}
