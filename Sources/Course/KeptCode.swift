import Foundation
import Lab

/// The folder for code that a learner has taken back. Neither git nor the compiler looks into it.
struct KeptCode {
  private let folder: URL

  init(in folder: URL) { self.folder = folder }

  /// Writes code to a file that is not there yet, named after the exercise and the time.
  ///
  /// - Returns: the file.
  /// - Throws: `LabError.noOutput` when it cannot be written.
  func keep(_ code: String, of exercise: String, at time: Date = Date()) throws -> URL {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "yyyy-MM-dd-HHmmss"
    let name = "Exercise-\(exercise)-\(format.string(from: time))"
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for count in 1...1000 {
      let file = folder.appendingPathComponent(name + (count > 1 ? "-\(count)" : "") + ".swift")
      if FileManager.default.fileExists(atPath: file.path) { continue }
      do {
        // Another program may have been as fast: then this fails, and the next name is taken.
        try Data(code.utf8).write(to: file, options: .withoutOverwriting)
        return file
      } catch CocoaError.fileWriteFileExists {
        continue
      } catch {
        break
      }
    }
    throw LabError.noOutput(
      "\(Package.relativePath(folder.path)) cannot be written, so nothing was changed.")
  }
}
