import Foundation
import Lab

/// Hints in steps: each time a learner asks, one more.
///
/// How many were read is kept in a file, so that the next run goes on from there.
package struct Hints {
  private let file: URL

  /// - Parameter file: where the numbers of read hints are kept.
  package init(in file: URL) { self.file = file }

  /// The hints for an exercise that were read before and the next one, from the vaguest on.
  ///
  /// - Throws: `LabError.noOutput` when it cannot be written down how many were read.
  package func next(for exercise: Exercise) throws -> ArraySlice<String> {
    let lock = lock()
    defer { close(lock) }
    var read = stored
    // Whatever a file may say: at least none, and one hint is left to give.
    let count = min(max(read[exercise.id] ?? 0, 0), exercise.hints.count - 1) + 1
    read[exercise.id] = count
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try OutputFile.write(encoder.encode(read), to: file)
    return exercise.hints.prefix(count)
  }

  /// The numbers that the file holds; what makes no sense in it counts as not read.
  private var stored: [String: Int] {
    let object = (try? Data(contentsOf: file)).flatMap {
      try? JSONSerialization.jsonObject(with: $0)
    }
    return (object as? [String: Any] ?? [:]).compactMapValues { $0 as? Int }
  }

  /// Waits for its turn where several programs give hints at once, so that no count is lost.
  ///
  /// - Returns: a descriptor whose closing lets the next one in; −1 in a folder that cannot be written,
  ///   which the writing itself reports.
  private func lock() -> Int32 {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let lock = open(file.appendingPathExtension("lock").path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    _ = flock(lock, LOCK_EX)
    return lock
  }
}
