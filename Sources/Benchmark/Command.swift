import Foundation
import Grading
import Lab

/// A program that prints one JSON object.
struct Command {
  private let run: () -> Program.Run

  /// One of this package's programs, as a user runs it.
  static func lesson(_ name: String, _ arguments: [String]) -> Command {
    Command { Program(name).run(["--json"] + arguments, timeLimit: 3600) }
  }

  /// One of the reference scripts.
  static func python(_ script: String, threads: Int, _ arguments: [String] = []) -> Command {
    let path = Package.file("Tests/Reference/\(script)").path
    let libraries = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"]
    return Command {
      Program.named("python3").run(
        ["-B", path] + arguments,
        environment: VectorWidth.environmentOfOthers.merging(
          libraries.map { ($0, "\(threads)") }, uniquingKeysWith: { $1 }),
        timeLimit: 3600)
    }
  }

  /// What the program prints; nil where it is not there or fails.
  func answer() -> [String: Any]? {
    let run = run()
    guard run.exitCode == 0, let line = run.lastLine else { return nil }
    return (try? JSONSerialization.jsonObject(with: line)) as? [String: Any]
  }
}
