import Lab

/// The function that an exercise asks for, as it stands in the learner's file.
package struct ExerciseFunction: Equatable, Sendable {
  /// What it is called.
  package let name: String

  /// The comment above it, with its slashes.
  package let documentation: String

  /// What stands before its body.
  package let signature: String

  /// All that the learner has written for the exercise, without the comment above.
  package let code: String
}

extension ExerciseSource {
  /// The function of an exercise, or nil where the file has none for it.
  package func function(of exercise: String) -> ExerciseFunction? {
    for part in parts(of: exercise) {
      guard
        let function = source.declarations.first(where: { part.contains($0.range.lowerBound) })
      else { continue }
      let code = source.code(in: part)
      let end =
        code.isEmpty ? function.range.upperBound : source.code[code.upperBound - 1].range.upperBound
      return ExerciseFunction(
        name: function.name,
        documentation: source.text(part.lowerBound..<function.range.lowerBound),
        signature: function.signature,
        code: source.text(function.range.lowerBound..<max(end, function.range.upperBound)))
    }
    return nil
  }
}
