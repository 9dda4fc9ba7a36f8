extension Terminal {
  /// Names below each other, and beside them what they mean, or below in a narrow window.
  package func definitions(_ rows: [(name: String, meaning: String)], indent: Int = 0) -> [String] {
    let start = String(repeating: " ", count: indent)
    let column = indent + (rows.map(\.name.count).max() ?? 0) + 2
    let isNarrow = width < column + 40
    return rows.flatMap { name, meaning in
      let lines = wrapped(meaning, indent: isNarrow ? indent + 4 : column)
      return isNarrow
        ? [start + name] + lines
        : [(start + name).rightPadded(to: column) + lines[0].dropFirst(column)] + lines.dropFirst()
    }
  }
}
