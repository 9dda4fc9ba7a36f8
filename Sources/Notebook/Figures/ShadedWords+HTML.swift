import Exercises
import Lab

extension ShadedWords {
  /// The text as text of the page, so that it wraps on a phone and can be read aloud and searched.
  public var html: String {
    let text = zip(words, strengths).map { word, strength in
      strength == 0
        ? XML.escaped(word.word)
        : Self.span(word.word, strength, title: Format.short(word.value))
    }
    let (most, least) = strongest
    let best = [(high, most), (low, least)].filter { !$0.1.isEmpty }
      .map { "<br>Most \(XML.escaped($0.0)): \(XML.escaped($0.1))." }.joined()
    return """
      <p class="words">\(text.joined(separator: " "))</p>
      <p class="key">\(XML.escaped(value)): \(Self.span(low, -1, title: "")) \
      \(Self.span("a little", -0.3, title: "")) 0 \(Self.span("a little", 0.3, title: "")) \
      \(Self.span(high, 1, title: ""))\(best)</p>
      """
  }

  /// A shaded word. What is negative is underlined with dots too, for who sees no colours.
  private static func span(_ word: String, _ strength: Double, title: String) -> String {
    let name = title.isEmpty ? "" : " title=\"\(XML.escaped(title))\""
    return "<span class=\"\(strength < 0 ? "low" : "high")\" "
      + "style=\"--strength:\(percent(strength))%\"\(name)>\(XML.escaped(word))</span>"
  }

  /// How much of the colour: enough to see the weakest, too little to hide the word.
  private static func percent(_ strength: Double) -> Int {
    Int((6 + 38 * abs(strength)).rounded())
  }

  /// The text as one `<svg>` element, its lines broken to fit.
  public func svg() -> String {
    let line = SVG.textSize * 1.6
    var svg = SVG(height: line)
    var (x, y) = (4.0, line / 2)
    for ((word, _), strength) in zip(words, strengths) {
      let width = min(SVG.width(word), svg.width - 8)
      if x + width > svg.width - 4, x > 4 {
        (x, y) = (4, y + line)
        svg.height += line
      }
      if strength != 0 {
        let color = strength < 0 ? PlotColor.negative : .positive
        let share = SVG.number(Double(Self.percent(strength)))
        svg.rectangle(
          x: x - 2, y: y - line * 0.4, width: width + 4, height: line * 0.8,
          style: "fill:\(color.css);fill-opacity:\(share)%")
      }
      svg.text(word, x: x, y: y, width: width + 1)
      x += width + SVG.textSize * 0.4
    }
    return svg.document(title: title, alternative: alternative)
  }
}
