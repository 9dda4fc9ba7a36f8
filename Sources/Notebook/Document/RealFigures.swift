import Foundation
import Lab

/// Figures of a lesson on the real data: those of this run, if it runs on it, else those that an
/// earlier run with the lesson's own settings left in the lesson's folder, in RealData.json.
///
/// So a page can tell a reader of the sample what the real data shows, with numbers that the lesson
/// itself computed. `--record` writes the file; CI runs it again and compares.
struct RealFigures {
  /// Whether this run is on the real data.
  var isOfThisRun = false

  /// What this run has computed.
  private(set) var computed: [String: Double] = [:]

  private var committed: [String: Double]?

  /// This run's figure, or the committed one.
  ///
  /// - Returns: not a number where it was never recorded; a test finds that.
  mutating func figure(_ name: String, _ value: Double?, in folder: URL) -> Double {
    if isOfThisRun, let value {
      computed[name] = value
      return value
    }
    let known = committed ?? Self.read(folder)
    committed = known
    return known[name] ?? .nan
  }

  private static func read(_ folder: URL) -> [String: Double] {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)) else { return [:] }
    return (try? JSONDecoder().decode([String: Double].self, from: data)) ?? [:]
  }

  /// Writes what this run has computed into the lesson's folder; figures that others have put there
  /// stay.
  ///
  /// - Throws: `LabError.noOutput` when the file cannot be written.
  func record(in folder: URL) throws {
    let rounded = computed.mapValues { Double(String(format: "%.6g", $0)) ?? $0 }
    let all = Self.read(folder).merging(rounded) { $1 }
    let lines = all.sorted { $0.key < $1.key }.map { "  \"\($0.key)\": \($0.value)" }
    try OutputFile.write(
      Data("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8),
      to: folder.appendingPathComponent(Self.file), wayOut: "--record needs a writable checkout")
  }

  /// Where the figures stand in a lesson's folder.
  private static let file = "RealData.json"
}

extension Page {
  /// A figure of the real data: this run's, if it runs on the real data, else the one recorded with the
  /// lesson's own settings.
  ///
  ///     let share = page.real("accuracy", accuracy)
  ///
  /// - Parameters:
  ///   - name: what RealData.json calls it.
  ///   - value: what this run has computed; nil for a figure that a script has put into the file.
  public func real(_ name: String, _ value: Double? = nil, file: String = #filePath) -> Double {
    real.figure(name, value, in: URL(fileURLWithPath: file).deletingLastPathComponent())
  }
}
