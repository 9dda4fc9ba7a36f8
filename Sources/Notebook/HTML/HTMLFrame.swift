/// What all pages have in common: the head, the skip link, the bar.
package enum HTMLFrame {
  /// A whole page. It has one script if it has a film, and is complete without.
  ///
  /// - Parameters:
  ///   - title: what the browser's window is called.
  ///   - bar: links to other pages, as HTML.
  ///   - body: what stands below the bar, as HTML, with a `<main id="main">` in it.
  package static func page(_ title: String, bar: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(XML.escaped(title))</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    <a class="skip" href="#main">To the text</a>
    <header class="bar"><b>\(course)</b>
    \(bar)
    </header>
    \(body)
    \(body.contains("class=\"film\"") ? "<script>\(Film.script)</script>" : "")
    </body>
    </html>

    """
  }

  /// What the course is called.
  static let course = "Neural networks from nothing"
}
