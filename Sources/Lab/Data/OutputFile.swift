import Foundation

/// Files that a program leaves behind.
package enum OutputFile {
  /// Writes a file in one step, so that a reader never meets half of it.
  ///
  /// A link is followed, and stays a link; a file that is there keeps its owner and its permissions. What is there
  /// and is no plain file, a device or a folder, is left alone: a file would replace it.
  ///
  /// - Parameter wayOut: what a person can do about a file that cannot be written, as the end of the
  ///   sentence.
  /// - Throws: `LabError.noOutput` when the file cannot be written.
  package static func write(_ content: Data, to file: URL, wayOut: String = "") throws {
    if let problem = problem(writing: content, to: file) {
      let ending = wayOut.isEmpty ? "" : "; \(wayOut)"
      throw LabError.noOutput(
        "\(Package.relativePath(file.path)) cannot be written: \(problem)\(ending).")
    }
  }

  /// Writes a file.
  ///
  /// - Returns: why it cannot be written; nil where it has been.
  private static func problem(writing content: Data, to file: URL) -> String? {
    var status = stat()
    let isThere = stat(file.path, &status) == 0
    let kind = isThere ? status.st_mode & S_IFMT : S_IFREG
    if kind == S_IFDIR || file.hasDirectoryPath { return "it is the name of a folder" }
    if kind != S_IFREG { return "it is no plain file" }
    if isThere {
      // The new file takes the old one's place, for which a link is not asked and neither are permissions.
      guard access(file.path, W_OK) == 0, let path = realpath(file.path, nil) else { return reason }
      defer { free(path) }
      return replace(String(cString: path), with: content, like: status) ? nil : reason
    }
    if (try? FileManager.default.destinationOfSymbolicLink(atPath: file.path)) != nil {
      return "it is a link to something that is not there"
    }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      return "its folder cannot be made"
    }
    return replace(file.path, with: content, like: nil) ? nil : reason
  }

  /// Writes a new file beside the path, and gives it that name.
  ///
  /// - Parameter status: what the file there is like, if there is one.
  /// - Returns: whether that was possible; else `errno` says why not.
  private static func replace(_ path: String, with content: Data, like status: stat?) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let new = folder.appendingPathComponent(".\(UUID().uuidString)").path
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    if descriptor < 0 { return false }
    if let status {
      // Only an administrator can give a file away, and changing its owner may change its permissions.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      fchmod(descriptor, status.st_mode & 0o7777)
    }
    let isWritten = Descriptor.write(content, to: descriptor)
    var problem = errno
    if close(descriptor) == 0 && isWritten && rename(new, path) == 0 { return true }
    if isWritten { problem = errno }
    unlink(new)
    errno = problem
    return false
  }

  /// Why the last call of the system failed, in its own words.
  private static var reason: String { String(cString: strerror(errno)).lowercased() }
}
