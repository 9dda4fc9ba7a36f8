import Foundation
import Lab

/// A student's result, as it is kept between two runs.
struct KeptGrades: Codable {
  let fingerprint: UInt64
  let grades: StudentGrades

  static func read(_ file: URL, _ fingerprint: UInt64) -> StudentGrades? {
    let kept = (try? Data(contentsOf: file)).flatMap {
      try? JSONDecoder().decode(KeptGrades.self, from: $0)
    }
    return kept?.fingerprint == fingerprint ? kept?.grades : nil
  }

  /// A result that cannot be kept is only found once more by the next run.
  static func write(_ grades: StudentGrades, _ fingerprint: UInt64, to file: URL) {
    guard let data = try? JSONEncoder().encode(KeptGrades(fingerprint: fingerprint, grades: grades))
    else { return }
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? OutputFile.write(data, to: file)
  }
}
