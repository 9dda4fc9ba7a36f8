import Foundation

/// The links between the pages of a site.
struct SiteLinks {
  private let pages: [String: String]

  /// - Parameter pages: the pages by their names.
  init(_ pages: [String: String]) { self.pages = pages }

  /// The links that lead to no page of the site, or to no place on it; those to other sites are believed.
  ///
  ///     SiteLinks(["a.html": "<a href=\"b.html#end\">"]).dead  // ["a.html leads to b.html#end"]
  var dead: [String] {
    let places = pages.mapValues { Set(Self.values(of: "id", in: $0)) }
    return pages.sorted { $0.key < $1.key }.flatMap { name, html -> [String] in
      let links = Self.values(of: "href", in: html) + Self.values(of: "src", in: html)
      return links.filter { link in
        if link.isEmpty { return true }
        if Self.leadsElsewhere(link) { return false }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let page = parts[0].isEmpty ? name : String(parts[0])
        guard let ids = places[page] else { return true }
        guard parts.count > 1, !parts[1].isEmpty else { return false }
        return !ids.contains(String(parts[1]))
          && !ids.contains(parts[1].removingPercentEncoding ?? "")
      }.map { "\(name) leads to \($0)" }
    }
  }

  /// Whether a link has a scheme, such as https: or data:.
  private static func leadsElsewhere(_ link: String) -> Bool {
    let scheme = link.prefix { $0 != ":" && $0 != "/" && $0 != "#" }
    return link.dropFirst(scheme.count).first == ":" || link.hasPrefix("//")
  }

  /// What an attribute says, wherever it stands in a page.
  private static func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" })
        .replacingOccurrences(of: "&quot;", with: "\"")
        .replacingOccurrences(of: "&amp;", with: "&")
    }
  }
}
