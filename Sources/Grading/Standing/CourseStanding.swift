import Exercises
import Foundation
import Lab
import Notebook

/// Where a learner stands in all lessons.
package struct CourseStanding {
  /// The lessons in their order.
  package let lessons: [LessonStanding]

  package init(_ lessons: [LessonStanding]) { self.lessons = lessons }

  /// Reads what the learner has written and what was found of it.
  package init() {
    lessons = Shelf(pages: Pages.folder).entries.map { entry in
      let path = Package.file("\(entry.folder.path)/Exercises.swift").path
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return LessonStanding(
        entry.folder, entry.record, try? ExerciseStubs(folder: entry.folder.path),
        changed: attributes?[.modificationDate] as? Date ?? .distantPast)
    }
  }

  /// All exercises of all lessons.
  package var exercises: [LessonStanding.Exercise] { lessons.flatMap(\.exercises) }

  /// Whether the learner has written something.
  package var isBegun: Bool { lessons.contains(where: \.isBegun) }

  /// "13 of 66 right, 1 wrong".
  package var summary: String {
    let right = exercises.count { $0.state == .right }
    let wrong = exercises.count { $0.state?.isWrong == true }
    return "\(right) of \(exercises.count) right" + (wrong > 0 ? ", \(wrong) wrong" : "")
  }

  /// The lesson to go on with: of those that are begun and not done, the one that was worked in last; else
  /// the first to do after those that are done.
  package var current: LessonStanding? {
    let open = lessons.filter { !$0.isDone }
    let begun = open.filter(\.isBegun)
    if let last = begun.max(by: { $0.changed < $1.changed }) { return last }
    let done = lessons.last(where: \.isDone)?.folder.number ?? 0
    return open.first { $0.folder.number > done } ?? open.first
  }
}
