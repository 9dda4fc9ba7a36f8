/// Formulas, a line each, read from the notation in which the lessons write them.
///
/// The notation is Unicode as one would type it: `hⱼ = Σᵢ xᵢ · wᵢⱼ     aⱼ = σ(hⱼ)`. Small characters
/// or `_` and `^` make subscripts and superscripts, a slash makes a fraction, two spaces or more part
/// formulas, and words may stand between them.
///
/// Braces with words are drawn beneath a line, as a terminal shows them. The words follow in the
/// braces' order, two spaces or more apart; `↑` is a brace beneath a single character:
///
///     ∂E/∂wᵢ = −(y − ŷ) · σ′(h) · xᵢ
///              ╰──────╯   ╰───╯   ╰╯
///             how wrong  how steep  input
public struct Formula {
  /// Each line as a tree.
  let rows: [FormulaLine]

  /// The lines as they were written, which is how a terminal shows them.
  public var lines: [String] { rows.flatMap(\.unicode) }

  public init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var rows: [FormulaLine] = []
    while let line = lines.popFirst() {
      if let marks = lines.first, let words = lines.dropFirst().first,
        let braced = FormulaLine(line, marks: marks, words: words)
      {
        rows.append(braced)
        lines = lines.dropFirst(2)
      } else {
        rows.append(FormulaLine(line))
      }
    }
    self.rows = rows
  }

  /// Whether the lines are a program's and no formulas.
  var isListing: Bool {
    rows.count > 1 && rows.allSatisfy { if case .words = $0.term { true } else { false } }
  }
}
