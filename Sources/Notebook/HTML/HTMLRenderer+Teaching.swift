import Exercises

// What a lesson sets apart, folds away, asks, and closes with.

extension HTMLRenderer {
  func box(_ title: String, _ prose: String) -> String {
    """
    <aside class="box"><h3>\(XML.escaped(title))</h3>
    \(text(prose))
    </aside>
    """
  }

  func folded(_ title: String, _ blocks: [Block]) -> String {
    """
    <details class="folded"><summary>\(XML.escaped(title))</summary>
    \(html(of: blocks))
    </details>
    """
  }

  func question(_ question: Question, number: Int) -> String {
    """
    <aside class="question" id="question-\(number)">
    <p><b>\(XML.escaped(question.kind.rawValue))</b> \(Self.prose(question.text))</p>
    <details><summary>Answer</summary>
    \(text(question.answer))
    </details></aside>
    """
  }

  func abilities(_ abilities: [String]) -> String {
    let items = abilities.map { "<li>\(Self.prose($0))</li>" }.joined(separator: "\n")
    return "<ul class=\"abilities\">\n\(items)\n</ul>"
  }

  func readings(_ readings: [Reading]) -> String {
    let items = readings.map { reading in
      let place = reading.place.isEmpty ? "" : ", \(XML.escaped(reading.place))"
      let remark = reading.remark.isEmpty ? "" : " \(Self.prose(reading.remark))"
      return """
        <li>\(XML.escaped(reading.authors)) (\(reading.year)), \
        <a href="\(XML.escaped(reading.link))"><cite>\(XML.escaped(reading.title))</cite></a>\
        \(place).\(remark)</li>
        """
    }
    return """
      <section class="readings"><h3>Further reading</h3>
      <ul>
      \(items.joined(separator: "\n"))
      </ul></section>
      """
  }
}

extension String {
  /// The text with a full stop, where it ends with no sign of its own.
  var asSentence: String { last.map { ".?!…".contains($0) } == true ? self : self + "." }
}
