import Foundation
import Lab

/// A CSV file of a sample, and a scratch folder for copies of it in which something is wrong.
struct SampleCSV {
  /// The header and the first rows, without their line ends.
  let lines: [String]

  /// The file within the folder of all datasets.
  private let path: String
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  /// - Parameters:
  ///   - path: the dataset and its file.
  ///   - count: how many lines are read, the header among them.
  init(_ path: String, lines count: Int = .max) {
    self.path = path
    let sample = Package.file("Datasets/samples/\(path)")
    let text = (try? String(contentsOf: sample, encoding: .utf8)) ?? ""
    lines = text.split(whereSeparator: \.isNewline).prefix(count).map(String.init)
  }

  /// A dataset whose file holds these bytes.
  func dataset(_ bytes: [UInt8]) throws -> Dataset {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return try Dataset.find(
      file.deletingLastPathComponent().lastPathComponent, choice: folder.path)
  }

  /// The lines with another value in one column of line 101.
  func lines(_ column: String, _ value: String) -> [String] {
    var lines = lines
    var fields = lines[100].components(separatedBy: ",")
    fields[lines[0].components(separatedBy: ",").firstIndex(of: column) ?? 0] = value
    lines[100] = fields.joined(separator: ",")
    return lines
  }

  /// Takes the scratch folder away; there is none before the first dataset.
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
