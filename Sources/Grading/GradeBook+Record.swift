import Exercises

extension GradeBook {
  /// What became of one exercise, or of something else that is judged of a lesson.
  public struct Record: Codable, Sendable {
    /// The lesson's program, "lesson03".
    public let lesson: String

    /// The exercise's number, "3.2"; or the lesson's program and what is judged, "lesson03 headline".
    public let id: String
    public let title: String
    public let state: Verdict.State
    public let message: String
    public let cause: Verdict.Cause?
    public let seconds: Double

    /// - Parameters:
    ///   - part: an exercise's number, "3.2", or what else is judged, "headline".
    ///   - verdict: "not reached" until there is one.
    public init(
      _ part: String, of lesson: String, _ title: String,
      _ verdict: Verdict = Verdict(.notReached, "The run ended before this was checked."),
      seconds: Double = 0
    ) {
      self.lesson = lesson
      id = part.first?.isNumber == true ? part : "\(lesson) \(part)"
      self.title = title
      state = verdict.state
      message = verdict.message
      cause = verdict.cause
      self.seconds = seconds
    }

    /// What is judged beside the exercises, "headline"; nil for an exercise.
    var part: String? {
      id.hasPrefix("\(lesson) ") ? String(id.dropFirst(lesson.count + 1)) : nil
    }
  }
}
