import Foundation

extension Formula {
  /// The formulas as MathML, and the Unicode beside it, for a box that lets them wrap or scroll.
  ///
  /// The formulas of a single line are elements of their own, so that a narrow page can set one
  /// below the other. Several lines are a table, aligned at the relation signs.
  ///
  /// What browsers copy of MathML is a character on each line. So the page's style forbids to select
  /// it and lays the Unicode over it, transparent; that is what a reader selects and copies.
  var html: String {
    let unicode = lines.joined(separator: "\n")
    return math.joined() + "<span aria-hidden=\"true\">\(XML.escaped(unicode))</span>"
  }

  private var math: [String] {
    if rows.count > 1 { return [element(table, lines.joined(separator: "\n"))] }
    if rows[0].notes.isEmpty {
      return rows[0].formulas.map {
        element(MathML().elements($0), FormulaTerm.joined($0).unicode)
      }
    }
    return [element(MathML().elements(rows[0].term), lines.joined(separator: "\n"))]
  }

  /// The alternative text is for readers that don't know MathML. It is no `aria-label`, which would
  /// hide the formula's parts from those that do.
  private func element(_ content: String, _ unicode: String) -> String {
    "<math display=\"block\" alttext=\"\(XML.escaped(unicode))\">\(content)</math>"
  }

  private var table: String {
    let lines = rows.map { row in row.formulas.map { MathML.sides(of: $0) } }
    let columns = lines.map(\.count).max() ?? 0
    let isSplit = (0..<columns).map { column in
      lines.contains { $0.count > column && !$0[column].right.isEmpty }
    }
    let cells = columns + isSplit.count { $0 }
    let body = zip(rows, lines).map { row, formulas in
      if case .words(let text) = row.term {
        return "<mtr><mtd columnspan=\"\(cells)\">\(MathML.words(text))</mtd></mtr>"
      }
      let columns = formulas.enumerated().map { column, sides in
        let left = MathML().elements(sides.left)
        if !isSplit[column] { return "<mtd class=\"formula-start\">\(left)</mtd>" }
        // Beside words alone, which count as space, a sign would lose its own: hence the empty name.
        let hasWordsAlone = sides.right.count == 2 && !sides.right[1].isOperand
        let right = MathML().elements(sides.right) + (hasWordsAlone ? "<mi/>" : "")
        return "<mtd class=\"formula-start formula-left\">\(left)</mtd><mtd>\(right)</mtd>"
      }
      return "<mtr>\(columns.joined())</mtr>"
    }
    return "<mtable displaystyle=\"true\">\(body.joined())</mtable>"
  }
}

extension MathML {
  /// What is before the first relation sign, and what begins with it.
  static func sides(of terms: [FormulaTerm]) -> (left: [FormulaTerm], right: [FormulaTerm]) {
    let relations = ["=", "←", "+=", "-=", "→", "<", ">", "≤", "≥", "≈", "≠"]
    let place = terms.firstIndex {
      if case .operator(let sign) = $0 {
        relations.contains(sign.trimmingCharacters(in: .whitespaces))
      } else {
        false
      }
    }
    return (Array(terms[..<(place ?? terms.endIndex)]), Array(terms[(place ?? terms.endIndex)...]))
  }
}
