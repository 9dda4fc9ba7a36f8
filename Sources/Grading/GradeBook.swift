import Exercises
import Notebook
import Foundation
import Lab
import XCTest

/// What became of every exercise: the table at the end of `swift test`, and the REPORT file.
final class GradeBook: NSObject, XCTestObservation {
  nonisolated(unsafe) static let shared = GradeBook()

  /// An instructor's run, in which an exercise that is not done is a failure.
  static let isStrict = ProcessInfo.processInfo.environment["STRICT"].map { $0 != "0" } ?? false

  /// One exercise in the report.
  struct Record: Encodable {
    let id: String
    let title: String
    let state: Verdict.State
    let message: String
    let seconds: Double
  }

  private var records: [String: [Record]] = [:]
  private var lessons: [String] = []

  private override init() {
    super.init()
    XCTestObservationCenter.shared.addTestObserver(self)
  }

  /// Enters a lesson's exercises as not reached: so they stay if the tests end before them.
  func enter(_ lesson: String, _ exercises: [Exercise]) {
    guard records[lesson] == nil else { return }
    lessons.append(lesson)
    records[lesson] = exercises.map {
      Record(
        id: $0.id, title: $0.title, state: .notReached,
        message: "the tests ended before this exercise was checked", seconds: 0)
    }
    write()
  }

  /// Enters the verdict on one exercise.
  func enter(_ verdict: Verdict, on exercise: Exercise, of lesson: String, seconds: Double) {
    guard let index = records[lesson]?.firstIndex(where: { $0.id == exercise.id }) else { return }
    records[lesson]?[index] = Record(
      id: exercise.id, title: exercise.title, state: verdict.state, message: verdict.message,
      seconds: seconds)
    write()
  }

  /// Whether an exercise of a lesson has been found wrong in one way or another.
  func hasFaults(in lesson: String) -> Bool {
    records[lesson, default: []].contains { [.wrong, .crashed, .timedOut].contains($0.state) }
  }

  /// Where the table is kept until the tests have ended.
  static let tableFile = Program.folder.appendingPathComponent("grades.txt")

  func testBundleDidFinish(_ testBundle: Bundle) {
    if !lessons.isEmpty { print("\n" + table) }
  }

  private var table: String {
    let columns: [(name: String, states: Set<Verdict.State>)] = [
      ("right", [.right]), ("wrong", [.wrong, .crashed, .timedOut]), ("borrowed", [.borrowed]),
      ("to do", [.toDo]), ("not reached", [.notReached]),
    ]
    let rows = lessons.sorted().map { lesson in
      [lesson]
        + columns.map { column in
          "\(records[lesson, default: []].filter { column.states.contains($0.state) }.count)"
        }
    }
    return TextTable(["lesson"] + columns.map(\.name), rows).lines.joined(separator: "\n")
  }

  /// Writes the table and the report anew, each in one step, after every exercise.
  private func write() {
    try? Data(table.utf8).write(to: Self.tableFile, options: .atomic)
    guard let path = ProcessInfo.processInfo.environment["REPORT"], !path.isEmpty else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let all = lessons.sorted().flatMap { records[$0, default: []] }
    do {
      try encoder.encode(all).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      let sentence = "REPORT=\(path): the report cannot be written there.\n"
      FileHandle.standardError.write(Data(sentence.utf8))
    }
  }
}
