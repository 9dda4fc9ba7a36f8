import Foundation
import Lab
import Notebook

/// What one student has handed in: a folder with their name, in which Exercises.swift files lie.
///
/// The folder is a checkout, or holds only the files, each in a folder that names its lesson:
/// "03-BikeSharing", "lesson03", "Lesson 3" or "3".
public struct Submission: Sendable {
  /// The name of the folder.
  public let student: String

  /// The files by the number of their lesson.
  public let files: [Int: URL]

  /// What is odd about the folder.
  let look: [String]

  /// The submissions in a folder, a folder for each student, in the order of their names.
  ///
  /// - Throws: `LabError.noInput` where there is no such folder, or none in it.
  public static func all(in folder: URL) throws -> [Submission] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let names else {
      throw LabError.noInput(
        "\(folder.path) is no folder that can be read: it should hold a folder for each student.")
    }
    let students = names.filter { !$0.hasPrefix(".") }.sorted()
      .map { folder.appendingPathComponent($0) }.filter { kind(of: $0) == .typeDirectory }
    if students.isEmpty {
      throw LabError.noInput(
        "\(folder.path) holds no folders: it should hold one for each student.")
    }
    return students.map { Submission($0) }
  }

  init(_ folder: URL) {
    student = folder.lastPathComponent
    var (found, links): ([Int: [URL]], [String]) = ([:], [])
    Self.search(folder, lesson: nil, depth: 0, &found, &links)
    let files = found.mapValues { urls in
      // A checkout's own file before one that lies about.
      urls.min {
        ($0.pathComponents.contains("Lessons") ? 0 : 1, $0.pathComponents.count, $0.path)
          < ($1.pathComponents.contains("Lessons") ? 0 : 1, $1.pathComponents.count, $1.path)
      } ?? folder
    }
    self.files = files
    look =
      links.map { "\($0) is a link and was not followed" }
      + found.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { lesson, urls in
        "lesson \(lesson) is there \(urls.count) times: the file in "
          + "\(files[lesson]?.deletingLastPathComponent().lastPathComponent ?? "") was taken"
      }
  }

  /// What a file holds; nil where it cannot be read, or is larger than any exercises are.
  static func content(of file: URL) -> Data? {
    let size = try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
    return (size ?? .max) < 1_000_000 ? try? Data(contentsOf: file) : nil
  }

  private static func search(
    _ folder: URL, lesson: Int?, depth: Int, _ found: inout [Int: [URL]], _ links: inout [String]
  ) {
    // A checkout of a checkout is deep enough.
    guard depth < 8 else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      let file = folder.appendingPathComponent(name)
      switch kind(of: file) {
      case .typeDirectory:
        search(file, lesson: number(of: name) ?? lesson, depth: depth + 1, &found, &links)
      case .typeSymbolicLink where name == "Exercises.swift" || number(of: name) != nil:
        links.append(name)
      case .typeRegular where name == "Exercises.swift":
        if let lesson { found[lesson, default: []].append(file) }
      default: break
      }
    }
  }

  /// The number of the lesson that a folder is named after, if it is.
  static func number(of folder: String) -> Int? {
    let name = folder.lowercased()
    let rest = name.hasPrefix("lesson") ? name.dropFirst("lesson".count) : name[...]
    let digits = rest.drop { " _-".contains($0) }
    let number = digits.prefix { $0.isASCII && $0.isNumber }
    let after = digits.dropFirst(number.count).first
    guard number.count <= 2, after.map({ " _-".contains($0) }) ?? true else { return nil }
    return Int(number)
  }

  private static func kind(of file: URL) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return attributes?[.type] as? FileAttributeType
  }
}
