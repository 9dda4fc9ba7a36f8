/// A statement of a body, with the comments above it.
package struct SwiftStatement: Equatable, Sendable {
  /// Its lines. What stands on a common line, with a semicolon between, is one statement here.
  package let lines: ClosedRange<Int>

  /// The bytes from the comments above it to its end or that of a comment after it.
  package let range: Range<Int>
}

extension SwiftSource {
  /// The statements between the braces of a body: those of the outer level, each with all that
  /// stands in its own brackets.
  ///
  /// - Parameter body: a declaration's body, in bytes.
  package func statements(in body: Range<Int>) -> [SwiftStatement] {
    let indices = code(in: body)
    guard let base = indices.first.map({ code[$0].depth }) else { return [] }
    var starts: [Int] = []
    var directives = 0
    for index in indices where code[index].depth == base {
      let isStart =
        code[index].startsLine && directives == 0
        && !StatementJoint(self, index).isInside(statementFrom: starts.last ?? index)
      if starts.isEmpty || isStart { starts.append(index) }
      directives += conditionalDepth(at: index)
    }
    let ends = starts.dropFirst() + [indices.upperBound]
    return joined(zip(starts, ends).map { statement(from: $0, before: $1, in: body) }, in: body)
  }

  /// 1 at `#if`, -1 at `#endif`: what stands between them is cut nowhere.
  private func conditionalDepth(at index: Int) -> Int {
    guard index + 1 < code.count, text(code[index]) == "#" else { return 0 }
    let word = text(code[index + 1])
    return word == "if" ? 1 : word == "endif" ? -1 : 0
  }

  private func statement(from first: Int, before next: Int, in body: Range<Int>) -> SwiftStatement {
    var start = code[first].range.lowerBound
    let previousEnd = first > 0 ? code[first - 1].range.upperBound : 0
    let floor = max(body.lowerBound, previousEnd)
    if let comment = comments(in: floor..<start).first(where: \.startsLine) {
      start = comment.range.lowerBound
    }
    var end = code[next - 1].range.upperBound
    let ceiling = next < code.count ? code[next].range.lowerBound : bytes.count
    let after = comments(in: end..<max(end, min(ceiling, body.upperBound)))
    end = after.last { !$0.startsLine }?.range.upperBound ?? end
    return SwiftStatement(lines: line(at: start)...line(at: end - 1), range: start..<end)
  }

  private func comments(in range: Range<Int>) -> [SwiftToken] {
    tokens.filter { $0.kind == .comment && range.contains($0.range.lowerBound) }
  }

  /// Statements that share a line, or one declaration with its attributes, as one.
  private func joined(_ statements: [SwiftStatement], in body: Range<Int>) -> [SwiftStatement] {
    let nested = declarations.filter { body.contains($0.range.lowerBound) }
    return statements.reduce(into: []) { result, next in
      guard let last = result.last else { return result.append(next) }
      let place = next.range.lowerBound
      let isCut = nested.contains {
        $0.range.contains(place) && $0.range.contains(last.range.upperBound - 1)
      }
      if isCut || last.lines.upperBound >= next.lines.lowerBound {
        result[result.count - 1] = SwiftStatement(
          lines: last.lines.lowerBound...next.lines.upperBound,
          range: last.range.lowerBound..<next.range.upperBound)
      } else {
        result.append(next)
      }
    }
  }
}
