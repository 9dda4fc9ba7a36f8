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
  /// All reasons to look at the submission, one after the other.
  var lookInWords: String { look.joined(separator: " ") }
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
