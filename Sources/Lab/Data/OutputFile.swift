import Foundation

/// Files that a lesson leaves behind.
package enum OutputFile {
  /// Writes a file in one step, so that a reader never meets half of it.
  ///
  /// What is there and is no plain file, a device or a folder, is left alone: a file would replace it.
  ///
  /// - Parameter wayOut: what a person can do about a file that cannot be written, as the end of the
  ///   sentence.
  /// - Throws: `LabError.noOutput` when the file cannot be written.
  package static func write(_ content: Data, to file: URL, wayOut: String = "") throws {
    let sentence = "\(Package.relativePath(file.path)) cannot be written"
    let ending = wayOut.isEmpty ? "." : "; \(wayOut)."
    let kind = try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
    if kind == false { throw LabError.noOutput("\(sentence): it is no plain file\(ending)") }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file, options: .atomic)
    } catch {
      throw LabError.noOutput(sentence + ending)
    }
  }
}
