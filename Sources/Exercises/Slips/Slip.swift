/// A part of a function as it is often got wrong, wherever it stands: the sigmoid with its sign flipped, a
/// sum that keeps only its last term.
///
/// A check builds its solution around the part: `Check.slips`.
public struct Slip<Part> {
  /// A short name, by which a check can leave it out.
  public let name: String

  /// What the learner is told.
  public let sentence: String

  /// The part, wrong.
  public let part: Part

  public init(_ name: String, _ sentence: String, _ part: Part) {
    self.name = name
    self.sentence = sentence
    self.part = part
  }
}
