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

  /// A result with its name.
  func show(_ name: String, _ value: String) -> Output

  /// A table and what it holds.
  func table(_ table: TextTable, caption: String) -> Output

  /// A plot, which is the lesson's figure of this number.
  func plot(_ plot: any Plot, number: Int) -> Output

  /// A declaration of the lesson.
  func listing(_ listing: Listing) -> Output

  /// An exercise and what the check says of it.
  func check(_ exercise: Exercise, _ verdict: Verdict) -> Output
}
