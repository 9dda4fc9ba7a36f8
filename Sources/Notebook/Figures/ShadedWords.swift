import Exercises
import Lab

/// A text whose words are shaded by a number each: what each of them says for and against.
///
///     page.plot(
///       ShadedWords(
///         "What the network read", value: "share of the sum",
///         words: [("a", 0), ("wonderful", 1.3), ("mess", -0.9)]))
///     // a wonderful⁺⁺ mess⁻⁻
public struct ShadedWords: Plot, Sendable {
  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let value: String
  let words: [(word: String, value: Double)]
  let low: String
  let high: String
  private let givenAlternative: String?

  /// A text.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - value: What the numbers are, such as "weight".
  ///   - words: The words in their order, each with its number; 0 or one that is not finite leaves a
  ///     word as it is.
  ///   - low: What a negative number speaks for.
  ///   - high: What a positive number speaks for.
  ///   - alternative: What a reader who cannot see it should know; without it how many words speak
  ///     for either, and the strongest of them.
  public init(
    _ title: String, value: String, words: [(word: String, value: Double)],
    low: String = "negative", high: String = "positive", alternative: String? = nil
  ) {
    (self.title, self.value, self.words, self.low, self.high) = (title, value, words, low, high)
    givenAlternative = alternative
  }

  /// How strong each word is beside the strongest, from −1 to 1.
  var strengths: [Double] {
    let values = words.map { abs($0.value) < 1e300 ? $0.value : 0 }
    let largest = values.map { abs($0) }.max() ?? 0
    return values.map { largest > 0 ? $0 / largest : 0 }
  }

  /// The strongest words of either side with their numbers, each word once.
  var strongest: (high: String, low: String) {
    func list(_ sign: Double) -> String {
      var seen: Set<String> = []
      let sorted = zip(words, strengths).filter { $0.1 * sign > 0 }.sorted {
        $0.1 * sign > $1.1 * sign
      }
      let best = sorted.map(\.0).filter { seen.insert($0.word).inserted }.prefix(3)
      return best.map { "\($0.word.clipped(to: 30)) \(Format.short($0.value))" }
        .joined(separator: ", ")
    }
    return (list(1), list(-1))
  }

  private var computedAlternative: String {
    let strengths = strengths
    let (positive, negative) = (strengths.count { $0 > 0 }, strengths.count { $0 < 0 })
    var text =
      "\(Format.count(words.count)) words shaded by \(value): "
      + "\(Format.count(positive)) \(high), \(Format.count(negative)) \(low)."
    let (most, least) = strongest
    if !most.isEmpty { text += " Most \(high): \(most)." }
    if !least.isEmpty { text += " Most \(low): \(least)." }
    return text
  }

  /// The text with raised signs, two after a word that is at least half as strong as the strongest.
  public func lines(for terminal: Terminal) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for ((word, _), strength) in zip(words, strengths) {
      let sign = strength > 0 ? "⁺" : strength < 0 ? "⁻" : ""
      let mark = String(repeating: sign, count: abs(strength) >= 0.5 ? 2 : 1)
      // A word on a line of its own cannot be longer than the line; line breaks are the terminal's.
      let shown =
        word.map { $0.isNewline ? " " : String($0) }.joined()
        .clipped(to: terminal.width - 4 - mark.count) + mark
      if width + shown.count + 1 > terminal.width - 2 {
        lines.append(line)
        (line, width) = ("", 0)
      }
      let color: Terminal.Color? = strength > 0 ? .green : strength < 0 ? .red : nil
      line += (line.isEmpty ? "  " : " ") + (color.map { terminal.colored(shown, $0) } ?? shown)
      width += shown.count + 1
    }
    if !line.isEmpty { lines.append(line) }
    let (most, least) = strongest
    let key = ["\(value): ⁺ \(high), ⁻ \(low); two signs: strong"]
    let best = [("Most \(high): ", most), ("Most \(low): ", least)].filter { !$0.1.isEmpty }
    return lines
      + (key + best.map { $0.0 + $0.1 }).flatMap { terminal.wrapped($0, indent: 2) }.map {
        $0.clipped(to: terminal.width)
      }
  }
}
