import Foundation
import Grading
import Lab

/// Builds programs of this package: `swift run benchmark` builds the benchmark alone, and what it
/// measures must be what the files say now.
enum ProgramBuild {
  /// - Parameter place: where and how, as options of `swift build`.
  /// - Throws: `LabError.stopped` with what the compiler said.
  static func build(_ program: String, _ place: [String] = Program.buildPlace) throws {
    // Somebody may have chosen one lesson for `swift test`.
    let run = Program.named("swift").run(
      ["build", "--product", program] + place, environment: ["LESSON": ""], in: Package.folder,
      timeLimit: 3600)
    guard run.exitCode == 0 else {
      throw LabError.stopped("\(program) cannot be built.\n\(run.output)\(run.errors)")
    }
  }
}
