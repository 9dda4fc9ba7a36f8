// The words between formulas: "over the words i that are there".

extension FormulaParser {
  /// Words at the position, if what stands there is no name of a formula.
  ///
  /// Names have an operator between them. So words are those that follow each other with a space, or
  /// that an operand stands beside; but the last of them is a name where an operator follows, as in
  /// "if r > 1". Alone between gaps a word is one too, but a letter is a name.
  mutating func words(after terms: [FormulaTerm], to end: Int) -> String? {
    var ends = chain(to: end)
    guard let last = ends.last else { return nil }
    let start = position
    if follows(last, end, isOperator: true) {
      ends.removeLast()
    } else if ends.count == 1 {
      let isBesideOperand =
        terms.last == .space(" ") && terms.dropLast().last?.isOperand == true
        || follows(last, end, isOperator: false)
      let isAlone =
        depth == 0 && last > start + 1 && isGap(last, end) && terms.last?.isGap ?? true
      if !isBesideOperand && !isAlone { return nil }
    }
    guard let wordsEnd = ends.last else { return nil }
    position = wordsEnd
    return String(characters[start..<wordsEnd])
  }

  /// Where the plain words end that follow each other from the position on, with a space between.
  private func chain(to end: Int) -> [Int] {
    var ends: [Int] = []
    var start = position
    while true {
      var place = start
      while let next = character(place, end), next.isASCII, next.isLetter { place += 1 }
      let word = String(characters[start..<place])
      let next = character(place, end)
      // What has an index, a prime or an argument is a name.
      let isPlain = next == nil || next == " " || next == "," || next == ":" || next == "."
      if word.isEmpty || !isPlain || Self.functions.contains(word) { return ends }
      ends.append(place)
      if next != " " || character(place + 1, end) == " " { return ends }
      start = place + 1
    }
  }

  /// Whether a space and then an operator, or an operand, follow on a word.
  private func follows(_ place: Int, _ end: Int, isOperator: Bool) -> Bool {
    guard character(place, end) == " ", let next = character(place + 1, end), next != " " else {
      return false
    }
    let isSign = Self.signs.contains { $0.first == next }
    let isInfix = isSign && character(place + 2, end).map { $0 == " " || $0 == "=" } ?? true
    return isOperator ? isInfix : !isInfix && next != "," && next != ":"
  }

  private func isGap(_ place: Int, _ end: Int) -> Bool {
    place >= end || character(place, end) == " " && character(place + 1, end) == " "
  }
}

extension FormulaTerm {
  /// Whether it parts two formulas.
  fileprivate var isGap: Bool {
    if case .space(let text) = self { text.count > 1 } else { false }
  }
}
