import Foundation
import Lab
import Notebook

/// What is said in the terminal when a class has been graded.
struct GradeSummary {
  let reports: GradeReports
  let terminal: Terminal

  /// The table, then where the files are, and last how many were graded and whom to look at.
  func lines(_ folder: URL, _ formats: Set<GradeReports.Format>) -> [String] {
    let interrupted =
      reports.run.isFinished
      ? [] : ["The run was interrupted. The same command goes on from there."]
    return table + [""] + terminal.wrapped(files(in: folder, formats)) + standing + interrupted
  }

  /// A row per student; a column without a single exercise is left out.
  var table: [String] {
    let students = reports.students
    let kinds: [(name: String, states: Set<StudentGrades.State>)] = [
      ("right", [.right]), ("follow-on", [.followOn]),
      ("wrong", [.wrong, .crashed, .timedOut, .doesNotCompile]), ("borrowed", [.borrowed]),
      ("to do", [.toDo, .notHandedIn]),
    ]
    let columns = kinds.map { kind in
      let counts = students.map { $0.exercises.count { kind.states.contains($0.state) } }
      return (kind.name, counts.contains { $0 > 0 } ? counts.map(String.init) : [])
    }
    let maximum = students.map(\.maximum).max() ?? 0
    let all = [("points/\(maximum.asPoints)", students.map(\.total.asPoints))] + columns
    let shown =
      (all + [("look", students.map { $0.look.isEmpty ? "" : "yes" })])
      .filter { !$0.1.allSatisfy(\.isEmpty) }
    let width = shown.reduce(0) { $0 + 2 + max($1.0.count, $1.1.map(\.count).max() ?? 0) }
    let rows = students.indices.map { index in
      [students[index].student.printable.clipped(to: max(terminal.width - width, 8))]
        + shown.map { $0.1[index] }
    }
    return TextTable(["student"] + shown.map { .init($0.0) }, rows).lines(for: terminal, indent: 0)
  }

  /// "Grades/grades.csv, grades.json · feedback in Grades/feedback".
  private func files(in folder: URL, _ formats: Set<GradeReports.Format>) -> String {
    let path = Package.relativePath(folder.path)
    let tables = [
      (GradeReports.Format.csv, "grades.csv"), (.json, "grades.json"), (.junit, "junit.xml"),
    ].filter { formats.contains($0.0) }.map(\.1)
    return [
      tables.isEmpty ? "\(path)/run.json" : "\(path)/\(tables.joined(separator: ", "))",
      formats.contains(.gradescope) ? "results for Gradescope in \(path)/gradescope" : "",
      formats.contains(.html) ? "feedback in \(path)/feedback" : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// "27 graded · 2 to look at (…) · 1 handed nothing in"; where that is too long, the reasons follow.
  private var standing: [String] {
    let look = reports.students.filter { !$0.look.isEmpty }
    let others = reports.students.filter(\.look.isEmpty)
    let empty = others.count { $0.exercises.allSatisfy { $0.state == .notHandedIn } }
    let reasons = look.map {
      "\($0.student.printable.clipped(to: 24)): \($0.lookInWords.printable)"
    }
    func line(_ reasons: String) -> String {
      [
        "\(others.count - empty) graded", look.isEmpty ? "" : "\(look.count) to look at\(reasons)",
        empty == 0 ? "" : "\(empty) handed nothing in",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let whole = line(look.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))")
    if whole.visibleCount <= terminal.width - 2 { return ["  \(whole)"] }
    return ["  \(line(""))"] + reasons.flatMap { terminal.wrapped($0, indent: 4) }
  }
}

extension String {
  /// The text without characters that command a terminal.
  fileprivate var printable: String {
    String(
      UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
