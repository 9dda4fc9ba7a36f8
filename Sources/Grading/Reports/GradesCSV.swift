import Foundation

/// `grades.csv`: a row per student, a column of points per exercise (RFC 4180).
struct GradesCSV {
  private let reports: GradeReports

  init(_ reports: GradeReports) { self.reports = reports }

  var text: String {
    let ids = reports.exerciseIDs
    let rows = reports.students.map { student in
      let points = Dictionary(student.exercises.map { ($0.id, $0.points) }) { first, _ in first }
      return [student.student] + ids.map { points[$0]?.asPoints ?? "" }
        + [student.total.asPoints, student.lookInWords]
    }
    return ([["student"] + ids + ["total", "look"]] + rows).map { row in
      row.map(Self.field).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// A field, in quotation marks where it holds what separates fields.
  private static func field(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return isPlain ? text : "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\""
  }
}
