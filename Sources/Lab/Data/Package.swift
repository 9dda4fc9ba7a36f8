import Foundation

/// Where the package's folder is: samples, sources and pages are found from it.
public enum Package {
  /// The folder that holds Package.swift.
  public static let folder: URL = {
    // This file is Sources/Lab/Data/Package.swift, four levels below the folder.
    let built = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    if isPackage(built) { return built }
    // The folder has been moved since it was built: look above the program, which is in .build.
    var folder = Bundle.main.bundleURL.resolvingSymlinksInPath()
    while folder.path != "/" {
      if isPackage(folder) { return folder }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
  }()

  /// A file of the package.
  public static func file(_ path: String) -> URL { folder.appendingPathComponent(path) }

  /// A path as a reader of the package would write it: from its folder where it is inside.
  public static func relativePath(_ path: String) -> String {
    let prefix = folder.path + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private static func isPackage(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
  }
}
