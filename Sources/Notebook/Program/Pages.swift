import Foundation
import Lab

/// The folder for what lessons leave behind: their pages, what the pages tell each other, and which
/// hints were read. Git ignores it.
enum Pages {
  static let folder = Package.file("Pages")

  static func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Writes a document as a page, and renews the list of all lessons.
  ///
  /// - Parameters:
  ///   - program: the lesson's program, after which the page is called.
  ///   - file: where it is written instead of in the folder of pages, by itself.
  /// - Returns: the page's path, as a reader of the package would write it.
  /// - Throws: `LabError.noOutput` when a file cannot be written.
  static func write(_ document: Document, of program: String, to file: URL? = nil) throws -> String
  {
    let page = file ?? Self.file("\(program).html")
    let shelf = Shelf(pages: page.deletingLastPathComponent())
    try write(HTMLPage(document, shelf: shelf).html, to: page)
    if file == nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      let record = try encoder.encode(LessonRecord(document))
      try write(String(decoding: record, as: UTF8.self) + "\n", to: Self.file("\(program).json"))
      try write(HTMLIndex(Shelf(pages: folder)).html, to: Self.file(Shelf.index))
      try write(Notation.html, to: Self.file(Shelf.notation))
      try write(LabSheet.html, to: Self.file(Shelf.lab))
    }
    return Package.relativePath(page.path)
  }

  private static func write(_ text: String, to file: URL) throws {
    try OutputFile.write(
      Data(text.utf8), to: file, wayOut: "--html FILE names another place, --no-html writes none")
  }
}
