import Foundation

/// The pages of a web site beside those of the lessons.
package enum SitePages {
  /// The file that a site begins with.
  package static let index = Shelf.index

  /// The names of the list of lessons, of the letters and signs, and of the help with Swift.
  package static let names = [Shelf.index, Shelf.notation, Shelf.lab]

  /// What stands in them, by their names.
  ///
  /// - Parameter folder: the folder with the lessons' pages, and what their runs have left beside them.
  package static func all(in folder: URL) -> [String: String] {
    [
      Shelf.index: HTMLIndex(Shelf(pages: folder), isOfSite: true).html,
      Shelf.notation: Notation.html, Shelf.lab: LabSheet.html,
    ]
  }

  /// What a host shows for an address that leads nowhere. It may stand in any folder, so it links to the
  /// site's whole address.
  package static func notFound(of site: String) -> String {
    HTMLFrame.page(
      "Page not found", bar: "",
      body: """
        <div class="page">
        <main id="main">
        <h1>There is no such page</h1>
        <p>The course has moved on, or the address has a slip in it.
        <a href="\(XML.escaped(site + Shelf.index))">All lessons</a></p>
        </main>
        </div>
        """)
  }
}
