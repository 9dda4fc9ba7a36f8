// What stands below and above an operand.

extension FormulaParser {
  mutating func withScripts(_ base: FormulaTerm, to end: Int) -> FormulaTerm {
    let scripts = scripts(to: end)
    return scripts.isEmpty ? base : .script(base, scripts)
  }

  mutating func scripts(to end: Int) -> [FormulaScript] {
    var scripts: [FormulaScript] = []
    while let script = small(to: end) ?? prime(to: end) ?? marked(to: end) {
      scripts.append(script)
    }
    return scripts
  }

  /// Small characters, ᵢⱼ or ⁻ˣ. Each letter is a name.
  private mutating func small(to end: Int) -> FormulaScript? {
    guard let first = character(position, end),
      let place = FormulaScript.meaning(of: first)?.position
    else { return nil }
    var terms: [FormulaTerm] = []
    while let next = character(position, end), let meaning = FormulaScript.meaning(of: next),
      meaning.position == place
    {
      let text = String(meaning.character)
      if case .number(let digits) = terms.last, meaning.character.isNumber {
        terms[terms.count - 1] = .number(digits + text)
      } else if meaning.character.isNumber {
        terms.append(.number(text))
      } else {
        terms.append(meaning.character.isLetter ? .identifier(text) : .operator(text))
      }
      position += 1
    }
    return FormulaScript(position: place, notation: .small, content: .joined(terms))
  }

  private mutating func prime(to end: Int) -> FormulaScript? {
    guard character(position, end) == "′" else { return nil }
    position += 1
    return FormulaScript(position: .above, notation: .prime, content: .operator("′"))
  }

  /// ^x, ^(z − m) or _target. What is above has what is small below it: e^xᵢ.
  private mutating func marked(to end: Int) -> FormulaScript? {
    guard let mark = character(position, end), mark == "^" || mark == "_" else { return nil }
    position += 1
    let place: FormulaScript.Position = mark == "^" ? .above : .below
    var content =
      fenced(to: end) ?? name(to: end).map(FormulaTerm.identifier)
      ?? number(to: end).map(FormulaTerm.number)
    if place == .above, let base = content, let script = small(to: end) {
      content = .script(base, [script])
    }
    if content == nil { position -= 1 }
    return content.map { FormulaScript(position: place, notation: .marked, content: $0) }
  }
}
