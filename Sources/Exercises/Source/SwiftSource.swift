/// Swift source, read for its comments, strings, brackets, names, declarations and statements.
///
///     let source = SwiftSource("let a = [1, 2]  // two numbers\n")
///     source.code.map(source.text)  // ["let", "a", "=", "[", "1", ",", "2", "]"]
///
/// Places are counted in bytes of UTF-8 from 0, lines from 1 as `#line` counts them. A line ends with
/// LF, CR LF or CR.
package struct SwiftSource: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]

  /// All of the text, piece by piece.
  package let tokens: [SwiftToken]

  /// The tokens that are neither comments nor space.
  package let code: [SwiftToken]

  /// The declarations in the order of their names; a nested one comes after those around it.
  package private(set) var declarations: [SwiftDeclaration] = []

  /// Where each line begins.
  private let lineStarts: [Int]

  package init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = SwiftScanner.tokens(of: bytes)
    code = tokens.filter(\.isCode)
    var starts = [0]
    for (place, byte) in bytes.enumerated() where SwiftScanner.endsLine(byte) {
      let isFirstOfTwo =
        byte == UInt8(ascii: "\r") && place + 1 < bytes.count
        && bytes[place + 1] == UInt8(ascii: "\n")
      if !isFirstOfTwo { starts.append(place + 1) }
    }
    lineStarts = starts
    declarations = DeclarationReader(self).declarations
  }

  /// The text of some bytes.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A token's text; a name without the backticks that it may stand in.
  package func text(_ token: SwiftToken) -> String {
    let text = text(token.range)
    let isQuoted = token.kind == .identifier && text.count > 1 && text.hasPrefix("`")
    return isQuoted ? String(text.dropFirst().dropLast()) : text
  }

  /// The number of the line that holds a byte.
  package func line(at place: Int) -> Int {
    Self.count(lineStarts) { $0 <= place }
  }

  /// The first byte of a line.
  package func start(ofLine line: Int) -> Int { lineStarts[line - 1] }

  /// How many bytes stand before a byte in its line.
  package func column(at place: Int) -> Int { place - start(ofLine: line(at: place)) }

  /// The indices, in `code`, of the tokens that begin in a range of bytes.
  package func code(in range: Range<Int>) -> Range<Int> {
    let first = Self.count(code) { $0.range.lowerBound < range.lowerBound }
    return first..<Self.count(code) { $0.range.lowerBound < range.upperBound }
  }

  /// The index, in `code`, of the bracket that closes an opening one, if it is closed.
  package func closing(_ open: Int) -> Int? {
    let depth = code[open].depth
    let close = code[(open + 1)...].firstIndex { $0.kind == .close && $0.depth <= depth }
    return close.flatMap { code[$0].depth == depth ? $0 : nil }
  }

  /// How many elements, which stand in order, a condition is true of: those before it becomes false.
  static func count<Element>(_ elements: [Element], where isTrue: (Element) -> Bool) -> Int {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if isTrue(elements[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
