import Foundation
import Notebook

/// Where a student's program runs: with limits, and where bubblewrap is installed with nothing of this
/// machine in sight but the system's libraries, and without network.
public struct Sandbox: Sendable {
  /// What a run may use.
  public struct Limits: Sendable {
    /// Seconds of one exercise.
    public var seconds: Double = 20

    /// Megabytes of address space.
    public var megabytes = 1024

    public init() {}
  }

  public let limits: Limits

  /// What the report says of it.
  public let kind: GradeRun.Sandbox

  /// The choices of `--sandbox`.
  public enum Choice: String, Sendable, CaseIterable { case auto, bwrap, none }

  /// - Parameter folder: where the programs will be.
  /// - Returns: nil where bubblewrap is asked for and does not work here.
  public init?(_ choice: Choice, limits: Limits, programsIn folder: URL) {
    self.limits = limits
    kind =
      choice == .none
      ? .none : Self.isBubblewrapHere ? .bubblewrap : Self.isForNobody(folder) ? .nobody : .none
    if choice == .bwrap && kind != .bubblewrap { return nil }
  }

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - program: it may read its own folder, and the libraries that it is linked with.
  ///   - libraries: the folders of these.
  ///   - reportsTraps: whether a trap is reported with its line, which takes a second or more.
  func run(
    _ program: URL, _ arguments: [String], libraries: [String], reportsTraps: Bool = false
  ) -> Program.Run {
    let folder = program.deletingLastPathComponent()
    for url in [folder, program] {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    }
    let reports = reportsTraps ? TrapReport.settings : "enable=no"
    let settings = ["-i", "PATH=/usr/bin:/bin", "NO_TIME_LIMIT=1", "SWIFT_BACKTRACE=\(reports)"]
    return Program.named("env").run(
      settings + walls(libraries + [folder.path])
        + ["/bin/sh", "-c", script, program.path] + arguments,
      in: folder, timeLimit: limits.seconds)
  }

  /// The shell's limits hold for all that the program starts. Not every shell knows each of them.
  private var script: String {
    let processors = Double(ProcessInfo.processInfo.activeProcessorCount)
    // Of who is nobody there are no other processes; of who grades there may be thousands.
    let processes = getuid() == 0 && kind != .none ? 256 : 4096
    return """
      ulimit -v \(limits.megabytes * 1024) 2>/dev/null; ulimit -f 32768; ulimit -c 0
      ulimit -t \(Int(limits.seconds * processors) + 10)
      ulimit -u \(processes) 2>/dev/null || ulimit -p \(processes) 2>/dev/null
      exec "$0" "$@"
      """
  }
}
