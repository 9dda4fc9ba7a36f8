import Exercises

/// An Exercises.swift that a student has handed in, function by function.
///
/// An exercise's function is known by its name and the labels of its parameters: headings may be gone, helpers
/// and overloads may have been added, and a parameter may be called otherwise inside.
struct SubmittedFile {
  let source: SwiftSource
  let exercises: [LessonKit.Exercise]
  let loans: String

  /// The student's functions by the number of their exercise.
  let functions: [String: SwiftDeclaration]

  /// - Parameter loans: the name of the type that lends answers.
  init(_ text: String, of exercises: [LessonKit.Exercise], loans: String) {
    let source = SwiftSource(text)
    self.source = source
    self.exercises = exercises
    self.loans = loans
    let global = source.functions.filter { function in
      let tokens = source.code(in: function.range)
      return !tokens.isEmpty && source.code[tokens.lowerBound].depth == 0
    }
    functions = Dictionary(
      exercises.compactMap { exercise in
        Self.function(like: exercise.solution, among: global, in: source).map { (exercise.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The function that a call of the solution's would find: of several, the one with the same types, and not
  /// what stands between `#if` and `#endif`.
  private static func function(
    like solution: SwiftDeclaration, among functions: [SwiftDeclaration], in source: SwiftSource
  ) -> SwiftDeclaration? {
    let parameters = solution.parameters
    let named = functions.filter {
      $0.name == solution.name && $0.parameters.map(\.label) == parameters.map(\.label)
    }
    let fitting = named.filter { $0.parameters.map(\.type) == parameters.map(\.type) }
    return fitting.first { !source.isConditional($0) } ?? fitting.first ?? named.first
  }

  /// Whether the function of an exercise still is the stub, in any spacing and with any comments.
  func isUntouched(_ exercise: LessonKit.Exercise) -> Bool {
    guard let function = functions[exercise.id], let body = function.body, function.isClosed else {
      return false
    }
    let written = source.code(in: body).map { source.text(source.code[$0]) }
    let stub = SwiftSource(ExerciseStubs.body(exercise.id, function))
    return written == stub.code.map(stub.text)
  }

  /// The line of an exercise's function, counted from 1.
  func line(of exercise: String) -> Int? {
    functions[exercise].map { source.line(at: $0.range.lowerBound) }
  }

  /// An exercise's function as it stands in the file.
  func code(of exercise: String) -> String? { functions[exercise].map { source.text($0.range) } }
}

extension SwiftSource {
  /// Whether a declaration stands between `#if` and `#endif`.
  fileprivate func isConditional(_ declaration: SwiftDeclaration) -> Bool {
    let before = code.prefix { $0.range.lowerBound < declaration.range.lowerBound }.map(text)
    func count(_ word: String) -> Int {
      zip(before, before.dropFirst()).count { $0 == ("#", word) }
    }
    return count("if") > count("endif")
  }
}
