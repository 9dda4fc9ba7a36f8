import Exercises

extension Terminal {
  /// What an exercise asks for: the prose of its comment, and the function's first line.
  package func asked(_ function: ExerciseFunction, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return DocumentationComment(function.documentation).paragraphs.flatMap {
      prose($0.withoutExerciseNumber.capitalizedFirst, indent: indent)
    }
      + function.signature(within: width - indent).split(whereSeparator: \.isNewline).map {
        space + colored(String($0), .cyan)
      }
  }
}
