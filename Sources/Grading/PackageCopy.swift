import Foundation
import Lab

/// A copy of the package, to fill in, build and run without touching the original.
public struct PackageCopy {
  /// Where the copy is.
  public let folder: URL

  /// What is made by builds and runs, or is not part of the package.
  private static func isLeftOut(_ name: String) -> Bool {
    [".git", ".swiftpm", "Pages", "Kept", "Grades", "downloads"].contains(name)
      || name.hasPrefix(".build")
  }

  /// Copies the package.
  ///
  /// - Parameter folder: a folder that does not exist yet.
  public init(at folder: URL) throws {
    self.folder = folder
    try Self.copy(Package.folder, to: folder)
  }

  /// The package itself, where it is a copy already: see `.ci/on-copy`.
  public init() { folder = Package.folder }

  private static func copy(_ source: URL, to target: URL) throws {
    let files = FileManager.default
    try files.createDirectory(at: target, withIntermediateDirectories: true)
    let children = try files.contentsOfDirectory(
      at: source, includingPropertiesForKeys: [.isDirectoryKey])
    for child in children where !isLeftOut(child.lastPathComponent) {
      let place = target.appendingPathComponent(child.lastPathComponent)
      if try child.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
        try copy(child, to: place)
      } else {
        try files.copyItem(at: child, to: place)
      }
    }
  }

  /// The text of one of its files, by its path from the copy's folder.
  public func text(of path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// Writes one of its files.
  public func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(path))
  }

  /// Runs the `swift` command in the copy, with the data that come with the package.
  public func swift(
    _ arguments: [String], environment: [String: String] = [:], timeLimit: Double,
    until isEnough: () -> Bool = { false }
  ) -> Program.Run {
    Program.named("swift").run(
      arguments,
      environment: ["LAB_DATASETS": "", "LESSON": "", "ANSWERS": ""].merging(environment) { $1 },
      in: folder, timeLimit: timeLimit, until: isEnough)
  }
}
