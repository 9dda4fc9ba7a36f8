/// Code and what it put out: side by side, or one below the other where the page is narrow.
struct HTMLCell {
  var code: [String] = []
  var outputs: [String] = []

  var html: String {
    let lines = code.filter { !$0.isEmpty }.joined(separator: "\n")
    if lines.isEmpty && outputs.isEmpty { return "" }
    let source =
      lines.isEmpty
      ? "" : "<pre class=\"code\"><code>\(HTMLPage.escaped(lines))</code></pre>\n"
    let result =
      outputs.isEmpty
      ? "" : "<div class=\"output\">\(outputs.joined(separator: "\n"))</div>\n"
    return "<div class=\"cell\">\n\(source)\(result)</div>"
  }
}
