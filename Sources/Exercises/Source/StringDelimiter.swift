/// How a string begins and ends: the number of `#` around it, and whether it has three quotes.
struct StringDelimiter {
  let hashes: Int
  let isMultiline: Bool

  /// The opening delimiter at the scanner's position, if a string begins there.
  init?(opening scanner: SwiftScanner) {
    var quote = scanner.position
    while scanner.byte(quote) == UInt8(ascii: "#") { quote += 1 }
    if scanner.byte(quote) != UInt8(ascii: "\"") { return nil }
    hashes = quote - scanner.position
    let hasThree = scanner.has("\"\"\"", at: quote)
    isMultiline = hasThree && !Self.closesOnItsLine(scanner, quote + 2, hashes)
  }

  /// The number of bytes of the opening delimiter, and of the closing one.
  var opening: Int { hashes + (isMultiline ? 3 : 1) }

  /// Whether the closing delimiter stands at a place.
  func isClosing(at place: Int, in scanner: SwiftScanner) -> Bool {
    if isMultiline && !scanner.has("\"\"\"", at: place) { return false }
    if scanner.byte(place) != UInt8(ascii: "\"") { return false }
    return Self.areHashes(scanner, place + opening - hashes, hashes)
  }

  /// Whether an escape begins at a place: `\n`, or `\#n` in a string with one `#`.
  func isEscape(at place: Int, in scanner: SwiftScanner) -> Bool {
    scanner.byte(place) == UInt8(ascii: "\\") && Self.areHashes(scanner, place + 1, hashes)
  }

  /// The number of bytes of `\(`, with its `#`, if it stands at the scanner's position.
  func interpolation(in scanner: SwiftScanner) -> Int? {
    let length = hashes + 2
    let isOpen = scanner.byte(scanner.position + length - 1) == UInt8(ascii: "(")
    return isOpen && isEscape(at: scanner.position, in: scanner) ? length : nil
  }

  /// Whether quotes such as those of `#"""#`, which is the text `"`, are closed on their line.
  private static func closesOnItsLine(_ scanner: SwiftScanner, _ start: Int, _ hashes: Int) -> Bool
  {
    if hashes == 0 { return false }
    var place = start
    while place < scanner.bytes.count, scanner.lineEnd(at: place) == nil {
      if scanner.byte(place) == UInt8(ascii: "\""), areHashes(scanner, place + 1, hashes) {
        return true
      }
      place += 1
    }
    return false
  }

  private static func areHashes(_ scanner: SwiftScanner, _ start: Int, _ count: Int) -> Bool {
    (start..<start + count).allSatisfy { scanner.byte($0) == UInt8(ascii: "#") }
  }
}
