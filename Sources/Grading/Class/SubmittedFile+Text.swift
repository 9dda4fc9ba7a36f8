import Exercises

// The student's file as it is compiled.

extension SubmittedFile {
  /// The text that is compiled: some functions lend the solution's answer to later exercises, and what is
  /// missing is added. All lines keep their numbers.
  func text(lending lent: Set<String>) -> String {
    var bytes = source.bytes
    let bodies = exercises.filter { lent.contains($0.id) }.compactMap { exercise in
      functions[exercise.id].flatMap { function in
        isGeneralized(function, exercise)
          ? nil : function.body.map { (range: $0, call: loan(exercise, function)) }
      }
    }
    for body in bodies.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      let first = source.line(at: body.range.lowerBound)
      let lines = source.line(at: body.range.upperBound) - first
      let text = " \(body.call) " + String(repeating: "\n", count: lines)
      bytes.replaceSubrange(body.range, with: text.utf8)
    }
    let added = exercises.map { exercise in
      guard let function = functions[exercise.id] else {
        return concrete(exercise, loan(exercise, exercise.solution))
      }
      if !isGeneralized(function, exercise) { return "" }
      return lent.contains(exercise.id)
        ? concrete(exercise, loan(exercise, exercise.solution)) : specialized(exercise, function)
    }
    return String(decoding: bytes, as: UTF8.self) + added.joined()
  }

  /// Whether a student's function is for more types than the lesson asks for.
  private func isGeneralized(_ function: SwiftDeclaration, _ exercise: LessonKit.Exercise) -> Bool {
    function.isGeneric && !exercise.solution.isGeneric
  }

  /// What asks the solution.
  private func loan(_ exercise: LessonKit.Exercise, _ function: SwiftDeclaration) -> String {
    "\(loans).\(function.call)"
  }

  /// A function of the solution's types.
  private func concrete(_ exercise: LessonKit.Exercise, _ body: String) -> String {
    "\n\(ExerciseStubs.signature(of: exercise.solution, indent: "")) { \(body) }\n"
  }

  /// The solution's types for a generic function, which the lesson calls with these alone. It is called by way
  /// of another generic function: one that is not generic would be taken for it.
  private func specialized(
    _ exercise: LessonKit.Exercise, _ function: SwiftDeclaration
  ) -> String {
    let name = "\(loans)\(function.name)"
    let call = exercise.solution.call
    return "\n\(function.signature(named: name)) { \(function.call) }"
      + concrete(exercise, name + call.dropFirst(function.name.count))
  }
}

extension SwiftDeclaration {
  /// A call of a function with its own parameters.
  var call: String { "\(name)(\(parameters.map(\.handedOn).joined(separator: ", ")))" }

  /// Whether a function is one for several types.
  fileprivate var isGeneric: Bool {
    let words = SwiftSource(signature)
    let texts = words.code.map(words.text)
    guard let place = texts.firstIndex(of: "func"), place + 2 < texts.count else { return false }
    return texts[place + 2].hasPrefix("<")
      || parameters.contains { $0.type.hasPrefix("some") }
  }

  /// A function's signature with another name.
  fileprivate func signature(named name: String) -> String {
    let words = SwiftSource(signature)
    guard let place = words.code.firstIndex(where: { words.text($0) == "func" }) else { return "" }
    var bytes = words.bytes
    bytes.replaceSubrange(words.code[place + 1].range, with: name.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
