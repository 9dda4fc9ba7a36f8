import Foundation

/// Names of files for students, whatever their folders are called.
enum FileNames {
  /// A name for each student, in their order: safe on every system, and never the same for two of them.
  ///
  /// Many file systems take "Zoë" and "zoë" for one name, and both spellings of the ë.
  static func unique(for students: [String]) -> [String] {
    var taken: Set<String> = []
    return students.map { student in
      let name = safe(student)
      let names = [name] + (2...students.count + 1).map { "\(name) (\($0))" }
      let free = names.first { taken.insert(folded($0)).inserted }
      return free ?? name
    }
  }

  /// The name without what some system does not allow in the name of a file, or takes for something else.
  static func safe(_ student: String) -> String {
    var name = String(
      String.UnicodeScalarView(student.unicodeScalars.map { isSafe($0) ? $0 : "_" }))
    if name.hasPrefix(".") { name = "_" + name.dropFirst() }
    // Systems allow 255 bytes, of which endings take some.
    while name.utf8.count > 200 { name.removeLast() }
    if name.last == "." || name.last == " " { name = name.dropLast() + "_" }
    return name.isEmpty ? "_" : name
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: !"/\\:*?\"<>|".unicodeScalars.contains(scalar)
    }
  }

  /// The same text for all names that a file system may take for one.
  private static func folded(_ name: String) -> String {
    name.precomposedStringWithCompatibilityMapping.uppercased().lowercased()
  }
}
