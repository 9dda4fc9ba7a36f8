import Grading
import Lab

/// What a command is about: exercise 3.2 for "3.2", lesson 3 for "3", the exercise at a line for
/// "Lessons/03-BikeSharing/Exercises.swift:57", and for nothing the exercise that comes next.
struct Aim {
  let lesson: LessonStanding

  /// The exercise that was named, if one was.
  let exercise: LessonStanding.Exercise?

  /// The exercise that was named, or else the first of the lesson that is not right.
  var next: LessonStanding.Exercise? { exercise ?? lesson.next ?? lesson.exercises.first }

  /// - Parameter command: the command's name.
  /// - Throws: `LabError.usage` where there is no such lesson or exercise.
  init(
    _ arguments: [String], of command: String, in standing: CourseStanding = CourseStanding()
  ) throws {
    guard arguments.count < 2 else {
      throw LabError.usage(
        "'swift run course \(command)' takes one lesson or exercise, such as 3 or 3.2.")
    }
    guard let what = arguments.first.map({ Self.number(at: $0, in: standing) ?? $0 }) else {
      guard let lesson = standing.current ?? standing.lessons.first else {
        throw LabError.noInput("there are no lessons in \(Package.file("Lessons").path).")
      }
      (self.lesson, exercise) = (lesson, nil)
      return
    }
    let number = what.split(separator: ".").first.flatMap { Int($0) }
    guard let lesson = standing.lessons.first(where: { $0.folder.number == number }) else {
      let numbers = standing.lessons.map(\.folder.number)
      throw LabError.usage(
        """
        there is no lesson '\(what)'; say \(numbers.first ?? 1) to \(numbers.last ?? 1), or 3.2 for an \
        exercise.
        """)
    }
    self.lesson = lesson
    exercise = lesson.exercises.first { $0.id == what }
    if exercise == nil && what.contains(".") {
      let ids = lesson.exercises.map(\.id).joined(separator: ", ")
      throw LabError.usage(
        "lesson \(lesson.folder.number) has no exercise '\(what)'; it has \(ids).")
    }
  }
  /// The number of what stands at a place in a lesson's folder, as editors and the compiler write places.
  private static func number(at place: String, in standing: CourseStanding) -> String? {
    let lesson = standing.lessons.first { place.contains("\($0.folder.path)/") }
    guard let lesson else { return nil }
    let line = place.split(separator: ":").dropFirst().first.flatMap { Int($0) } ?? 0
    let exercise = lesson.exercises.last { $0.place.line <= line }
    return exercise?.id ?? "\(lesson.folder.number)"
  }
}
