import Exercises

/// Makes something of every kind of block: lines of a terminal, elements of a page.
///
/// A new way to put lessons out is a new renderer, and no lesson knows of it. The visitor pattern
/// (Gamma, Helm, Johnson & Vlissides 1994, chapter 5).
protocol Renderer {
  /// What a block becomes.
  associatedtype Output

  /// The heading of a section.
  func section(_ title: String) -> Output

  /// Prose: paragraphs with an empty line between them, code words in backticks.
  func text(_ prose: String) -> Output

  /// Formulas, a line each.
  func formula(_ formula: Formula) -> Output

  /// A result with its name, and whose code it rests on.
  func show(_ name: String, _ value: String, loan: String) -> Output

  /// A table, what it holds, and whose code it rests on.
  func table(_ table: TextTable, caption: String, loan: String) -> Output

  /// A plot, which is the lesson's figure of this number, what to see in it, and whose code it rests
  /// on.
  func plot(_ plot: any Plot, number: Int, caption: String, loan: String) -> Output

  /// A declaration of the lesson.
  func listing(_ listing: Listing) -> Output

  /// An exercise and what the check says of it.
  func check(_ exercise: Exercise, _ verdict: Verdict) -> Output

  /// Prose set apart from the rest, with a title.
  func box(_ title: String, _ prose: String) -> Output

  /// What a reader may skip, a derivation for example, with its title.
  func folded(_ title: String, _ blocks: [Block]) -> Output

  /// A question that nobody grades, the lesson's of this number.
  func question(_ question: Question, number: Int) -> Output

  /// What the reader can do after the lesson.
  func abilities(_ abilities: [String]) -> Output

  /// What to read on.
  func readings(_ readings: [Reading]) -> Output
}
