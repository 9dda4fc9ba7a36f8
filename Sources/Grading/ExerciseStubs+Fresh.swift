import Exercises

extension ExerciseStubs {
  /// Exercises.swift as the course ships it: of what a learner has written, only the comments above an
  /// exercise stay, and what stands above all of them.
  ///
  /// It is for pages that show no learner's code, and not to be compiled.
  ///
  /// - Parameter ids: the lesson's exercises.
  /// - Throws: `LabError.data` where one of them, or its function, is not to be found.
  package func fresh(_ ids: [String]) throws -> String {
    let source = exercises.source
    let parts = try ids.map { id in
      guard let pair = pair(id), let part = part(id, around: pair.learners) else {
        // It says what is missing.
        return try reset(id).text
      }
      let (learners, solution) = pair
      let isSame = Self.isSame(learners.signature, solution.signature)
      let signature = isSame ? learners.signature : Self.signature(of: solution, indent: "")
      return source.text(part.lowerBound..<endOfComment(in: part))
        + "\(signature) {\(Self.body(id, solution))}\n"
    }
    let above = exercises.parts(of: exercises.exercises.first ?? "").first?.lowerBound
    return source.text(0..<(above ?? 0))
      + parts.joined(separator: "\n")
  }

  /// Where the documentation of an exercise ends, which its part begins with.
  private func endOfComment(in part: Range<Int>) -> Int {
    let source = exercises.source
    let end = source.tokens.first { token in
      part.contains(token.range.lowerBound)
        && (token.isCode || token.kind == .comment && !source.text(token).hasPrefix("///"))
    }
    return end.map { $0.range.lowerBound } ?? part.upperBound
  }
}
