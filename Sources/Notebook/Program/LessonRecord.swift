import Exercises
import Foundation
import Lab

/// What a run of a lesson leaves behind beside its page, for the pages of the other lessons and for
/// `swift run course`.
///
/// Lessons don't know each other; they read these.
package struct LessonRecord: Codable {
  package struct Exercise: Codable {
    package let id: String
    package let title: String

    /// Nil where the exercise has not been looked at yet.
    package var state: Verdict.State?

    /// What the state was found for: `ExerciseSource.fingerprint(of:)`.
    package var fingerprint: String?

    /// Where its card stands on the page.
    var address: String?
  }

  package let number: Int
  package let title: String

  /// How long it takes to read; nil where the lesson has not been run yet.
  package var minutes: Int?

  package var exercises: [Exercise]
}

extension LessonRecord {
  /// What a document tells of its lesson.
  ///
  /// - Parameter source: what the learner had written when the lesson began to run.
  init(_ document: Document, _ source: ExerciseSource) {
    number = document.number
    title = document.title
    minutes = document.minutes
    exercises = document.verdicts.sorted {
      $0.exercise.id.compare($1.exercise.id, options: .numeric) == .orderedAscending
    }.map {
      Exercise(
        id: $0.exercise.id, title: $0.exercise.title, state: $0.verdict.state,
        fingerprint: source.fingerprint(of: $0.exercise.id),
        address: HTMLCard.address(of: $0.exercise.id))
    }
  }

  /// A lesson's exercises with what an earlier record says of them.
  init(_ lesson: Lesson, after earlier: LessonRecord?) {
    number = lesson.name.number
    title = lesson.title
    minutes = earlier?.minutes
    exercises = lesson.exercises.map { exercise in
      earlier?.exercises.first { $0.id == exercise.id }
        ?? Exercise(id: exercise.id, title: exercise.title)
    }
  }

  /// Enters the verdict on an exercise, and writes the record.
  ///
  /// - Parameters:
  ///   - source: what the learner had written when the check began.
  ///   - file: where the lesson leaves its record, `Pages.record(of:)`.
  /// - Throws: `LabError.noOutput` when the record cannot be written.
  package mutating func keep(
    _ state: Verdict.State, on exercise: String, _ source: ExerciseSource, in file: URL
  ) throws {
    guard let index = exercises.firstIndex(where: { $0.id == exercise }) else { return }
    exercises[index].state = state
    exercises[index].fingerprint = source.fingerprint(of: exercise)
    try OutputFile.write(data, to: file)
  }

  /// The records in a file that holds one, or a list of them.
  static func read(_ file: URL) -> [LessonRecord] {
    guard let data = try? Data(contentsOf: file) else { return [] }
    let decoder = JSONDecoder()
    if let records = try? decoder.decode([LessonRecord].self, from: data) { return records }
    return (try? [decoder.decode(LessonRecord.self, from: data)]) ?? []
  }

  /// The record as a file holds it.
  var data: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return try encoder.encode(self) + Data("\n".utf8)
    }
  }
}
