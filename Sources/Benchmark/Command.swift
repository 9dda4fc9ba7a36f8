import Notebook
import Foundation
import Lab

/// A program that prints one JSON object.
struct Command {
  let arguments: [String]
  var environment: [String: String] = [:]

  /// One of this package's programs, as a user runs it.
  static func lesson(_ name: String, _ arguments: [String]) -> Command {
    Command(arguments: [folder.appendingPathComponent(name).path, "--json"] + arguments)
  }

  /// One of the reference scripts.
  static func python(_ script: String, threads: Int, _ arguments: [String] = []) -> Command {
    let path = Package.file("Tests/Reference/\(script)").path
    let libraries = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"]
    return Command(
      arguments: ["python3", "-B", path] + arguments,
      environment: Dictionary(uniqueKeysWithValues: libraries.map { ($0, "\(threads)") }))
  }

  /// What the program prints; nil where it is not there or fails.
  func run() -> [String: Any]? {
    guard let output = output() else { return nil }
    return (try? JSONSerialization.jsonObject(with: output)) as? [String: Any]
  }

  private func output() -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }

  /// Builds the lessons that are not there yet: `swift run benchmark` builds the benchmark alone.
  static func build(_ lessons: [String]) {
    for lesson in lessons
    where !FileManager.default.fileExists(atPath: folder.appendingPathComponent(lesson).path) {
      print("Building \(lesson) …")
      let configuration = folder.lastPathComponent
      _ = Command(arguments: [
        "swift", "build", "--package-path", Package.folder.path, "-c", configuration, "--product",
        lesson,
      ]).output()
    }
  }

  /// Where the built programs are: beside this one.
  private static let folder = Bundle.main.bundleURL.resolvingSymlinksInPath()
}
