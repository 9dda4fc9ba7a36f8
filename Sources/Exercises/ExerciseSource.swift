import Lab
import Foundation

/// What a learner has written: the text of an Exercises.swift, exercise by exercise.
///
/// The part of exercise 3.2 begins at the comment that says "Exercise 3.2" and ends where the next
/// exercise begins.
public struct ExerciseSource {
  private let lines: [String]

  /// - Parameter file: the path of an Exercises.swift, from the package's folder.
  public init(_ file: String) {
    let text = try? String(contentsOf: Package.file(file), encoding: .utf8)
    self.init(text: text ?? "")
  }

  init(text: String) {
    lines = text.components(separatedBy: "\n")
  }

  /// The line on which an exercise begins, counted from 1.
  public func line(of exercise: String) -> Int? {
    lines.firstIndex { Self.number(in: $0) == exercise }.map { $0 + 1 }
  }

  /// Whether an exercise's code borrows from `Solutions` outside of a `todo`.
  ///
  /// What stands above the first exercise belongs to all of them: a name given to `Solutions` there
  /// would hide the borrowing.
  public func borrows(_ exercise: String) -> Bool {
    var current: String?
    var code = ""
    for line in lines {
      if let number = Self.number(in: line) { current = number }
      let isOfInterest = current == nil || current == exercise
      if isOfInterest { code += line.components(separatedBy: "//")[0] + "\n" }
    }
    return Self.withoutLoans(code).contains("Solutions")
  }

  /// The code without what stands in the brackets of its `todo` calls.
  private static func withoutLoans(_ code: String) -> String {
    var parts = code.components(separatedBy: "todo(")
    for index in parts.indices.dropFirst() {
      var depth = 1
      parts[index] = String(
        parts[index].drop { character in
          depth += character == "(" ? 1 : character == ")" ? -1 : 0
          return depth > 0
        })
    }
    return parts.joined(separator: "todo(")
  }

  /// The number in a comment line such as "/// Exercise 3.2: the forward pass".
  private static func number(in line: String) -> String? {
    let text = line.drop { $0 == " " || $0 == "/" }
    guard line.contains("//"), text.hasPrefix("Exercise ") else { return nil }
    let number = text.dropFirst("Exercise ".count).prefix { $0.isNumber || $0 == "." }
    return number.contains(".") ? String(number) : nil
  }
}
