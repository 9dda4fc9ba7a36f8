import Foundation
import Lab

/// The lessons of the package with their pages, as they lie in a folder of pages.
package struct Shelf {
  package struct Entry {
    package let folder: LessonFolder

    /// What its last run said; without one, what the course knows of it.
    package let record: LessonRecord

    /// Whether there is a page to go to.
    let hasPage: Bool

    /// The lesson's page.
    var page: String { "\(folder.program).html" }
  }

  /// The lessons in their order.
  package let entries: [Entry]

  /// Whether the folder has, or is about to get, a page that lists all lessons.
  let hasIndex: Bool

  /// Where the list of all lessons stands.
  static let index = "index.html"

  /// Where the letters and signs of the course are explained; it stands beside the list.
  static let notation = "notation.html"

  /// Where the help with Swift stands, beside the list too.
  static let lab = "lab.html"

  /// - Parameters:
  ///   - pages: the folder of the pages.
  ///   - lessons: the folder of the lessons.
  ///   - known: a file of titles and exercises, for lessons that have not been run.
  package init(
    pages: URL, lessons: URL = Package.file("Lessons"),
    known: URL = Package.file("Tests/Reference/lessons.json")
  ) {
    func exists(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: pages.appendingPathComponent(name).path)
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: lessons.path)) ?? []
    let titles = LessonRecord.read(known)
    entries = names.map { LessonFolder("Lessons/\($0)") }.filter { $0.number > 0 }
      .sorted { $0.number < $1.number }
      .map { folder in
        let left = LessonRecord.read(pages.appendingPathComponent("\(folder.program).json"))
        let record =
          left.first ?? titles.first { $0.number == folder.number }
          ?? LessonRecord(number: folder.number, title: folder.words, exercises: [])
        return Entry(folder: folder, record: record, hasPage: exists("\(folder.program).html"))
      }
    hasIndex = pages.path == Pages.folder.path || exists(Self.index)
  }

  /// The lesson that comes so many places after another one, or before it.
  package func entry(_ distance: Int, from number: Int) -> Entry? {
    guard let place = entries.firstIndex(where: { $0.record.number == number }) else { return nil }
    let other = place + distance
    return entries.indices.contains(other) ? entries[other] : nil
  }
}

extension LessonFolder {
  /// The folder's name as words: "Bike Sharing".
  package var words: String {
    String(name.drop { $0.isNumber || $0 == "-" })
      .replacingOccurrences(of: "([a-z])([A-Z])", with: "$1 $2", options: .regularExpression)
  }
}
