import Exercises
import Foundation
import Lab
import Notebook

/// Where a learner stands in a lesson, told from files alone: nothing is built or run for it.
///
/// A state was found by a run of the lesson or by a check, and counts while the code that it was found for
/// is the same.
package struct LessonStanding {
  package struct Exercise {
    package let id: String
    package let title: String

    /// Nil where the learner's code has not been looked at since it was changed.
    package let state: Verdict.State?

    /// Where it begins in the learner's file.
    package let place: SourceLocation

    package init(id: String, title: String, state: Verdict.State?, place: SourceLocation) {
      self.id = id
      self.title = title
      self.state = state
      self.place = place
    }
  }

  package let folder: LessonFolder
  package let title: String

  /// How long it takes to read; nil where the lesson has not been run yet.
  package let minutes: Int?
  package let exercises: [Exercise]

  /// When the learner's file was last written.
  package let changed: Date

  package init(
    folder: LessonFolder, title: String, minutes: Int?, exercises: [Exercise], changed: Date
  ) {
    self.folder = folder
    self.title = title
    self.minutes = minutes
    self.exercises = exercises
    self.changed = changed
  }

  /// Whether all exercises are right.
  package var isDone: Bool { exercises.allSatisfy { $0.state == .right } }

  /// Whether the learner has written something.
  package var isBegun: Bool { exercises.contains { $0.state != .toDo } }

  /// The first exercise that is not right.
  package var next: Exercise? { exercises.first { $0.state != .right } }
}

extension LessonStanding {
  /// - Parameters:
  ///   - record: what was found of the lesson's exercises, and when.
  ///   - stubs: the lesson's sources, or nil where they cannot be read.
  init(_ folder: LessonFolder, _ record: LessonRecord, _ stubs: ExerciseStubs?, changed: Date) {
    let file = "\(folder.path)/Exercises.swift"
    let known = record.exercises.map(\.id)
    let written = stubs?.exercises.exercises.filter { !known.contains($0) } ?? []
    self.init(
      folder: folder, title: record.title, minutes: record.minutes,
      exercises: (known + written).map { id in
        let kept = record.exercises.first { $0.id == id }
        let isSame =
          kept?.fingerprint != nil && kept?.fingerprint == stubs?.exercises.fingerprint(of: id)
        return Exercise(
          id: id, title: kept?.title ?? "",
          state: stubs?.isUntouched(id) == true ? .toDo : isSame ? kept?.state : nil,
          place: SourceLocation(file, stubs?.exercises.line(of: id) ?? 1))
      }, changed: changed)
  }
}
