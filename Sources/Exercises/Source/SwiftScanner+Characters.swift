// What the scanner steps over character by character.

extension SwiftScanner {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0C).contains(byte) && !endsLine(byte)
  }

  static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The number of bytes of the line end at a place, if there is one: LF, CR or both.
  func lineEnd(at place: Int) -> Int? {
    Self.endsLine(byte(place)) ? (has("\r\n", at: place) ? 2 : 1) : nil
  }

  /// Steps over a block comment; such comments may stand inside each other.
  mutating func skipBlockComment() {
    var depth = 0
    while position < bytes.count {
      if has("/*", at: position) {
        depth += 1
        position += 2
      } else if has("*/", at: position) {
        depth -= 1
        position += 2
        if depth == 0 { return }
      } else {
        position += 1
      }
    }
  }

  /// Steps over the text of a string: up to and with its closing quotes, or up to an interpolation,
  /// or up to the end of a line that should have closed it.
  mutating func skipText(of delimiter: StringDelimiter) {
    while position < bytes.count {
      if delimiter.isClosing(at: position, in: self) {
        position += delimiter.opening
        return
      }
      if delimiter.interpolation(in: self) != nil { return }
      if !delimiter.isMultiline, lineEnd(at: position) != nil { return }
      position += delimiter.isEscape(at: position, in: self) ? delimiter.hashes + 1 : 0
      // A line's end is no part of an escape: it still closes a string of one line.
      if delimiter.isMultiline || lineEnd(at: position) == nil { position += 1 }
    }
    position = min(position, bytes.count)
  }

  /// Steps over a name, a number or an operator, and says which.
  mutating func skipWord() -> SwiftToken.Kind {
    if byte(position) == UInt8(ascii: "`"), skipQuotedName() { return .identifier }
    let isNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(position))
    let start = position
    while let length = nameCharacter(at: position, afterDigit: isNumber) { position += length }
    if position > start { return isNumber ? .number : .identifier }
    position += character(at: position).length
    if !Self.isOperator(byte(start)) { return .symbol }
    while Self.isOperator(byte(position)), !has("//", at: position), !has("/*", at: position) {
      position += 1
    }
    return .symbol
  }

  private mutating func skipQuotedName() -> Bool {
    var end = position + 1
    while end < bytes.count, lineEnd(at: end) == nil, byte(end) != UInt8(ascii: "`") { end += 1 }
    if byte(end) != UInt8(ascii: "`") { return false }
    position = end + 1
    return true
  }

  /// The number of bytes of a character that a name or a number goes on with.
  private func nameCharacter(at place: Int, afterDigit isNumber: Bool) -> Int? {
    if place >= bytes.count { return nil }
    let (scalar, length) = character(at: place)
    if scalar == "_" || scalar == "$" || scalar.properties.isXIDContinue { return length }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return isNumber && scalar == "." && digits.contains(byte(place + 1)) ? length : nil
  }

  /// The character at a place, which must be where one begins, and its number of bytes.
  private func character(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[place]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let text = String(decoding: bytes[place..<min(place + length, bytes.count)], as: UTF8.self)
    return (text.unicodeScalars.first ?? "\u{FFFD}", length)
  }

  private static func isOperator(_ byte: UInt8) -> Bool {
    "/=-+!*%<>&|^~?".utf8.contains(byte)
  }
}
