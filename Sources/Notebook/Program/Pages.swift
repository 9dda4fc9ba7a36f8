import Foundation
import Lab

/// The folder for what lessons leave behind: their pages, and which hints were read. Git ignores it.
enum Pages {
  static func file(_ name: String) -> URL { Package.file("Pages/\(name)") }

  /// Writes a document as a page.
  ///
  /// - Parameters:
  ///   - program: the lesson's program, after which the page is called.
  ///   - file: where it is written instead of in the folder of pages.
  /// - Returns: the page's path.
  /// - Throws: `LabError.noOutput` when the file cannot be written.
  static func write(_ document: Document, of program: String, to file: URL? = nil) throws -> String
  {
    let file = file ?? Self.file("\(program).html")
    try OutputFile.write(
      Data(HTMLPage(document).html.utf8), to: file,
      wayOut: "--html FILE names another place, --no-html writes none")
    return file.path
  }
}
