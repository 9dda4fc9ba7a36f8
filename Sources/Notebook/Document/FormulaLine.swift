/// A line of formulas.
struct FormulaLine {
  let term: FormulaTerm

  /// The lines of braces and of words beneath it, as they were written.
  var notes: [String] = []

  /// The line as it was written, with what stands beneath it.
  var unicode: [String] { [term.unicode] + notes }

  init(_ text: String) { term = FormulaParser.term(of: text) }

  /// A line with braces beneath it; nothing if the next two lines are none, or fit no parts.
  init?(_ text: String, marks: String, words: String) {
    guard let braces = FormulaBrace.read(marks: marks, words: words) else { return nil }
    var parser = FormulaParser(text, braces: braces)
    term = parser.row(to: parser.characters.count)
    notes = [marks, words]
    if !parser.braces.isEmpty { return nil }
  }
}

extension FormulaLine {
  /// The formulas of the line, which two spaces or more part.
  var formulas: [[FormulaTerm]] {
    guard case .row(let terms) = term else { return [[term]] }
    return terms.split { if case .space(let gap) = $0 { gap.count > 1 } else { false } }
      .map(Array.init)
  }
}
