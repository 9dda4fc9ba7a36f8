import Exercises
import Foundation
import Lab

/// The functions of a lesson's exercises as the course ships them: each borrows from the solution.
///
///     let stubs = try ExerciseStubs(folder: "Lessons/03-BikeSharing")
///     stubs.isUntouched("3.2")          // true on a fresh clone
///     try stubs.reset("3.2").text       // Exercises.swift with the stub in place of the learner's code
///
/// What a stub hands on is read from Solutions.swift: a learner's signature may be damaged.
package struct ExerciseStubs {
  /// What the learner has written.
  package let exercises: ExerciseSource
  private let pairs: [String: Pair]

  /// An exercise's function, and the one that solves it.
  typealias Pair = (learners: SwiftDeclaration, solution: SwiftDeclaration)

  /// The lesson's file, as error messages name it.
  private let file: String

  /// - Parameter folder: the lesson's folder, as a path from the package's.
  package init(folder: String) throws {
    let texts = try ["Exercises.swift", "Solutions.swift"].map { name in
      let path = "\(folder)/\(name)"
      guard let data = try? Data(contentsOf: Package.file(path)) else {
        throw LabError.noInput("\(path) cannot be read; is it there?")
      }
      let text = String(decoding: data, as: UTF8.self)
      if !text.utf8.elementsEqual(data) {
        throw LabError.data("\(path) is not written in UTF-8; let your editor save it so.")
      }
      return text
    }
    self.init(exercises: texts[0], solutions: texts[1], file: "\(folder)/Exercises.swift")
  }

  package init(exercises: String, solutions: String, file: String = "Exercises.swift") {
    self.exercises = ExerciseSource(text: exercises)
    self.file = file
    pairs = Self.pairs(self.exercises, SwiftSource(solutions))
  }

  /// Whether an exercise's body is the shipped one, in any spacing and with any comments.
  package func isUntouched(_ exercise: String) -> Bool {
    guard let pair = pair(exercise), let body = pair.learners.body else { return false }
    let source = exercises.source
    let written = source.code(in: body).map { source.text(source.code[$0]) }
    let stub = SwiftSource(Self.body(exercise, pair.solution))
    return pair.learners.isClosed && written == stub.code.map(stub.text)
  }

  /// Exercises.swift with the stub of an exercise in place of its function.
  ///
  /// The signature is renewed where it is not the solution's; the comment above it and functions beside it
  /// stay.
  ///
  /// - Returns: the new text, and all of the exercise's part in the old one.
  /// - Throws: `LabError.data` where the exercise or its function is not to be found.
  package func reset(_ exercise: String) throws -> (text: String, replaced: String) {
    let source = exercises.source
    guard let pair = pair(exercise), let part = part(exercise, around: pair.learners) else {
      let missing =
        exercises.line(of: exercise) == nil
        ? "has no comment “Exercise \(exercise)” that begins it"
        : "has no function of Solutions.swift below the comment “Exercise \(exercise)”"
      throw LabError.data(
        """
        \(file) \(missing); put it back as it was, or look above it for a string or a comment without \
        an end.
        """)
    }
    let learners = pair.learners
    let isSame = Self.isSame(learners.signature, pair.solution.signature)
    // A function without an end, or with that of another one, reaches to the next exercise.
    let isWhole = learners.isClosed && learners.range.upperBound <= part.upperBound
    let end = isWhole ? learners.range.upperBound : part.upperBound
    let space = isWhole ? "" : end < source.bytes.count ? "\n\n" : "\n"
    let ending = source.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let indent = String(repeating: " ", count: source.column(at: learners.range.lowerBound))
    let signature =
      isSame ? learners.signature : Self.signature(of: pair.solution, indent: indent)
    let body = Self.body(exercise, pair.solution, indent: indent)
    let stub = "\(signature) {\(body)}\(space)"
    var bytes = source.bytes
    bytes.replaceSubrange(
      learners.range.lowerBound..<end, with: stub.withLineEndings(ending).utf8)
    return (String(decoding: bytes, as: UTF8.self), source.text(part))
  }

  /// The function that solves an exercise; nil where there is none.
  package func solution(of exercise: String) -> SwiftDeclaration? { pair(exercise)?.solution }

  func pair(_ exercise: String) -> Pair? { pairs[exercise] }

  /// Finds the functions. Several exercises that ask for functions of one name are solved in their order.
  private static func pairs(_ exercises: ExerciseSource, _ solutions: SwiftSource) -> [String: Pair]
  {
    let solved = Dictionary(grouping: solutions.functions, by: \.name)
    var taken: [String: Int] = [:]
    return exercises.exercises.reduce(into: [:]) { pairs, exercise in
      let parts = exercises.parts(of: exercise)
      let functions = exercises.source.functions.filter { function in
        solved[function.name] != nil && parts.contains { $0.contains(function.range.lowerBound) }
      }
      func isRight(_ function: SwiftDeclaration) -> Bool {
        solved[function.name, default: []].contains { isSame(function.signature, $0.signature) }
      }
      // A helper beside it may be called like the function of another exercise.
      guard pairs[exercise] == nil, let first = functions.first(where: isRight) ?? functions.first,
        let all = solved[first.name]
      else { return }
      let solution = all[min(taken[first.name, default: 0], all.count - 1)]
      taken[first.name, default: 0] += 1
      let learners = functions.first {
        $0.name == first.name && isSame($0.signature, solution.signature)
      }
      pairs[exercise] = (learners ?? first, solution)
    }
  }
}
