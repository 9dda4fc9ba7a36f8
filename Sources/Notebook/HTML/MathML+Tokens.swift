import Foundation

// Names, words and spaces.

extension MathML {
  /// A name: a single letter is italic by itself, a longer name upright. A hat becomes a part of its
  /// own, so that it stands right above a slanted letter.
  static func identifier(_ name: String) -> String {
    let scalars = Array(name.decomposedStringWithCanonicalMapping.unicodeScalars)
    if scalars.count == 2, scalars[1] == "\u{302}" {
      let letter = XML.escaped(String(scalars[0]))
      return "<mover accent=\"true\"><mi>\(letter)</mi><mo stretchy=\"false\">^</mo></mover>"
    }
    return "<mi>\(XML.escaped(name))</mi>"
  }

  /// Words, with the spaces at their ends, which MathML would drop.
  static func words(_ text: String) -> String {
    let indent = text.prefix { $0 == " " }.count
    let spaces = String(repeating: "\u{A0}", count: indent)
    return "<mtext>\(spaces)\(XML.escaped(String(text.dropFirst(indent))))</mtext>"
  }

  static func space(_ width: Double) -> String { "<mspace width=\"\(width)em\"/>" }
}

extension FormulaTerm {
  /// Whether the term is higher than a line of text where fractions have bars.
  var isTall: Bool {
    switch self {
    case .words, .identifier, .number, .operator, .space: false
    case .fraction, .sum, .underbrace: true
    case .row(let terms): terms.contains(where: \.isTall)
    case .script(let term, _), .root(let term), .fenced(_, let term, _),
      .application(_, _, let term):
      term.isTall
    }
  }

  /// What is in the round brackets, if the term is in such.
  var withoutBrackets: FormulaTerm {
    if case .fenced("(", let body, ")") = self { body } else { self }
  }
}

extension FormulaScript {
  /// The content without the brackets that its mark needed. Indices beside a sum of indices are set
  /// apart: δₗ₊₁ₖ belongs to layer l + 1 and unit k.
  var parted: FormulaTerm {
    guard case .row(let terms) = content.withoutBrackets, notation == .small,
      terms.contains(where: { !$0.isOperand })
    else { return notation == .marked ? content.withoutBrackets : content }
    var result: [FormulaTerm] = []
    for term in terms {
      if result.last?.isOperand == true && term.isOperand { result.append(.space(" ")) }
      result.append(term)
    }
    return .row(result)
  }
}
