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
    /// The simulated sample that comes with the package, wherever it was found.
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
    switch choice {
    case "sample": return sample(of: name)
    case "full":
      guard let full = try full(name, environment) else {
        throw LabError.noInput(
          "The real \(name) data is not here yet: 'Datasets/fetch \(name)' downloads it.")
      }
      if full.isSample {
        throw LabError.noInput(
          """
          \(Package.relativePath(full.folder.path)) holds the simulated sample and not the real data; \
          'Datasets/fetch \(name)' downloads that.
          """)
      }
      return full
    case .some(let path):
      let folder = URL(fileURLWithPath: path).appendingPathComponent(name)
      guard isFolder(folder) else {
        throw LabError.noInput(
          "--data \(path): there is no folder \(name) in it; it takes sample, full or a folder that "
            + "holds \(name).")
      }
      return at(folder, otherwise: .own)
    case nil: return try full(name, environment) ?? sample(of: name)
    }
  }

  private static func full(_ name: String, _ environment: [String: String]) throws -> Dataset? {
    if let path = environment["LAB_DATASETS"], !path.isEmpty {
      let place = URL(fileURLWithPath: path)
      guard isFolder(place) else {
        throw LabError.noInput("LAB_DATASETS names \(path), and there is no such folder.")
      }
      let folder = place.appendingPathComponent(name)
      if let missing = files(of: name).first(where: { !isFile(folder.appendingPathComponent($0)) })
      {
        throw LabError.noInput(
          """
          LAB_DATASETS names \(path), and it has no \(name)/\(missing); 'Datasets/fetch --to FOLDER \
          \(name)' downloads it, and --data sample takes the sample.
          """)
      }
      return at(folder, otherwise: .real)
    }
    let folder = Package.file("Datasets/downloads/\(name)")
    // A download that was broken off leaves a folder without all of its files.
    let isComplete = files(of: name).allSatisfy { isFile(folder.appendingPathComponent($0)) }
    return isComplete ? at(folder, otherwise: .real) : nil
  }

  /// The bytes of one file.
  ///
  /// - Throws: `LabError.noInput` when the file is not there, is no plain file or cannot be read.
  public func bytes(of file: String) throws -> [UInt8] {
    let url = folder.appendingPathComponent(file)
    // A device or a pipe may go on without end.
    guard Self.isFile(url), let bytes = try? Data(contentsOf: url) else {
      let wayOut =
        switch kind {
        case .sample: "a fresh clone has it"
        case .real: "'Datasets/fetch \(name)' downloads it"
        case .own: "--data takes sample, full or a folder that holds \(name)/\(file)"
        }
      throw LabError.noInput("\(path(of: file)) is missing or cannot be read; \(wayOut).")
    }
    return [UInt8](bytes)
  }

  /// The path of one file, as a reader of the package would write it.
  public func path(of file: String) -> String {
    Package.relativePath(folder.appendingPathComponent(file).path)
  }
}
