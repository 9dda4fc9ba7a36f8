import Foundation
import Lab

/// The folder of a site.
struct SiteFolder {
  /// The folder as the user names it.
  let path: String
  private let url: URL

  /// The end of every file of a site, by which a later run knows what it may replace.
  private static let mark = "<!-- written by swift run course site -->\n"

  init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
  }

  /// - Throws: `LabError.noOutput` where the folder holds something else than an earlier site: it would be
  ///   lost.
  func refuseOthers() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw LabError.noOutput("\(path) is a file; name a folder for the site.")
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
      throw LabError.noOutput("\(path) cannot be read; name another folder for the site.")
    }
    if let other = names.sorted().first(where: { !isOfSite($0) }) {
      throw LabError.noOutput(
        """
        \(path) holds \(other), which is not part of an earlier site and would be lost; name another \
        folder, or move that away.
        """)
    }
  }

  /// Whether a file belongs to a site, or says nothing.
  private func isOfSite(_ name: String) -> Bool {
    // macOS puts it wherever somebody has looked.
    if name == ".DS_Store" { return true }
    guard let data = try? Data(contentsOf: url.appendingPathComponent(name)) else { return false }
    return data.isEmpty || data.suffix(Self.mark.utf8.count) == Data(Self.mark.utf8)
  }

  /// Puts the files in place of an earlier site, all of them at once.
  ///
  /// - Throws: `LabError.noOutput` where they cannot be written; then the earlier site is as it was.
  func put(_ files: [String: String]) throws {
    let parent = url.deletingLastPathComponent()
    func neighbour(_ word: String) -> URL {
      parent.appendingPathComponent(".\(url.lastPathComponent)-\(word)-\(UUID().uuidString)")
    }
    let (new, old) = (neighbour("new"), neighbour("old"))
    defer { for folder in [new, old] { try? FileManager.default.removeItem(at: folder) } }
    do {
      for (name, content) in files {
        let text = content.isEmpty ? "" : content + Self.mark
        try OutputFile.write(Data(text.utf8), to: new.appendingPathComponent(name))
      }
    } catch {
      throw LabError.noOutput("\(path) cannot be written; name another folder.")
    }
    // Two minutes have passed.
    try refuseOthers()
    let isThere = FileManager.default.fileExists(atPath: url.path)
    if isThere && rename(url.path, old.path) != 0 { throw cannotReplace }
    if rename(new.path, url.path) == 0 { return }
    if isThere { rename(old.path, url.path) }
    throw cannotReplace
  }

  private var cannotReplace: LabError {
    .noOutput(
      "\(path) cannot be replaced: \(String(cString: strerror(errno))); name another folder.")
  }
}
