import Foundation
import Lab

/// Lets a page that lies open in a browser show itself again when it has been written anew.
///
/// A page from a file may not read other files, but it may run a script that lies beside it. So the page asks
/// a small script once a second which version is the newest one, for as long as there is such a script.
struct PageReload {
  private let page: URL

  init(_ page: URL) { self.page = page }

  private var newest: URL {
    page.deletingPathExtension().appendingPathExtension("version.js")
  }

  /// Puts the question into the page, and then tells an open page that it is no longer the newest.
  ///
  /// - Throws: what the file system says.
  func renew() throws {
    let html = try String(contentsOf: page, encoding: .utf8)
    guard let end = html.range(of: "</body>", options: .backwards)?.lowerBound else { return }
    let earlier = html.range(of: Self.mark)?.lowerBound ?? end
    let version = UUID().uuidString
    try OutputFile.write(
      Data((html[..<earlier] + Self.mark + script(version) + html[end...]).utf8), to: page)
    try OutputFile.write(Data("newestPage(\"\(version)\");\n".utf8), to: newest)
  }

  private static let mark = "<!-- while the lesson is watched -->\n"

  /// Nobody watches any more: open pages stop asking.
  func end() {
    try? FileManager.default.removeItem(at: newest)
  }

  private func script(_ version: String) -> String {
    """
    <script>
    function newestPage(version) { if (version != "\(version)") location.reload() }
    function ask() {
      const script = document.createElement("script")
      script.src = "\(newest.lastPathComponent)?" + Date.now()
      script.onload = () => { script.remove(); setTimeout(ask, 1000) }
      script.onerror = () => script.remove()
      document.head.append(script)
    }
    ask()
    </script>

    """
  }
}
