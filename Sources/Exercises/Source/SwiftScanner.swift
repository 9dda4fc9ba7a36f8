/// Takes Swift source apart into tokens, as the compiler's lexer does.
///
/// What is not closed at the end, a string, a comment or a bracket, ends there; a closing bracket
/// that closes nothing changes no depth. Regular expressions between slashes are not known: they
/// read as operators.
///
/// Source: The Swift Programming Language, "Lexical Structure".
struct SwiftScanner {
  /// A bracket that is open, and the string that goes on where it is an interpolation's.
  private struct Opener {
    let closing: UInt8
    let literal: StringDelimiter?
  }

  let bytes: [UInt8]
  var position = 0
  private var tokens: [SwiftToken] = []
  private var openers: [Opener] = []
  private var isAfterLineEnd = true

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of a source in UTF-8.
  static func tokens(of bytes: [UInt8]) -> [SwiftToken] {
    var scanner = SwiftScanner(bytes)
    while scanner.position < bytes.count { scanner.readToken() }
    return scanner.tokens
  }

  /// The byte at a place, or zero past the end.
  func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// Whether an ASCII text stands at a place.
  func has(_ text: StaticString, at place: Int) -> Bool {
    text.withUTF8Buffer { $0.enumerated().allSatisfy { byte(place + $0.offset) == $0.element } }
  }

  private mutating func readToken() {
    let start = position
    if let length = lineEnd(at: start) {
      position += length
      add(.newline, from: start)
    } else if Self.isSpace(byte(start)) {
      while Self.isSpace(byte(position)) { position += 1 }
      add(.space, from: start)
    } else if has("//", at: start) {
      while position < bytes.count, lineEnd(at: position) == nil { position += 1 }
      add(.comment, from: start)
    } else if has("/*", at: start) {
      skipBlockComment()
      add(.comment, from: start)
    } else if let delimiter = StringDelimiter(opening: self) {
      position += delimiter.opening
      readString(delimiter, from: start)
    } else if !readBracket() {
      readWord()
    }
  }

  /// The rest of a string from its opening quotes, or from the end of an interpolation, on.
  private mutating func readString(_ delimiter: StringDelimiter, from start: Int) {
    skipText(of: delimiter)
    if position > start { add(.string, from: start) }
    guard let length = delimiter.interpolation(in: self) else { return }
    let bracket = position
    position += length
    add(.open, from: bracket)
    openers.append(Opener(closing: UInt8(ascii: ")"), literal: delimiter))
  }

  private mutating func readBracket() -> Bool {
    let start = position
    switch byte(start) {
    case UInt8(ascii: "("): open(UInt8(ascii: ")"))
    case UInt8(ascii: "["): open(UInt8(ascii: "]"))
    case UInt8(ascii: "{"): open(UInt8(ascii: "}"))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(byte(start))
    default: return false
    }
    return true
  }

  private mutating func open(_ closing: UInt8) {
    position += 1
    add(.open, from: position - 1)
    openers.append(Opener(closing: closing, literal: nil))
  }

  /// Closes the innermost bracket of this kind, and those inside it that nobody has closed; but what
  /// is inside an interpolation closes nothing outside.
  private mutating func close(_ closing: UInt8) {
    let start = position
    position += 1
    let interpolation = openers.lastIndex { $0.literal != nil } ?? 0
    let match = openers[interpolation...].lastIndex { $0.closing == closing }
    let literal = match.flatMap { openers[$0].literal }
    if let match { openers.removeSubrange(match...) }
    add(.close, from: start)
    if let literal { readString(literal, from: position) }
  }

  private mutating func readWord() {
    let start = position
    let kind = skipWord()
    add(kind, from: start)
  }

  private mutating func add(_ kind: SwiftToken.Kind, from start: Int) {
    let token = SwiftToken(
      kind: kind, range: start..<position, depth: openers.count, startsLine: isAfterLineEnd)
    tokens.append(token)
    if token.isCode {
      isAfterLineEnd = false
    } else if kind == .newline || bytes[token.range].contains(where: Self.endsLine) {
      isAfterLineEnd = true
    }
  }
}
