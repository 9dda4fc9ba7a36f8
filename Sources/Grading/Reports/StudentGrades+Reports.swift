import Foundation
import Lab

// What several reports say in the same words.

extension GradeReports {
  /// The numbers of all exercises, in their order.
  var exerciseIDs: [String] {
    Set(students.flatMap { $0.exercises.map(\.id) }).sorted {
      $0.compare($1, options: .numeric) == .orderedAscending
    }
  }
}

extension StudentGrades {
  /// All reasons to look at the submission: "lesson 5 does not compile; borrowed: 1.1".
  var lookInWords: String {
    look.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
  }

  /// "41.5 of 66 points".
  var score: String { exercises.score }

  /// How many exercises are in which state: "40 right, 2 wrong, 24 to do".
  var counts: String {
    State.allCases.compactMap { state in
      let count = exercises.count { $0.state == state }
      let name = state == .doesNotCompile ? "not compiled" : state.rawValue
      return count == 0 ? nil : "\(count) \(name)"
    }.joined(separator: ", ")
  }

  /// The exercises of each lesson, by the number before the point.
  var lessons: [(number: Int, exercises: [Exercise])] {
    Dictionary(grouping: exercises) { Int($0.id.prefix { $0 != "." }) ?? 0 }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension [StudentGrades.Exercise] {
  /// The points and how many there could be: "4.5 of 6 points".
  var score: String {
    let (points, maximum) = reduce(into: (0.0, 0.0)) { sums, exercise in
      sums.0 += exercise.points
      sums.1 += exercise.maximum
    }
    return "\(points.asPoints) of \(maximum.asPoints) \(maximum == 1 ? "point" : "points")"
  }
}

extension Double {
  /// Points without decimals that say nothing: "1", "0.5", "0.333333".
  ///
  /// A sum of tenths is no exact decimal number, so what lies beyond the sixth decimal is rounded away.
  var asPoints: String {
    let rounded = (self * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? "\(Int(rounded))" : "\(rounded)"
  }
}

extension JSON {
  /// Points as a number, without decimals that say nothing.
  static func points(_ points: Double) -> JSON {
    Int(points.asPoints).map(JSON.integer) ?? Double(points.asPoints).map(JSON.number) ?? .null
  }
}
