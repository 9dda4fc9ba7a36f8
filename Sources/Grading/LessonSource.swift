import Exercises
import Foundation
import Lab

/// The source of a lesson's exercises: the stubs that learners replace, and what solves them.
///
///     let lesson = try LessonSource(folder: "Lessons/03-BikeSharing")
///     let solved = LessonSource.filled(lesson.exercises, with: lesson.solutions)
package struct LessonSource {
  /// The function that holds an exercise's `todo`.
  package struct Stub: Equatable, Sendable {
    /// The exercise's number, "3.2".
    package let id: String

    /// The function's name.
    package let function: String

    /// The bytes between the function's braces.
    package let body: Range<Int>
  }

  /// The text of Exercises.swift.
  package let exercises: String

  /// The stubs of Exercises.swift in their order.
  package let stubs: [Stub]

  /// By the exercise's number, the body of the function of the same name in Solutions.swift.
  package let solutions: [String: String]

  /// - Parameter folder: the lesson's folder, as a path from the package's.
  package init(folder: String) throws {
    let texts = try ["Exercises.swift", "Solutions.swift"].map {
      try String(contentsOf: Package.file("\(folder)/\($0)"), encoding: .utf8)
    }
    self.init(exercises: texts[0], solutions: texts[1])
  }

  init(exercises: String, solutions: String) {
    let (source, solved) = (SwiftSource(exercises), SwiftSource(solutions))
    let stubs = Self.stubs(in: source)
    self.exercises = exercises
    self.stubs = stubs
    self.solutions = Dictionary(
      stubs.compactMap { stub in
        // Several functions of one name solve those of Exercises.swift in their order.
        let overload = Self.functions(stub.function, in: source).firstIndex { $0.body == stub.body }
        let functions = Self.functions(stub.function, in: solved)
        guard let overload, overload < functions.count,
          let body = solved.body(of: functions[overload])
        else { return nil }
        return (stub.id, body)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A text of Exercises.swift with other bodies in place of its stubs.
  ///
  /// - Parameters:
  ///   - exercises: the text, in which the stubs are.
  ///   - bodies: what stands between the braces, by the exercise's number; other stubs stay.
  package static func filled(_ exercises: String, with bodies: [String: String]) -> String {
    let source = SwiftSource(exercises)
    var bytes = source.bytes
    for stub in stubs(in: source).reversed() {
      if let body = bodies[stub.id] { bytes.replaceSubrange(stub.body, with: body.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The functions that call `todo` with the number of an exercise, each exercise's once.
  private static func stubs(in source: SwiftSource) -> [Stub] {
    source.calls(of: "todo").reduce(into: []) { stubs, arguments in
      guard let first = arguments.first, source.code[first].kind == .string else { return }
      let id = source.text(source.code[first]).filter { $0 != "\"" }
      let function = source.function(around: source.code[first].range.lowerBound)
      guard let function, let body = function.body, !stubs.contains(where: { $0.body == body })
      else { return }
      stubs.append(Stub(id: id, function: function.name, body: body))
    }
  }

  private static func functions(_ name: String, in source: SwiftSource) -> [SwiftDeclaration] {
    source.declarations.filter { $0.kind == .function && $0.name == name }
  }
}
