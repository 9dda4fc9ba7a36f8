import Exercises
import Foundation

@testable import Grading

/// A small class for the tests of reports.
enum SampleClass {
  static let run = GradeRun(
    seed: 7,
    lessons: [
      .init(number: 1, title: "One gradient step"), .init(number: 10, title: "Reading digits"),
    ],
    sandbox: .none, date: Date(timeIntervalSince1970: 1_764_000_000),
    points: ["1.1": 1, "1.2": 0.5, "10.1": 2], isFinished: true)

  /// Students with names, the same grades for each.
  static func reports(_ names: String..., look: [String] = []) -> GradeReports {
    GradeReports(names.map { student($0, look: look) }, run: run)
  }

  static func student(
    _ name: String, _ states: [StudentGrades.State] = [.right, .wrong, .toDo], look: [String] = [],
    message: String =
      "The sign is flipped: use −x.\n           yours  should be\nσ(1)        2          1"
  ) -> StudentGrades {
    let maxima = [1, 0.5, 2]
    let exercises = states.indices.map { index in
      let isRight = states[index] == .right
      return StudentGrades.Exercise(
        id: ["1.1", "1.2", "10.1"][index], title: "the sigmoid", state: states[index],
        points: isRight ? maxima[index] : 0, maximum: maxima[index],
        message: isRight ? "" : message, cause: isRight ? nil : .mistake,
        place: SourceLocation("Lessons/01-GradientStep/Exercises.swift", 12 + index),
        code: "func sigmoid(_ x: Double) -> Double {\n  1 / (1 + exp(x))\n}",
        hint: isRight ? nil : "Which sign does `exp` get?")
    }
    return StudentGrades(student: name, exercises: exercises, look: look)
  }
}
