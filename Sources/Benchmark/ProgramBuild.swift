import Foundation
import Grading
import Lab

/// Builds programs of this package: `swift run benchmark` builds the benchmark alone, and what it
/// measures must be what the files say now.
enum ProgramBuild {
  /// "debug" or "release", as this program was built.
  static let configuration = Program.folder.lastPathComponent

  /// The folder for builds in which this program lies.
  private static let ownScratch = Program.folder.resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// - Throws: `LabError.stopped` with what the compiler said.
  static func build(_ program: String, scratch: URL = ownScratch) throws {
    let run = Program.named("swift").run(
      [
        "build", "--package-path", Package.folder.path, "--scratch-path", scratch.path,
        "-c", configuration, "--product", program,
      ], timeLimit: 3600)
    guard run.exitCode == 0 else {
      throw LabError.stopped("\(program) cannot be built.\n\(run.output)\(run.errors)")
    }
  }
}
