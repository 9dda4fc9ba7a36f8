import Exercises

// How a stub is written: as swift-format breaks lines at 100 columns.

extension ExerciseStubs {
  private static let columns = 100

  /// What stands between the braces of a stub.
  ///
  /// - Parameter indent: the spaces before the function.
  static func body(
    _ exercise: String, _ solution: SwiftDeclaration, indent: String = ""
  ) -> String {
    let arguments = solution.parameters.map(\.handedOn)
    let name = "Solutions.\(solution.name)"
    let call = "\(name)(\(arguments.joined(separator: ", ")))"
    let (first, second, third) = (indent + "  ", indent + "    ", indent + "      ")
    func fits(_ line: String) -> Bool { line.count <= columns }
    let lines: [String]
    if fits("\(first)todo(\"\(exercise)\", \(call))") {
      lines = ["\(first)todo(\"\(exercise)\", \(call))"]
    } else if fits("\(second)\"\(exercise)\", \(call))") {
      lines = ["\(first)todo(", "\(second)\"\(exercise)\", \(call))"]
    } else if fits("\(second)\(call))") {
      lines = ["\(first)todo(", "\(second)\"\(exercise)\",", "\(second)\(call))"]
    } else {
      lines =
        ["\(first)todo(", "\(second)\"\(exercise)\",", "\(second)\(name)("]
        + filled(arguments, indent: third)
    }
    return "\n\(lines.joined(separator: "\n"))\n\(indent)"
  }

  /// Arguments in lines as long as they may be; behind the last one, the brackets of two calls.
  private static func filled(_ arguments: [String], indent: String) -> [String] {
    var lines = [""]
    for (index, argument) in arguments.enumerated() {
      let piece = argument + (index + 1 < arguments.count ? "," : "))")
      let line = lines[lines.count - 1]
      if line.isEmpty || (indent + line + " " + piece).count <= columns {
        lines[lines.count - 1] += (line.isEmpty ? "" : " ") + piece
      } else {
        lines.append(piece)
      }
    }
    return lines.map { indent + $0 }
  }

  /// A solution's signature as a function of the learner's file: in one line, with the parameters in a line
  /// of their own, or with a line for each.
  static func signature(of solution: SwiftDeclaration, indent: String) -> String {
    let source = SwiftSource(solution.signature)
    guard let start = source.code.first(where: { source.text($0) == "func" }),
      let brackets = source.parameterBrackets
    else { return solution.signature }
    func words(_ range: Range<Int>) -> String {
      source.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let open = source.code[brackets.open].range.upperBound
    let close = source.code[brackets.close].range.lowerBound
    let (name, rest) = (words(start.range.lowerBound..<open), words(close..<source.bytes.count))
    let parameters = source.elements(between: brackets.open, and: brackets.close)
    let whole = name + parameters.joined(separator: ", ") + rest
    if (indent + whole + " {").count <= columns { return whole }
    let line = "\(indent)  " + parameters.joined(separator: ", ")
    let lines = line.count <= columns ? [line] : parameters.map { "\(indent)  \($0)" }
    return "\(name)\n\(lines.joined(separator: ",\n"))\n\(indent)\(rest)"
  }

  /// Whether two signatures ask for the same, in any spacing, one of them as a member of `Solutions`.
  static func isSame(_ signature: String, _ other: String) -> Bool {
    func words(_ text: String) -> [String] {
      let source = SwiftSource(text)
      let words = source.code.map(source.text).filter { $0 != "static" }
      // A comma may stand behind the last parameter.
      return zip(words, words.dropFirst() + [""]).filter { $0 != (",", ")") }.map(\.0)
    }
    return words(signature) == words(other)
  }

  /// The bytes of an exercise's part: where a string or a comment has no end, up to the next line that
  /// begins an exercise.
  func part(_ exercise: String, around function: SwiftDeclaration) -> Range<Int>? {
    let source = exercises.source
    let place = function.range.lowerBound
    guard let part = exercises.parts(of: exercise).first(where: { $0.contains(place) }) else {
      return nil
    }
    let lines = source.line(at: place)...source.line(at: part.upperBound - 1)
    let next = lines.map(source.start(ofLine:)).first { start in
      start > place && source.bytes[start...].starts(with: "/// Exercise ".utf8)
    }
    return part.lowerBound..<(next ?? part.upperBound)
  }
}

extension SwiftSource {
  /// The functions, in their order.
  var functions: [SwiftDeclaration] { declarations.filter { $0.kind == .function } }
}

extension String {
  /// The text, which has LF, with another ending of its lines.
  func withLineEndings(_ ending: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
  }
}
