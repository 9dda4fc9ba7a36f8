/// What the learner asks for with a single key.
enum Key: Character, CaseIterable {
  case hint = "h"
  case page = "p"
  case next = "n"
  case reset = "r"
  case help = "?"
  case quit = "q"

  /// What `?` says of it.
  var help: String {
    switch self {
    case .hint: "the next hint for the exercise in hand"
    case .page: "open the lesson's page; it is renewed after each save"
    case .next: "go on to the next exercise"
    case .reset: "the exercise as it was at first; your code is kept in a file beside it"
    case .help: "these keys"
    case .quit: "stop, as Ctrl-C and Ctrl-D do; Ctrl-Z pauses"
    }
  }

  /// The keys in what a terminal sends, in their order. An arrow key sends several bytes, among them
  /// letters, which are not meant.
  ///
  ///     Key.keys(in: Array("h\u{1B}[Bq".utf8))  // [.hint, nil, .quit]
  ///
  /// - Returns: nil for a key that asks for nothing.
  static func keys(in bytes: [UInt8]) -> [Key?] {
    var (keys, rest) = ([Key?](), bytes[...])
    while let byte = rest.popFirst() {
      switch byte {
      case 0x04:
        keys.append(.quit)
      case 0x1B:
        // The sequence ends with a letter or "~"; between are digits and semicolons.
        let begin = rest.popFirst()
        if begin == UInt8(ascii: "[") || begin == UInt8(ascii: "O") {
          rest = rest.drop { $0 < 0x40 }.dropFirst()
        }
        keys.append(nil)
      default:
        let letter = Character(Character(UnicodeScalar(byte)).lowercased())
        keys.append(Key(rawValue: letter))
      }
    }
    return keys
  }
}
