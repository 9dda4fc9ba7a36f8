/// Formulas, a line each, read from the notation in which the lessons write them.
///
/// The notation is Unicode as one would type it: `hⱼ = Σᵢ xᵢ · wᵢⱼ     aⱼ = σ(hⱼ)`. Small characters
/// or `_` and `^` make subscripts and superscripts, a slash makes a fraction, two spaces or more part
/// formulas, and words may stand between them.
public struct Formula {
  /// Each line as a tree.
  let terms: [FormulaTerm]

  /// The lines as they were written, which is how a terminal shows them.
  public var lines: [String] { terms.map(\.unicode) }

  public init(_ text: String) {
    terms = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      FormulaParser.term(of: String($0))
    }
  }
}
