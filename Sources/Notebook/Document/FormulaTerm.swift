/// A part of a formula, with all that its writer chose: it can be written again exactly.
indirect enum FormulaTerm: Equatable, Sendable {
  /// Words between formulas, and whatever is no formula.
  case words(String)

  /// A name: "w", "ŷ", "loss".
  case identifier(String)

  /// "0.9", "½".
  case number(String)

  /// "+", "∂" or "," with the spaces around it.
  case `operator`(String)

  /// A gap between two formulas of a line, or between words.
  case space(String)

  /// One after the other.
  case row([FormulaTerm])

  /// A base with what stands below and above it, in the order of writing: wᵢⱼ, W²ₗ, e^(z − m), σ′.
  case script(FormulaTerm, [FormulaScript])

  /// A numerator and a denominator, and the slash between them: "/" or " / ".
  case fraction(FormulaTerm, slash: String, FormulaTerm)

  /// √v, √(1 + x)
  case root(FormulaTerm)

  /// Σᵢ xᵢ · wᵢ: what is below and above the sign, the space before the summands, and these.
  case sum([FormulaScript], gap: String, FormulaTerm)

  /// (…), |…| or ‖…‖
  case fenced(String, FormulaTerm, String)

  /// A function and its argument, which may stand in brackets: σ(h), ln p.
  case application(FormulaTerm, gap: String, FormulaTerm)

  /// A part with words beneath it, which stand on lines of their own.
  case underbrace(FormulaTerm, words: String)
}

extension FormulaTerm {
  /// Several terms as one.
  static func joined(_ terms: [FormulaTerm]) -> FormulaTerm {
    terms.count == 1 ? terms[0] : .row(terms)
  }

  /// Whether the term can be an operator's operand.
  var isOperand: Bool {
    switch self {
    case .words, .operator, .space: false
    default: true
    }
  }
}
