import Exercises
import Foundation
import Lab

/// The folder for what lessons leave behind: their pages, what the pages tell each other, and which
/// hints were read. Git ignores it.
package enum Pages {
  package static let folder = Package.file("Pages")

  static func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Where a lesson leaves what it tells the others.
  ///
  /// - Parameter folder: the folder of the lesson's page.
  package static func record(of lesson: LessonFolder, in folder: URL = folder) -> URL {
    folder.appendingPathComponent("\(lesson.program).json")
  }

  /// Writes a document as a page, and renews the list of all lessons.
  ///
  /// - Parameters:
  ///   - lesson: the lesson, after which the page is called.
  ///   - source: what the learner had written when the lesson began to run.
  ///   - file: where it is written instead of in the folder of pages, by itself.
  /// - Returns: the page's path, as a reader of the package would write it.
  /// - Throws: `LabError.noOutput` when a file cannot be written.
  static func write(
    _ document: Document, of lesson: LessonFolder, _ source: ExerciseSource, to file: URL? = nil
  ) throws -> String {
    let page = file ?? Self.file("\(lesson.program).html")
    let shelf = Shelf(pages: page.deletingLastPathComponent())
    try write(HTMLPage(document, shelf: shelf).html, to: page)
    // The list of lessons is made from these: here, and for a site, whose pages show no learner's code.
    if file == nil || Lent.stubs != nil {
      let folder = page.deletingLastPathComponent()
      try write(LessonRecord(document, source).data, to: record(of: lesson, in: folder))
    }
    if file == nil {
      try write(HTMLIndex(Shelf(pages: folder)).html, to: Self.file(Shelf.index))
      try write(Notation.html, to: Self.file(Shelf.notation))
      try write(LabSheet.html, to: Self.file(Shelf.lab))
    }
    return Package.relativePath(page.path)
  }

  private static func write(_ text: String, to file: URL) throws {
    try write(Data(text.utf8), to: file)
  }

  private static func write(_ content: Data, to file: URL) throws {
    try OutputFile.write(
      content, to: file, wayOut: "--html FILE names another place, --no-html writes none")
  }
}
