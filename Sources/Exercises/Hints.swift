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
    let stored = try? JSONDecoder().decode([String: Int].self, from: Data(contentsOf: file))
    var read = stored ?? [:]
    let count = min(max(read[exercise.id] ?? 0, 0) + 1, exercise.hints.count)
    read[exercise.id] = count
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try OutputFile.write(encoder.encode(read), to: file)
    return exercise.hints.prefix(count)
  }
}
