import Foundation
import Lab
import Notebook

/// What comes out of grading a class: files in several formats, and lines for the terminal.
public struct GradeReports {
  /// The formats of the files.
  public enum Format: String, CaseIterable, Sendable {
    /// A table for spreadsheets, a row per student.
    case csv
    /// All that is known, for other programs.
    case json
    /// For systems that show the results of tests.
    case junit
    /// What Gradescope reads, a file per student.
    case gradescope
    /// A page for each student, as HTML and as Markdown.
    case html
  }

  /// In the order of their names, numbers in them by their size.
  let students: [StudentGrades]
  let run: GradeRun

  public init(_ students: [StudentGrades], run: GradeRun) {
    self.students = students.sorted { Self.areInOrder($0.student, $1.student) }
    self.run = run
  }

  /// Names that differ only in case or in how an accent is stored have an order too.
  private static func areInOrder(_ first: String, _ second: String) -> Bool {
    switch first.compare(second, options: [.numeric, .caseInsensitive]) {
    case .orderedAscending: true
    case .orderedDescending: false
    case .orderedSame: first.utf8.lexicographicallyPrecedes(second.utf8)
    }
  }

  /// Writes the files, each in one step, and `run.json` with them.
  ///
  /// - Throws: `LabError.noOutput` for the first file that cannot be written.
  public func write(to folder: URL, formats: Set<Format>) throws {
    let names = FileNames.unique(for: students.map(\.student))
    func write(_ content: Data, _ path: String) throws {
      try OutputFile.write(
        content, to: folder.appendingPathComponent(path),
        wayOut: "--output FOLDER names another place")
    }
    try run.write(to: folder)
    if formats.contains(.csv) { try write(Data(GradesCSV(self).text.utf8), "grades.csv") }
    if formats.contains(.json) { try write(Data(GradesJSON(self).text.utf8), "grades.json") }
    if formats.contains(.junit) { try write(Data(JUnitReport(self).text.utf8), "junit.xml") }
    for (student, name) in zip(students, names) {
      if formats.contains(.gradescope) {
        let results = GradescopeResults(student).text
        try write(Data(results.utf8), "gradescope/\(name)/results.json")
      }
      if formats.contains(.html) {
        let feedback = Feedback(student: student, run: run)
        try write(Data(FeedbackPage(feedback).html.utf8), "feedback/\(name).html")
        try write(Data(FeedbackMarkdown(feedback).text.utf8), "feedback/\(name).md")
      }
    }
  }

  /// What is said in the terminal when the class has been graded: a table, and where the files are.
  ///
  /// - Parameters:
  ///   - folder: where the files were written.
  ///   - formats: the formats in which they were written.
  public func summary(
    in folder: URL, formats: Set<Format>, for terminal: Terminal = .standard
  ) -> [String] {
    GradeSummary(reports: self, terminal: terminal).lines(folder, formats)
  }
}
