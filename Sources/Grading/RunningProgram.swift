import Foundation
import Lab
import Notebook

/// A program that has been started, and the files that it prints to: a pipe that nobody reads would hold
/// it up.
public final class RunningProgram {
  private let process = Process()

  /// Where its output is kept.
  private let folder: URL
  private var files: [URL] { ["output", "errors"].map(folder.appendingPathComponent) }

  init(
    _ executable: URL, _ arguments: [String], environment: [String: String], in directory: URL?,
    input: Data?
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lab-\(UUID().uuidString)")
    for file in files {
      try OutputFile.write(
        Data(), to: file,
        wayOut: "the environment variable TMPDIR names another folder for such files")
    }
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      .filter { !$0.value.isEmpty }
    if let directory { process.currentDirectoryURL = directory }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    if let input {
      let file = folder.appendingPathComponent("input")
      try input.write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    }
    try Program.start(process)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Whether it has not come to its end.
  public var isRunning: Bool { process.isRunning }

  /// Waits for its end, which is made if it does not come by itself.
  ///
  /// - Parameters:
  ///   - seconds: after how many it is ended, with all that it has started.
  ///   - gently: whether it may end itself first, as after Ctrl-C: a build stops its compilers then.
  ///   - isEnough: asked again and again; the program is ended as soon as this is true.
  public func end(
    after seconds: Double = 0, gently: Bool = false, until isEnough: () -> Bool = { false }
  ) -> Program.Run {
    let isEnded = isEnded(within: seconds, until: isEnough)
    if !isEnded {
      if gently {
        send(SIGINT)
        _ = self.isEnded(within: 3) { false }
      }
      send(SIGKILL)
    }
    process.waitUntilExit()
    let texts = files.map { String(beginningAndEndOf: $0, bytes: 16 << 20) }
    return Program.Run(
      output: texts[0], errors: texts[1], exitCode: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal, wasStopped: !isEnded)
  }

  private func isEnded(within seconds: Double, until isEnough: () -> Bool) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while process.isRunning && Date() < end && !isEnough() { usleep(2000) }
    return !process.isRunning
  }

  private func send(_ signal: Int32) {
    // Foundation gives it a process group of its own, in which its children are too.
    let pid = process.processIdentifier
    if getpgid(pid) == pid { kill(-pid, signal) } else { kill(pid, signal) }
  }
}
