import Foundation

/// The folder for what lessons leave behind: their pages, and which hints were read. Git ignores it.
enum Pages {
  static func file(_ name: String) -> URL { Package.file("Pages/\(name)") }

  /// Writes a file in one step, so that a reader never meets half of it.
  ///
  /// - Throws: `LabError.noOutput` when the file cannot be written.
  static func write(_ text: String, to file: URL) throws {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw LabError.noOutput(
        "\(file.path) cannot be written; --html FILE names another place, --no-html writes none.")
    }
  }
}
