import Exercises
import Notebook

extension GradeBook {
  /// How many exercises of each lesson are in which state, and what became of the rest, a lesson a row.
  public var table: String {
    let columns: [(name: String, states: Set<Verdict.State>)] = [
      ("right", [.right]), ("follow-on", [.followOn]), ("wrong", [.wrong, .crashed, .timedOut]),
      ("borrowed", [.borrowed]), ("to do", [.toDo]), ("not reached", [.notReached]),
    ]
    let parts = Set(records.compactMap(\.part)).sorted()
    let rows = Dictionary(grouping: records, by: \.lesson).sorted { $0.key < $1.key }
      .map { lesson, records in
        let exercises = records.filter { $0.part == nil }
        let counts = columns.map { column in
          "\(exercises.count { column.states.contains($0.state) })"
        }
        let others = parts.map { part in
          records.first { $0.part == part }?.state.rawValue ?? ""
        }
        return [lesson] + counts + others
      }
    let table = TextTable(["lesson"] + (columns.map(\.name) + parts).map { .init($0) }, rows)
    return table.lines.joined(separator: "\n")
  }
}
