extension ExerciseFunction {
  /// The signature, with one parameter per line where one of its lines is too long.
  ///
  ///     function.signature                // func count(_ words: [String], of: Sentiment) -> Int
  ///     function.signature(within: 40)    // func count(
  ///                                       //   _ words: [String],
  ///                                       //   of: Sentiment
  ///                                       // ) -> Int
  package func signature(within columns: Int) -> String {
    let lines = signature.split(whereSeparator: \.isNewline)
    let source = SwiftSource(signature)
    guard lines.contains(where: { $0.count > columns }),
      let keyword = source.code.firstIndex(where: { source.text($0) == "func" }),
      let open = source.code[keyword...].firstIndex(where: { source.text($0) == "(" }),
      let close = source.closing(open), close > open + 1
    else { return signature }
    let rest = source.code[close].range.lowerBound..<source.bytes.count
    return """
      \(source.text(0..<source.code[open].range.upperBound))
      \(source.elements(between: open, and: close).map { "  \($0)" }.joined(separator: ",\n"))
      \(source.text(rest))
      """
  }
}

extension SwiftSource {
  /// What stands between two brackets, divided at the commas that belong to neither a bracket nor
  /// a generic type inside.
  fileprivate func elements(between open: Int, and close: Int) -> [String] {
    var (commas, generics) = ([open], 0)
    for index in open + 1..<close {
      switch text(code[index]) {
      case "<": generics += 1
      case ">": generics -= 1
      case "," where generics == 0 && code[index].depth == code[open].depth + 1:
        commas.append(index)
      default: break
      }
    }
    return zip(commas, commas.dropFirst() + [close]).compactMap { before, after in
      after == before + 1
        ? nil : text(code[before + 1].range.lowerBound..<code[after - 1].range.upperBound)
    }
  }
}
