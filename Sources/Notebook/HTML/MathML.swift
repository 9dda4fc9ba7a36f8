import Foundation

/// Terms as elements of MathML Core, which browsers show without a script.
///
/// A fraction has a bar and loses the round brackets around its parts, since the bar groups them. It
/// keeps its slash inside of another fraction and in small letters, where a bar would be too small to
/// read. Powers and roots lose their brackets too.
struct MathML {
  /// Whether operators stand close, as below and above a base.
  private var isSmall = false

  /// Whether fractions keep their slash.
  private var hasSlashes = false

  /// One after the other, as elements; `previous` is the term before.
  func elements(_ terms: [FormulaTerm], after previous: FormulaTerm? = nil) -> String {
    var (result, previous) = ("", previous)
    for term in terms {
      result += elements(term, after: previous)
      previous = term
    }
    return result
  }

  /// A term as elements.
  func elements(_ term: FormulaTerm, after previous: FormulaTerm? = nil) -> String {
    switch term {
    case .words(let text): Self.words(text)
    case .identifier(let name): Self.identifier(name)
    case .number(let digits): number(digits)
    case .operator(let sign):
      operation(sign, isPrefix: previous?.isOperand != true)
    case .space(let gap): Self.space(gap.count == 1 ? 0.35 : 2)
    case .row(let terms): elements(terms, after: previous)
    case .script(let base, let scripts): script(base, scripts)
    case .fraction(let numerator, _, let denominator): fraction(numerator, denominator)
    case .root(let radicand): "<msqrt>\(elements(radicand.withoutBrackets))</msqrt>"
    case .sum(let limits, _, .words(let text)): sum(limits) + Self.space(0.35) + Self.words(text)
    case .sum(let limits, _, let body): sum(limits) + elements(body)
    case .fenced(let open, let body, let close): fenced(open, body, close)
    case .application(let function, let gap, let argument):
      elements(function) + (gap.isEmpty ? "" : Self.space(0.17)) + elements(argument)
    case .underbrace(let body, let words):
      "<munder><munder>\(group(body))<mo stretchy=\"true\">⏟</mo></munder>"
        + "<mtext>\(XML.escaped(words))</mtext></munder>"
    }
  }

  /// A term as one element.
  private func group(_ term: FormulaTerm) -> String {
    switch term {
    case .row, .sum, .application, .fraction: "<mrow>\(elements(term))</mrow>"
    default: elements(term)
    }
  }

  /// Brackets grow with what is tall, and with that only: a hat or an index would make them jump.
  private func fenced(_ open: String, _ body: FormulaTerm, _ close: String) -> String {
    let stretch = "stretchy=\"\(body.isTall && !hasSlashes)\""
    return "<mrow><mo \(stretch)>\(open)</mo>\(elements(body))<mo \(stretch)>\(close)</mo></mrow>"
  }

  private func fraction(_ numerator: FormulaTerm, _ denominator: FormulaTerm) -> String {
    if hasSlashes {
      return elements(numerator) + "<mo lspace=\"0\" rspace=\"0\">/</mo>" + elements(denominator)
    }
    var inner = self
    inner.hasSlashes = true
    let (above, below) = (numerator.withoutBrackets, denominator.withoutBrackets)
    return "<mfrac>\(inner.group(above))\(inner.group(below))</mfrac>"
  }

  private func script(_ base: FormulaTerm, _ scripts: [FormulaScript]) -> String {
    if base == .operator("Σ") { return sum(scripts) }
    return scripted(group(base), scripts, ["msub", "msup", "msubsup"])
  }

  private func sum(_ limits: [FormulaScript]) -> String {
    scripted("<mo>∑</mo>", limits, ["munder", "mover", "munderover"])
  }

  /// A base with what stands below it, above it, or both.
  private func scripted(_ base: String, _ scripts: [FormulaScript], _ tags: [String]) -> String {
    var inner = self
    (inner.isSmall, inner.hasSlashes) = (true, true)
    func content(_ position: FormulaScript.Position) -> String {
      let terms = scripts.filter { $0.position == position }.map(\.parted)
      return terms.isEmpty ? "" : inner.group(.joined(terms))
    }
    let (below, above) = (content(.below), content(.above))
    if below.isEmpty && above.isEmpty { return base }
    let tag = tags[below.isEmpty ? 1 : above.isEmpty ? 0 : 2]
    return "<\(tag)>\(base)\(below)\(above)</\(tag)>"
  }

  private func operation(_ text: String, isPrefix: Bool) -> String {
    let sign = text.trimmingCharacters(in: .whitespaces)
    switch sign {
    case "Σ": return "<mo>∑</mo>"
    // Upright: an operator, yet without an operator's space.
    case "∂", "Δ", "∇": return "<mi mathvariant=\"normal\">\(sign)</mi>"
    case ".": return "<mo lspace=\"0\" rspace=\"0\">.</mo>"
    case ",", ":", ";":
      return "<mo lspace=\"0\" rspace=\"\(text.hasSuffix(" ") ? 0.35 : 0.17)em\">\(sign)</mo>"
    default:
      let isSign = isPrefix && ["−", "-", "+", "±"].contains(sign)
      let isBare = isPrefix && !isSmall
      let form = isSign ? " form=\"prefix\"" : isBare ? " form=\"infix\"" : ""
      let space = isSmall ? " lspace=\"0\" rspace=\"0\"" : ""
      return "<mo\(form)\(space)>\(XML.escaped(sign))</mo>"
    }
  }

  /// "½" with a bar, where there is room for one.
  private func number(_ digits: String) -> String {
    let parts = digits.decomposedStringWithCompatibilityMapping.components(separatedBy: "⁄")
    if hasSlashes || digits.count > 1 || parts.count != 2 {
      return "<mn>\(XML.escaped(digits))</mn>"
    }
    return "<mfrac><mn>\(parts[0])</mn><mn>\(parts[1])</mn></mfrac>"
  }
}
