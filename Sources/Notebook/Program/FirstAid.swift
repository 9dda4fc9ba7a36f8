import Foundation

/// What the compiler's messages mean to a beginner, and what to write instead.
///
/// The tests compile each piece of code: the wrong one must be answered by the message, the right one
/// by none.
package enum FirstAid {
  typealias Entry = (message: String, words: String, wrong: String, right: String)

  struct Section {
    let title: String
    let words: String

    /// Lines of code that are shown before the entries.
    var given: [String] = []

    let entries: [Entry]
  }

  /// What helps with a message of the compiler, or nil where nothing here does.
  package static func words(for message: String) -> String? {
    // Names and operators in quotes are the learner's own, and so is what they may have meant; types are
    // what the message is about.
    func outline(_ text: String) -> String {
      text.replacingOccurrences(
        of: "; did you mean .*|(?<=')([a-z_][A-Za-z0-9_]*|[-+*/]|[-+*/]=)(?=')", with: "",
        options: .regularExpression)
    }
    let entries = sections.flatMap(\.entries)
    let entry =
      entries.first { $0.message == message }
      ?? entries.first { outline($0.message) == outline(message) }
    return entry?.words
  }

  static let sections = [kinds, listsAndMatrices, namesAndResults]

  /// The names that the code of all sections uses.
  static let given = [
    "let n = 3", "let x = 0.5", "let list = [1.0, 2.0]", "let a = Matrix([[1, 2], [3, 4]])",
    "func half(_ x: Double) -> Double { x / 2 }",
  ]

  private static let kinds = Section(
    title: "Messages about Int and Double",
    words: """
      Read the first message first: others may follow from it. The number before it is the line. Below \
      ✘ is what the compiler refuses and ✔ what it takes, for these names:
      """,
    given: given,
    entries: [
      (
        "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'",
        "`n` is a whole number, and Swift does not mix the kinds. The same is said of `+`, `-` and `/`.",
        "n * x", "Double(n) * x"
      ),
      (
        "binary operator '*' cannot be applied to operands of type 'Matrix<Double>' and 'Int'",
        "The matrix holds numbers of the other kind.", "a * n", "a * Double(n)"
      ),
      (
        "cannot convert value of type 'Int' to expected argument type 'Double'",
        "The function takes a `Double`, and `n` is a whole number.", "half(n)", "half(Double(n))"
      ),
      (
        "cannot convert return expression of type 'Int' to return type 'Double'",
        """
        The result is a whole number and should be a `Double`. Make it one before you divide: \
        `Double(count / 2)` has lost the half already.
        """,
        "func middle(_ count: Int) -> Double {\n  count / 2\n}",
        "func middle(_ count: Int) -> Double {\n  Double(count) / 2\n}"
      ),
      (
        "cannot convert value of type 'Double' to expected argument type 'Int'",
        "A `var` that begins with 0 is a whole number for good. Begin with 0.0.",
        "var sum = 0\nfor value in list { sum += value }",
        "var sum = 0.0\nfor value in list { sum += value }"
      ),
    ])
}
