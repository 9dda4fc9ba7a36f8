/// Reads a line of formulas, by recursive descent.
///
///     row      = (operator | words | space | product)…
///     product  = factor (("·" | "*" | " / ") factor)…
///     factor   = unit ("/" unit)…
///     unit     = ("∂" | "Δ" | "∇" | scripted)…
///     scripted = (name | number | "(" row ")" | "√" scripted | "Σ" product) script… argument
///
/// A slash between spaces divides all of the product before it, one without spaces only what it
/// touches. What fits nowhere is kept as words, so that no character is lost.
struct FormulaParser {
  let characters: [Character]
  var position = 0

  /// The braces beneath the line that are still to come, by the place where each begins.
  var braces: [Int: FormulaBrace]

  /// Where each bracket and bar is closed.
  private let closings: [Int: Int]

  /// How many brackets and functions stand inside each other here.
  var depth = 0

  init(_ text: String, braces: [FormulaBrace] = []) {
    characters = Array(text)
    self.braces = Dictionary(braces.map { ($0.start, $0) }) { first, _ in first }
    closings = Self.closings(in: characters)
  }

  /// The tree of a line.
  ///
  /// An indented line and one that announces such lines with a colon are a program's, and words.
  static func term(of line: String) -> FormulaTerm {
    if line.isEmpty || line.hasPrefix(" ") || line.hasSuffix(":") { return .words(line) }
    var parser = FormulaParser(line)
    return parser.row(to: parser.characters.count)
  }

  /// The character at a place before `end`.
  func character(_ place: Int, _ end: Int) -> Character? { place < end ? characters[place] : nil }

  /// The place of the bracket that closes the one at the position, if it does so before `end`.
  func closing(before end: Int) -> Int? {
    closings[position].flatMap { $0 < end ? $0 : nil }
  }

  mutating func row(to end: Int) -> FormulaTerm {
    var terms: [FormulaTerm] = []
    while position < end {
      if braces[position] == nil, let sign = signs(Self.signs, to: end) {
        terms.append(.operator(sign))
      } else if characters[position] == " " {
        let start = position
        while character(position, end) == " " { position += 1 }
        terms.append(.space(String(characters[start..<position])))
      } else if braces[position] == nil, let words = words(after: terms, to: end) {
        terms.append(.words(words))
      } else if let product = product(to: end, divides: true) {
        terms.append(product)
      } else {
        terms.append(.words(String(characters[position])))
        position += 1
      }
    }
    return .joined(terms)
  }

  mutating func product(to end: Int, divides: Bool) -> FormulaTerm? {
    guard let first = factor(to: end) else { return nil }
    var terms = [first]
    while true {
      let start = position
      if let sign = signs(["·", "*", "×"], to: end), let next = factor(to: end) {
        terms += [.operator(sign), next]
        continue
      }
      position = start
      if divides, let slash = signs(["/"], to: end), let next = factor(to: end) {
        terms = [.fraction(.joined(terms), slash: slash, next)]
        continue
      }
      position = start
      return .joined(terms)
    }
  }

  private mutating func factor(to end: Int) -> FormulaTerm? {
    guard var left = unit(to: end) else { return nil }
    while character(position, end) == "/" {
      position += 1
      guard let right = unit(to: end) else {
        position -= 1
        break
      }
      left = .fraction(left, slash: "/", right)
    }
    return left
  }

  /// An operator of a kind, with a space on both sides or on the right, or with none.
  mutating func signs(_ kinds: [String], to end: Int) -> String? {
    let hasSpace = character(position, end) == " "
    let start = position + (hasSpace ? 1 : 0)
    guard let sign = kinds.first(where: { stands($0, at: start, end) }) else { return nil }
    let after = start + sign.count
    let isFollowed = character(after, end) == " " && character(after + 1, end) != " "
    // A space on the left alone is no part of a sign such as that of "else −1".
    if hasSpace && !isFollowed { return nil }
    defer { position = after + (isFollowed ? 1 : 0) }
    return String(characters[position..<(after + (isFollowed ? 1 : 0))])
  }

  private func stands(_ text: String, at place: Int, _ end: Int) -> Bool {
    place + text.count <= end && characters[place..<(place + text.count)].elementsEqual(text)
  }

  /// What stands between products; the longer before its beginning.
  static let signs = [
    "+=", "-=", "=", "←", "→", "<", ">", "≤", "≥", "≈", "≠", "±", "+", "−", "-", ",", ":", ";",
    "·", "*", "×", "/",
  ]

  private static func closings(in characters: [Character]) -> [Int: Int] {
    let pairs: [Character: Character] = [")": "(", "]": "[", "|": "|", "‖": "‖"]
    var (open, closings): ([Int], [Int: Int]) = ([], [:])
    for (place, character) in characters.enumerated() {
      let isBar = character == "|" || character == "‖"
      // A bar closes only the one that was opened last; what it opened else is a new one.
      let match = open.lastIndex { characters[$0] == pairs[character] }
      if let match, !isBar || match == open.count - 1 {
        closings[open[match]] = place
        open.removeSubrange(match...)
      } else if isBar || character == "(" || character == "[" {
        open.append(place)
      }
    }
    return closings
  }
}
