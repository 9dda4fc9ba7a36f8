import Foundation
import Lab
import Notebook

/// Where a site will be found: search engines want whole addresses, and so does a page that is shown in place
/// of any other.
struct SiteAddress {
  /// The address of the site's folder, with a slash at its end.
  private let text: String

  /// - Parameter text: "https://example.org/course".
  /// - Throws: `LabError.usage` where it is no address of a folder.
  init(_ text: String) throws {
    let url = URLComponents(string: text)
    guard let url, ["http", "https"].contains(url.scheme?.lowercased()), url.host?.isEmpty == false,
      url.query == nil, url.fragment == nil
    else {
      throw LabError.usage(
        "--url takes the address of the site's folder, such as https://example.org/course, not '\(text)'."
      )
    }
    self.text = text.hasSuffix("/") ? text : text + "/"
  }

  /// The files that need the address, by their names.
  ///
  /// - Parameter pages: the names of the site's pages.
  func files(for pages: [String]) -> [String: String] {
    let entries = pages.map { page in
      // The list of lessons stands at the site's own address.
      let address = text + (page == SitePages.index ? "" : page)
      return "  <url><loc>\(address.replacingOccurrences(of: "&", with: "&amp;"))</loc></url>"
    }
    return [
      "404.html": SitePages.notFound(of: text),
      "sitemap.xml": """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries.joined(separator: "\n"))
      </urlset>

      """,
    ]
  }
}
