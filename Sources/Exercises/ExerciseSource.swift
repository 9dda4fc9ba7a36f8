import Foundation
import Lab

/// What a learner has written: the text of an Exercises.swift, exercise by exercise.
///
/// The part of exercise 3.2 begins at the comment that says "Exercise 3.2" and ends where the next
/// exercise begins.
public struct ExerciseSource {
  package let source: SwiftSource

  /// Where the exercises begin, in bytes, in the order of the text.
  let beginnings: [(number: String, place: Int)]

  /// - Parameter file: the path of an Exercises.swift, from the package's folder.
  public init(_ file: String) {
    let text = try? String(contentsOf: Lent.stubs ?? Package.file(file), encoding: .utf8)
    self.init(text: text ?? "")
  }

  package init(text: String) {
    let source = SwiftSource(text)
    self.source = source
    // A comment inside a function only mentions an exercise, unless it stands at the margin: then a brace
    // is missing above.
    func isInside(_ token: SwiftToken) -> Bool {
      let place = token.range.lowerBound
      return source.column(at: place) > 0 && source.function(around: place) != nil
    }
    beginnings = source.tokens.compactMap { token in
      guard token.kind == .comment, token.startsLine, !isInside(token),
        let number = Self.number(in: source.text(token))
      else { return nil }
      return (number, token.range.lowerBound)
    }
  }

  /// The line on which an exercise begins, counted from 1.
  public func line(of exercise: String) -> Int? {
    beginnings.first { $0.number == exercise }.map { source.line(at: $0.place) }
  }

  /// The exercise whose part a line belongs to, counted from 1; nil above the first.
  package func exercise(atLine line: Int) -> String? {
    beginnings.last { source.line(at: $0.place) <= line }?.number
  }

  /// Whether an exercise's code borrows from `Solutions` outside of a `todo`.
  ///
  /// What stands above the first exercise belongs to all of them: a name given to `Solutions` there
  /// would hide the borrowing.
  public func borrows(_ exercise: String) -> Bool {
    let above = 0..<(beginnings.first?.place ?? source.bytes.count)
    let loans = source.calls(of: "todo")
    return ([above] + parts(of: exercise)).contains { part in
      source.code(in: part).contains { index in
        source.code[index].kind == .identifier && source.text(source.code[index]) == "Solutions"
          && !loans.contains { $0.contains(index) }
      }
    }
  }

  /// Whether an exercise's code still calls `todo`.
  package func isToDo(_ exercise: String) -> Bool {
    let parts = parts(of: exercise)
    return source.calls(of: "todo").contains { arguments in
      guard let first = arguments.first else { return false }
      let place = source.code[first].range.lowerBound
      return parts.contains { $0.contains(place) }
    }
  }

  /// Those of some exercises whose functions an exercise's code calls, or hands on as `map(activation)` does.
  package func exercises(calledBy exercise: String, among others: [String]) -> [String] {
    let names = Dictionary(
      others.compactMap { id in function(of: id).map { ($0.name, id) } }
    ) { first, _ in first }
    var called: [String] = []
    for index in parts(of: exercise).flatMap({ source.code(in: $0) }) {
      let token = source.code[index]
      guard token.kind == .identifier, let id = names[source.text(token)], id != exercise,
        index > 0, index + 1 < source.code.count
      else { continue }
      let (before, after) = (
        source.text(source.code[index - 1]), source.text(source.code[index + 1])
      )
      // Not a method, a label, a declaration or a parameter.
      if before == "." || after == ":" || before == "func" { continue }
      if after == "(" || ["(", ","].contains(before) && [")", ","].contains(after) {
        called.append(id)
      }
    }
    return others.filter(called.contains)
  }

  /// The numbers of the exercises in the order of the text.
  package var exercises: [String] { beginnings.map(\.number) }

  /// The bytes that belong to an exercise.
  package func parts(of exercise: String) -> [Range<Int>] {
    let starts = beginnings.map(\.place) + [source.bytes.count]
    return zip(beginnings, zip(starts, starts.dropFirst()))
      .filter { $0.0.number == exercise }.map { $0.1.0..<$0.1.1 }
  }

  /// The number in a comment such as "/// Exercise 3.2: the forward pass".
  private static func number(in comment: String) -> String? {
    let text = comment.drop { "/*! \t\r\n".contains($0) || $0 == "\r\n" }
    guard text.hasPrefix("Exercise ") else { return nil }
    let parts = text.dropFirst("Exercise ".count).prefix { $0.isNumber || $0 == "." }
      .split(separator: ".")
    return parts.count > 1 ? parts.joined(separator: ".") : nil
  }
}
