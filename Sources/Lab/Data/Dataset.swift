import Foundation

/// The files of one dataset, and where they were found.
public struct Dataset: Sendable {
  /// The dataset's name, which is its folder's: "bike-sharing".
  public let name: String

  /// The folder that holds the files.
  public let folder: URL

  /// What the data is.
  public let kind: Kind

  public enum Kind: Sendable {
    /// The simulated sample that comes with the package.
    case sample

    /// What `Datasets/fetch` or LAB_DATASETS holds.
    case real

    /// A folder that `--data` names: nobody here can say what is in it.
    case own
  }

  /// Whether this is the simulated sample that comes with the package.
  public var isSample: Bool { kind == .sample }

  /// Finds a dataset: what `--data` says, else in the folder that the environment variable
  /// LAB_DATASETS names, else what `Datasets/fetch` left, else the sample.
  ///
  /// - Parameters:
  ///   - name: the dataset's folder.
  ///   - choice: the value of `--data`: "sample", "full", a folder that holds `name`, or nil.
  ///   - environment: the environment variables.
  /// - Throws: `LabError.noInput` when the place asked for does not hold the dataset.
  public static func find(
    _ name: String, choice: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Dataset {
    let sample = Dataset(name: name, folder: samples.appendingPathComponent(name), kind: .sample)
    switch choice {
    case "sample": return sample
    case "full":
      if let full = try full(name, environment) { return full }
      throw LabError.noInput(
        "The real \(name) data is not here yet: 'Datasets/fetch \(name)' downloads it.")
    case .some(let path):
      let folder = URL(fileURLWithPath: path).appendingPathComponent(name)
      guard isFolder(folder) else {
        throw LabError.noInput(
          "--data \(path): there is no folder \(name) in it; it takes sample, full or a folder that "
            + "holds \(name).")
      }
      return Dataset(
        name: name, folder: folder, kind: folder.path == sample.folder.path ? .sample : .own)
    case nil: return try full(name, environment) ?? sample
    }
  }

  private static func full(_ name: String, _ environment: [String: String]) throws -> Dataset? {
    var places: [URL] = []
    if let path = environment["LAB_DATASETS"], !path.isEmpty {
      places.append(URL(fileURLWithPath: path))
      guard isFolder(places[0]) else {
        throw LabError.noInput("LAB_DATASETS names \(path), and there is no such folder.")
      }
    }
    places.append(Package.file("Datasets/downloads"))
    // A download that was broken off leaves a folder without all of its files.
    let folder = places.map { $0.appendingPathComponent(name) }.first { folder in
      files(of: name).allSatisfy { isThere(folder.appendingPathComponent($0)) }
    }
    return folder.map { Dataset(name: name, folder: $0, kind: .real) }
  }

  /// The bytes of one file.
  ///
  /// - Throws: `LabError.noInput` when the file is not there or cannot be read.
  public func bytes(of file: String) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    } catch {
      let wayOut = isSample ? "a fresh clone has it" : "'Datasets/fetch \(name)' downloads it"
      throw LabError.noInput("\(path(of: file)) is missing or cannot be read; \(wayOut).")
    }
  }

  /// The path of one file, as a reader of the package would write it.
  public func path(of file: String) -> String {
    Package.relativePath(folder.appendingPathComponent(file).path)
  }

  private static let samples = Package.file("Datasets/samples")

  /// The files of a dataset: those of its sample.
  private static func files(of name: String) -> [String] {
    let sample = samples.appendingPathComponent(name).path
    return (try? FileManager.default.contentsOfDirectory(atPath: sample)) ?? []
  }

  private static func isThere(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
