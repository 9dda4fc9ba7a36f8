import Foundation
import Lab
import Notebook

/// The course as a thing: its lessons, found by their folders.
public enum Course {
  /// The lessons' folders in the order of their numbers.
  package static var lessons: [LessonFolder] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Package.file("Lessons").path)
    return (names ?? []).map { LessonFolder("Lessons/\($0)") }
      .filter { $0.number > 0 }.sorted { $0.number < $1.number }
  }
}
