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
      let (open, close) = source.parameterBrackets, close > open + 1
    else { return signature }
    let rest = source.code[close].range.lowerBound..<source.bytes.count
    return """
      \(source.text(0..<source.code[open].range.upperBound))
      \(source.elements(between: open, and: close).map { "  \($0)" }.joined(separator: ",\n"))
      \(source.text(rest))
      """
  }
}
