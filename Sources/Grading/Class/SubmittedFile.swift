import Exercises

/// An Exercises.swift that a student has handed in, function by function.
///
/// An exercise's function is known by its name and parameters: headings may be gone, and helpers may have
/// been added.
struct SubmittedFile {
  let source: SwiftSource
  private let exercises: [LessonKit.Exercise]
  private let loans: String

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
        global.first {
          $0.name == exercise.solution.name && $0.parameters == exercise.solution.parameters
        }.map { (exercise.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the function of an exercise still is the stub, in any spacing and with any comments.
  func isUntouched(_ exercise: LessonKit.Exercise) -> Bool {
    guard let function = functions[exercise.id], let body = function.body, function.isClosed else {
      return false
    }
    let written = source.code(in: body).map { source.text(source.code[$0]) }
    let stub = SwiftSource(ExerciseStubs.body(exercise.id, exercise.solution))
    return written == stub.code.map(stub.text)
  }

  /// The line of an exercise's function, counted from 1.
  func line(of exercise: String) -> Int? {
    functions[exercise].map { source.line(at: $0.range.lowerBound) }
  }

  /// An exercise's function as it stands in the file.
  func code(of exercise: String) -> String? { functions[exercise].map { source.text($0.range) } }

  /// The text that is compiled: some functions lend the solution's answer to later exercises, and what is
  /// missing is added. All lines keep their numbers.
  func text(lending lent: Set<String>) -> String {
    var bytes = source.bytes
    let bodies = exercises.filter { lent.contains($0.id) }.compactMap { exercise in
      functions[exercise.id]?.body.map { (range: $0, call: call(exercise)) }
    }
    for body in bodies.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      let first = source.line(at: body.range.lowerBound)
      let lines = source.line(at: body.range.upperBound) - first
      let text = " \(body.call) " + String(repeating: "\n", count: lines)
      bytes.replaceSubrange(body.range, with: text.utf8)
    }
    let missing = exercises.filter { functions[$0.id] == nil }.map { exercise in
      "\n\(ExerciseStubs.signature(of: exercise.solution, indent: "")) { \(call(exercise)) }\n"
    }
    return String(decoding: bytes, as: UTF8.self) + missing.joined()
  }

  private func call(_ exercise: LessonKit.Exercise) -> String {
    let arguments = exercise.solution.parameters.map(\.handedOn).joined(separator: ", ")
    return "\(loans).\(exercise.solution.name)(\(arguments))"
  }

  /// Those of some exercises whose functions an exercise's function comes to call, itself or by its helpers.
  func exercises(usedBy exercise: String, among others: [String]) -> [String] {
    let ids = Dictionary(
      exercises.map { ($0.solution.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    var used: Set<String> = []
    var seen: Set<String> = []
    var open = functions[exercise].map { [$0] } ?? []
    while let function = open.popLast() {
      for name in names(calledIn: function) where seen.insert(name).inserted {
        if let id = ids[name] {
          used.insert(id)
          open += functions[id].map { [$0] } ?? []
        } else {
          open += source.functions.filter { $0.name == name }
        }
      }
    }
    return others.filter { used.contains($0) && $0 != exercise }
  }

  /// What a function calls, `sigmoid(h)`, or hands on, `map(sigmoid)`; what is the name of a parameter or of
  /// a variable of its own is only called.
  private func names(calledIn function: SwiftDeclaration) -> [String] {
    guard let body = function.body else { return [] }
    let code = source.code
    let own = Set(
      source.code(in: function.range).dropFirst().compactMap { index -> String? in
        let (before, after) = (
          source.text(code[index - 1]), index + 1 < code.count ? source.text(code[index + 1]) : ""
        )
        return ["let", "var", "for"].contains(before) || after == ":"
          ? source.text(code[index]) : nil
      })
    return source.code(in: body).compactMap { index in
      guard code[index].kind == .identifier, index > 0, index + 1 < code.count else { return nil }
      let (before, after) = (source.text(code[index - 1]), source.text(code[index + 1]))
      let name = source.text(code[index])
      if before == "." || before == "func" || after == ":" { return nil }
      if after == "(" { return name }
      let isHandedOn = ["(", ","].contains(before) && [")", ","].contains(after)
      return isHandedOn && !own.contains(name) ? name : nil
    }
  }
}
