import Exercises
import Foundation

/// What a run of a lesson leaves behind beside its page, for the pages of the other lessons.
///
/// Lessons don't know each other; they read these.
struct LessonRecord: Codable {
  struct Exercise: Codable {
    let id: String
    let title: String

    /// Nil where the lesson has not been run yet.
    var state: Verdict.State?

    /// Where its card stands on the page.
    var address: String?
  }

  let number: Int
  let title: String

  /// How long it takes to read; nil where the lesson has not been run yet.
  var minutes: Int?

  let exercises: [Exercise]
}

extension LessonRecord {
  /// What a document tells of its lesson.
  init(_ document: Document) {
    number = document.number
    title = document.title
    minutes = document.minutes
    exercises = document.verdicts.sorted {
      $0.exercise.id.compare($1.exercise.id, options: .numeric) == .orderedAscending
    }.map {
      Exercise(
        id: $0.exercise.id, title: $0.exercise.title, state: $0.verdict.state,
        address: HTMLCard.address(of: $0.exercise.id))
    }
  }

  /// The records in a file that holds one, or a list of them.
  static func read(_ file: URL) -> [LessonRecord] {
    guard let data = try? Data(contentsOf: file) else { return [] }
    let decoder = JSONDecoder()
    if let records = try? decoder.decode([LessonRecord].self, from: data) { return records }
    return (try? [decoder.decode(LessonRecord.self, from: data)]) ?? []
  }
}
