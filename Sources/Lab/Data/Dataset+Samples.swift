import Foundation

extension Dataset {
  /// The files of a dataset. They are named here and not listed from a folder, where anything may lie.
  static func files(of name: String) -> [String] {
    switch name {
    case "bike-sharing": ["hour.csv"]
    case "student-admissions": ["student_data.csv"]
    case "imdb-reviews": ["reviews.txt", "labels.txt"]
    case "mnist":
      [DigitsPart.training, .test].flatMap {
        ["\($0.rawValue)-images-idx3-ubyte", "\($0.rawValue)-labels-idx1-ubyte"]
      }
    default: fatalError("Dataset.files(of:) does not say which files the dataset \(name) has.")
    }
  }

  /// The simulated sample that comes with the package.
  static func sample(of name: String) -> Dataset {
    Dataset(name: name, folder: Package.file("Datasets/samples/\(name)"), kind: .sample)
  }

  /// The dataset in a folder that is called after it.
  ///
  /// A sample counts as one wherever it lies and by whatever path it is reached, so its content decides.
  /// Labels alone do not: many reviews may have the same ones.
  ///
  /// - Parameter kind: what the dataset is if it is not the sample.
  static func at(_ folder: URL, otherwise kind: Kind) -> Dataset {
    let name = folder.lastPathComponent
    let sample = sample(of: name).folder
    let isSample = files(of: name).contains { file in
      let (one, other) = (folder.appendingPathComponent(file), sample.appendingPathComponent(file))
      return !file.contains("labels") && isFile(one)
        && FileManager.default.contentsEqual(
          atPath: one.resolvingSymlinksInPath().path, andPath: other.resolvingSymlinksInPath().path)
    }
    return Dataset(name: name, folder: folder, kind: isSample ? .sample : kind)
  }

  static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether there is a plain file, or a link to one.
  static func isFile(_ url: URL) -> Bool {
    let kind = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey])
    return kind?.isRegularFile == true
  }
}
