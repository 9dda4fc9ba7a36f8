import Exercises
import Foundation
import Lab

/// What became of every exercise, of the headline numbers and of the checks' proof in one run, as a
/// report in JSON.
///
/// It is written again after every verdict, in one step: where the run is killed, what it did not get to
/// stands there as "not reached".
public final class GradeBook {
  /// What there is to tell, in the order of the lessons.
  public private(set) var records: [Record] = []

  private let files: [URL]

  /// - Parameter files: where the records are written.
  public init(files: [URL]) { self.files = files }

  /// Reads what another process has written.
  public init(reading file: URL) throws {
    records = try JSONDecoder().decode([Record].self, from: Data(contentsOf: file))
    files = []
  }

  /// Enters a record, in place of the one of the same exercise.
  ///
  /// - Throws: `LabError.noOutput` where a file cannot be written.
  public func enter(_ record: Record) throws {
    if let index = records.firstIndex(where: { $0.id == record.id }) {
      records[index] = record
    } else {
      records.append(record)
      // Numbers come before words.
      records.sort {
        ($0.lesson, $0.id.count, $0.id) < ($1.lesson, $1.id.count, $1.id)
      }
    }
    try write()
  }

  /// The exercises of a lesson that have been found wrong in one way or another, by their numbers.
  public func faults(in lesson: String) -> [String] {
    records.filter { $0.lesson == lesson && $0.part == nil && $0.state.isFault }.map(\.id)
  }

  private func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let content = try encoder.encode(records)
    for file in files {
      try OutputFile.write(content, to: file, wayOut: "REPORT=FILE names another place")
    }
  }
}
