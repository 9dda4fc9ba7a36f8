/// Splits the bytes of comma-separated values into rows of fields.
struct CSVReader {
  private let bytes: [UInt8]
  private let name: String
  private var position = 0
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
  }

  /// The next row that is not blank, with the line it begins on; nil at the end.
  mutating func nextRow() throws -> (fields: [String], line: Int)? {
    while position < bytes.count {
      let start = line
      var fields = [try nextField(1)]
      while position < bytes.count, bytes[position] == Self.comma {
        position += 1
        fields.append(try nextField(fields.count + 1))
      }
      skipLineEnd()
      if fields != [""] { return (fields, start) }
    }
    return nil
  }

  private mutating func nextField(_ column: Int) throws -> String {
    if position < bytes.count, bytes[position] == Self.quote {
      return try nextQuotedField(column)
    }
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == Self.quote {
        throw LabError.data("\(place(column)): a quote stands inside a field that begins without.")
      }
      position += 1
    }
    return try text(bytes[start..<position], column)
  }

  private mutating func nextQuotedField(_ column: Int) throws -> String {
    let place = place(column)
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.newline { line += 1 }
      if byte != Self.quote {
        content.append(byte)
      } else if position < bytes.count, bytes[position] == Self.quote {
        content.append(byte)
        position += 1
      } else if position == bytes.count || isEnd(bytes[position]) {
        return try text(content[...], column)
      } else {
        throw LabError.data("\(place): something follows the closing quote.")
      }
    }
    throw LabError.data("\(place): a quote is opened and never closed.")
  }

  private func text(_ content: ArraySlice<UInt8>, _ column: Int) throws -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw LabError.data("\(place(column)) is not UTF-8 text.")
    }
    if let control = text.unicodeScalars.first(where: Self.isForbidden) {
      throw LabError.data(
        "\(place(column)) holds the control character \(String(control).showingControls).")
    }
    return text
  }

  /// Whether no text may hold a character. Only a quoted field can hold line ends.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isControl && scalar != "\n" && scalar != "\r"
  }

  private func place(_ column: Int) -> String { "\(name), line \(line), column \(column)" }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == Self.comma || byte == Self.newline || byte == Self.carriageReturn
  }

  private mutating func skipLineEnd() {
    if position < bytes.count, bytes[position] == Self.carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == Self.newline { position += 1 }
    line += 1
  }
}
