// What stands between two operators.

extension FormulaParser {
  /// Names, numbers and brackets that touch each other: 2ε, ∂wᵢ, layer.forward(x).
  mutating func unit(to end: Int) -> FormulaTerm? {
    let start = position
    var terms: [FormulaTerm] = []
    while let next = character(position, end) {
      let isBefore = character(position + 1, end).map(Self.isNamed) ?? false
      let isSign = "∂Δ∇".contains(next) || next == "." && !terms.isEmpty
      if braces[position] == nil, isSign, isBefore {
        terms.append(.operator(String(next)))
        position += 1
      } else if let term = scripted(to: end) {
        terms.append(term)
      } else {
        break
      }
    }
    guard terms.contains(where: \.isOperand) else {
      position = start
      return nil
    }
    return .joined(terms)
  }

  /// An operand with what is below and above it, and the argument where it is a function.
  private mutating func scripted(to end: Int) -> FormulaTerm? {
    if depth > 50 { return nil }
    depth += 1
    defer { depth -= 1 }
    guard var term = primary(to: end) else { return nil }
    let isName =
      if case .identifier(let name) = term { Self.functions.contains(name) } else { false }
    let canBeCalled = if case .identifier = term { true } else { false }
    term = withScripts(term, to: end)
    if canBeCalled, character(position, end) == "(", let argument = fenced(to: end) {
      return withScripts(.application(term, gap: "", argument), to: end)
    }
    if isName, character(position, end) == " " {
      position += 1
      if let argument = unit(to: end) { return .application(term, gap: " ", argument) }
      position -= 1
    }
    return term
  }

  private mutating func primary(to end: Int) -> FormulaTerm? {
    guard let first = character(position, end) else { return nil }
    if let braced = braced(to: end) { return braced }
    if let name = name(to: end) { return .identifier(name) }
    if let number = number(to: end) { return .number(number) }
    if let fenced = fenced(to: end) { return fenced }
    let start = position
    position += 1
    if first == "√", let radicand = scripted(to: end) { return .root(radicand) }
    if first == "Σ" { return sum(to: end) }
    position = start
    return nil
  }

  /// What follows a Σ: its limits and the summands. Without any, the sign stands for itself.
  private mutating func sum(to end: Int) -> FormulaTerm {
    let limits = scripts(to: end)
    let start = position
    if character(position, end) == " " { position += 1 }
    let gap = String(characters[start..<position])
    if let words = words(after: [], to: end) { return .sum(limits, gap: gap, .words(words)) }
    if let body = product(to: end, divides: false) { return .sum(limits, gap: gap, body) }
    position = start
    return limits.isEmpty ? .operator("Σ") : .script(.operator("Σ"), limits)
  }

  mutating func fenced(to end: Int) -> FormulaTerm? {
    guard depth < 50, let close = closing(before: end) else { return nil }
    depth += 1
    defer { depth -= 1 }
    let open = String(characters[position])
    position += 1
    let body = row(to: close)
    position = close + 1
    return .fenced(open, body, String(characters[close]))
  }

  mutating func name(to end: Int) -> String? {
    let start = position
    while let next = character(position, end), Self.isNamed(next) {
      // A sum or a difference is taken of what follows, and is no part of its name.
      if "ΣΔ∇".contains(next) { break }
      position += 1
    }
    return position > start ? String(characters[start..<position]) : nil
  }

  mutating func number(to end: Int) -> String? {
    let start = position
    while let next = character(position, end) {
      let isPoint = next == "." && position > start
      let isPart =
        isPoint ? character(position + 1, end).map(Self.isDigit) ?? false : Self.isDigit(next)
      if !isPart { break }
      position += 1
    }
    return position > start ? String(characters[start..<position]) : nil
  }

  /// Whether a character can be part of a name; those below and above the line cannot.
  static func isNamed(_ character: Character) -> Bool {
    character.isLetter && FormulaScript.meaning(of: character) == nil
  }

  static func isDigit(_ character: Character) -> Bool {
    character.isNumber && FormulaScript.meaning(of: character) == nil
  }

  /// Functions that need no brackets.
  static let functions: Set<String> = ["ln", "log", "exp", "sin", "cos", "tanh", "max", "min"]
}
