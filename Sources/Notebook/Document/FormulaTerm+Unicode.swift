extension FormulaTerm {
  /// The term as it was written, but for the words beneath it.
  var unicode: String {
    switch self {
    case .words(let text), .identifier(let text), .number(let text), .operator(let text),
      .space(let text):
      text
    case .row(let terms): terms.map(\.unicode).joined()
    case .script(let base, let scripts): base.unicode + scripts.map(\.unicode).joined()
    case .fraction(let numerator, let slash, let denominator):
      numerator.unicode + slash + denominator.unicode
    case .root(let radicand): "√" + radicand.unicode
    case .sum(let limits, let gap, let body):
      "Σ" + limits.map(\.unicode).joined() + gap + body.unicode
    case .fenced(let open, let body, let close): open + body.unicode + close
    case .application(let function, let gap, let argument):
      function.unicode + gap + argument.unicode
    case .underbrace(let body, _): body.unicode
    }
  }
}
