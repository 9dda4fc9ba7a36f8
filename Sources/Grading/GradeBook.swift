import Exercises
import Foundation
import Notebook

/// What became of every exercise in one run, as a table and as a report in JSON.
///
/// Both are written again after every verdict, each in one step: where the run is killed, what it did
/// not get to stands there as "not reached".
public final class GradeBook {
  /// One exercise in the report.
  public struct Record: Codable, Sendable {
    public let id: String
    public let title: String
    public let state: Verdict.State
    public let message: String
    public let cause: Verdict.Cause?
    public let seconds: Double

    init(_ exercise: Exercise, _ verdict: Verdict, seconds: Double) {
      id = exercise.id
      title = exercise.title
      state = verdict.state
      message = verdict.message
      cause = verdict.cause
      self.seconds = seconds
    }
  }

  private var records: [String: [Record]] = [:]
  private let tableFile: URL
  private let reportFile: URL?

  /// - Parameters:
  ///   - tableFile: where the table is kept.
  ///   - reportFile: where the report is written, if it is asked for.
  public init(tableFile: URL, reportFile: URL?) {
    self.tableFile = tableFile
    self.reportFile = reportFile
  }

  /// Whether no lesson has been entered.
  public var isEmpty: Bool { records.isEmpty }

  /// Enters a lesson's exercises as not reached: so they stay if the run ends before them.
  public func enter(_ lesson: String, _ exercises: [Exercise]) {
    guard records[lesson] == nil else { return }
    let verdict = Verdict(.notReached, "the run ended before this exercise was checked")
    records[lesson] = exercises.map { Record($0, verdict, seconds: 0) }
    write()
  }

  /// Enters the verdict on one exercise.
  public func enter(
    _ verdict: Verdict, on exercise: Exercise, of lesson: String, seconds: Double
  ) {
    guard let index = records[lesson]?.firstIndex(where: { $0.id == exercise.id }) else { return }
    records[lesson]?[index] = Record(exercise, verdict, seconds: seconds)
    write()
  }

  /// Whether an exercise of a lesson has been found wrong in one way or another.
  public func hasFaults(in lesson: String) -> Bool {
    records[lesson, default: []].contains {
      $0.state.isFault
    }
  }

  /// How many exercises of each lesson are in which state, a lesson a row.
  public var table: String {
    let columns: [(name: String, states: Set<Verdict.State>)] = [
      ("right", [.right]), ("follow-on", [.followOn]), ("wrong", [.wrong, .crashed, .timedOut]),
      ("borrowed", [.borrowed]),
      ("to do", [.toDo]), ("not reached", [.notReached]),
    ]
    let rows = records.sorted { $0.key < $1.key }.map { lesson, records in
      [lesson] + columns.map { column in "\(records.count { column.states.contains($0.state) })" }
    }
    let table = TextTable(["lesson"] + columns.map { .init($0.name) }, rows)
    return table.lines.joined(separator: "\n")
  }

  private func write() {
    try? Data(table.utf8).write(to: tableFile, options: .atomic)
    guard let reportFile else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let all = records.sorted { $0.key < $1.key }.flatMap(\.value)
    do {
      try encoder.encode(all).write(to: reportFile, options: .atomic)
    } catch {
      let sentence = "REPORT=\(reportFile.path): the report cannot be written there.\n"
      FileHandle.standardError.write(Data(sentence.utf8))
    }
  }
}
