import Foundation
import Grading
import Lab
import Notebook

/// Writes the whole course as a web site: the lessons' pages with every exercise still to do, the list of
/// lessons, the notation and the help with Swift.
///
/// The site is made elsewhere and takes its place in one step: a run that fails or is interrupted leaves an
/// earlier site as it was.
struct SiteCommand {
  private let folder: SiteFolder
  private var data = "sample"
  private var address: SiteAddress?

  /// - Parameter arguments: the folder, and options.
  /// - Throws: `LabError.usage` where they make no sense.
  init(_ arguments: [String]) throws {
    var folders: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-") else {
        folders.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      func value() throws -> String {
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
          throw LabError.usage("\(parts[0]) needs a value.")
        }
        return value
      }
      switch parts[0] {
      case "--data": data = try value()
      case "--url": address = try SiteAddress(value())
      default:
        throw LabError.usage(
          "'course site' takes no '\(parts[0])'; it takes a folder, --data sample|full|FOLDER and --url ADDRESS."
        )
      }
    }
    guard folders.count == 1 else {
      throw LabError.usage("name one folder for the site, as in 'swift run course site Site'.")
    }
    folder = SiteFolder(folders[0])
  }

  /// - Returns: the exit code.
  func run() throws -> Int32 {
    try folder.refuseOthers()
    Interruption.listen()
    print("Building the lessons …")
    try SiteLessons.build()
    if Interruption.isAsked { return Interruption.exitCode }
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("site-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    var pages = try SiteLessons(data: data).pages(in: place)
    if Interruption.isAsked { return Interruption.exitCode }
    pages.merge(SitePages.all(in: place)) { $1 }
    let dead = SiteLinks(pages).dead
    if let first = dead.first {
      throw LabError.data(
        """
        there is no site, because \(dead.count == 1 ? "a link leads" : "\(dead.count) links lead") nowhere: \
        \(first).
        """)
    }
    var files = pages
    if let address { files.merge(address.files(for: pages.keys.sorted())) { $1 } }
    // GitHub Pages would look for templates in the files.
    files[".nojekyll"] = ""
    try folder.put(files)
    let size = Double(files.values.reduce(0) { $0 + $1.utf8.count }) / 1e6
    Terminal.standard.print([
      """
      The site: \(folder.path)/\(SitePages.index), \(pages.count) pages, \(Format.number(size, digits: 2)) MB. \
      Every link between them leads somewhere.
      """
    ])
    return 0
  }
}
