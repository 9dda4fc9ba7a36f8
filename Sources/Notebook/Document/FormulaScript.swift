/// What stands below or above a base.
struct FormulaScript: Equatable, Sendable {
  enum Position: Sendable { case below, above }

  /// How it is written: in small characters, ᵢ, after a mark, ^x, or as a prime.
  enum Notation: Sendable { case small, marked, prime }

  let position: Position
  let notation: Notation
  let content: FormulaTerm

  /// The script as it was written.
  var unicode: String {
    switch notation {
    case .small: String(content.unicode.map { Self.small($0, position) })
    case .marked: (position == .above ? "^" : "_") + content.unicode
    case .prime: content.unicode
    }
  }

  /// What a small character stands for, "i" for ᵢ, and where.
  static func meaning(of character: Character) -> (position: Position, character: Character)? {
    if let plain = plainBelow[character] { return (.below, plain) }
    if let plain = plainAbove[character] { return (.above, plain) }
    return nil
  }

  private static func small(_ character: Character, _ position: Position) -> Character {
    (position == .below ? smallBelow : smallAbove)[character] ?? character
  }

  private static let below = pairs(
    "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥᵦᵧᵨᵩᵪ", "0123456789+−=()aeoxhklmnpstijruvβγρφχ")
  private static let above = pairs(
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ", "0123456789+−=()abcdefghijklmnoprstuvwxyzT")
  private static let plainBelow = Dictionary(uniqueKeysWithValues: below)
  private static let plainAbove = Dictionary(uniqueKeysWithValues: above)
  private static let smallBelow = Dictionary(uniqueKeysWithValues: below.map { ($1, $0) })
  private static let smallAbove = Dictionary(uniqueKeysWithValues: above.map { ($1, $0) })

  private static func pairs(_ small: String, _ plain: String) -> [(Character, Character)] {
    Array(zip(small, plain))
  }
}
