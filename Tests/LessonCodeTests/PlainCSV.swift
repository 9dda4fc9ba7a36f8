import Foundation

/// Comma-separated values read in the plainest way, to compare the course's reader with.
enum PlainCSV {
  /// The fields of each line that is not blank; nil for what is no text, or has a control character or a
  /// quotation mark that does not enclose a field.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{feff}" { scalars.removeFirst() }
    if scalars.contains(where: { $0.value < 32 && $0 != "\r" && $0 != "\n" }) { return nil }
    if scalars.contains(where: { (127...159).contains($0.value) }) { return nil }
    let lines = scalars.split { $0 == "\r" || $0 == "\n" }
    var rows: [[String]] = []
    for line in lines {
      var row: [String] = []
      for field in line.split(separator: ",", omittingEmptySubsequences: false) {
        let isQuoted = field.count > 1 && field.first == "\"" && field.last == "\""
        let content = isQuoted ? field.dropFirst().dropLast() : field
        if content.contains("\"") { return nil }
        row.append(String(String.UnicodeScalarView(content)))
      }
      rows.append(row)
    }
    return rows
  }

  static func isWhole(_ field: String) -> Bool { matches(field, "[+-]?[0-9]+") }

  static func isNumber(_ field: String) -> Bool {
    matches(field, "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")
  }

  /// Whether the whole field is as a regular expression says.
  static func matches(_ field: String, _ pattern: String) -> Bool {
    field.range(of: "\\A\(pattern)\\z", options: .regularExpression) != nil
  }
}
