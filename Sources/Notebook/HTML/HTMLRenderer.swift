import Exercises
import Foundation

/// Blocks as elements of an HTML page.
package struct HTMLRenderer: Renderer {
  package init() {}

  /// Blocks one after the other, results that follow each other as one list.
  func html(of blocks: [Block]) -> String {
    blocks.groups.map { group in
      let parts = group.map { $0.rendered(by: self) }.joined(separator: "\n")
      return group[0].role == .result ? "<dl class=\"results\">\(parts)</dl>" : parts
    }.joined(separator: "\n")
  }

  func section(_ title: String) -> String {
    let id = Self.id(ofSection: title)
    return """
      <h2 id="\(id)">\(XML.escaped(title)) \
      <a class="address" href="#\(id)" aria-label="Address of this section">#</a></h2>
      """
  }

  /// The address of a section: its words in small letters, with hyphens between them.
  package static func id(ofSection title: String) -> String {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  func text(_ prose: String) -> String {
    prose.components(separatedBy: "\n\n").map { "<p>\(Self.prose($0))</p>" }
      .joined(separator: "\n")
  }

  func formula(_ formula: Formula) -> String {
    if formula.isListing {
      let lines = formula.lines.joined(separator: "\n")
      return "<pre class=\"code\"><code>\(XML.escaped(lines))</code></pre>"
    }
    return "<div class=\"formula\">\(formula.html)</div>"
  }

  /// A pair of a list of results, which the page puts around those that follow each other.
  func show(_ name: String, _ value: String, loan: String) -> String {
    "<div><dt>\(XML.escaped(name))</dt><dd>\(XML.escaped(value))\(Self.note(loan))</dd></div>"
  }

  package func table(_ table: TextTable, caption: String, loan: String) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      let html = cells.enumerated().map { column, cell in
        let style = table.isNumeric(column) ? " class=\"number\"" : ""
        return "<\(tag)\(style)>\(XML.escaped(cell))</\(tag.prefix(2))>"
      }
      return "<tr>\(html.joined())</tr>"
    }
    let name = XML.escaped(caption)
    return """
      <figure class="table"><figcaption>\(name)\(Self.note(loan))</figcaption>
      <div class="scroll" role="region" aria-label="\(name)" tabindex="0"><table>
      <thead>\(row(table.header, "th scope=\"col\""))</thead>
      <tbody>\(table.rows.map { row($0, "td") }.joined(separator: "\n"))</tbody></table></div></figure>
      """
  }

  package func plot(_ plot: any Plot, number: Int, caption: String, loan: String) -> String {
    let title = XML.escaped(plot.title.asSentence)
    return """
      <figure class="plot" id="figure-\(number)">
      \(plot.html)
      <figcaption><b>Figure \(number). \(title)</b> \
      \(Self.prose(caption))\(Self.note(loan))</figcaption></figure>
      """
  }

  /// Whose code a result rests on, in small letters.
  private static func note(_ loan: String) -> String {
    loan.isEmpty ? "" : " <small>\(XML.escaped(loan))</small>"
  }

  func listing(_ listing: Listing) -> String {
    """
    <figure class="listing"><figcaption>\(XML.escaped(listing.file))</figcaption>
    \(HTMLCard.code(listing.code))</figure>
    """
  }

  /// Words with their markup.
  ///
  /// - Parameter withLinks: whether links lead somewhere, or are words like others.
  package static func prose(_ text: String, withLinks: Bool = true) -> String {
    Prose(text).spans.map { span in
      switch span {
      // A number and its sign stay on one line.
      case .words(let words):
        XML.escaped(words).replacingOccurrences(of: " %", with: "\u{A0}%")
      case .code(let code): "<code>\(XML.escaped(code))</code>"
      case .strong(let words): "<strong>\(XML.escaped(words))</strong>"
      case .emphasis(let words): "<em>\(XML.escaped(words))</em>"
      case .link(let words, _) where !withLinks: XML.escaped(words)
      case .link(let words, let address):
        "<a href=\"\(XML.escaped(Self.page(address)))\">\(XML.escaped(words))</a>"
      }
    }.joined()
  }

  /// The page that an address means: "lesson02#a" is "lesson02.html#a".
  private static func page(_ address: String) -> String {
    if address.contains(":") || address.hasPrefix("#") { return address }
    let parts = address.split(separator: "#", maxSplits: 1)
    return parts[0] + ".html" + (parts.count > 1 ? "#\(parts[1])" : "")
  }
}
