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
  private let usesBubblewrap: Bool

  /// The choices of `--sandbox`.
  public enum Choice: String, Sendable, CaseIterable { case auto, bwrap, none }

  /// - Returns: nil where bubblewrap is asked for and does not work here.
  public init?(_ choice: Choice, limits: Limits) {
    self.limits = limits
    usesBubblewrap = choice != .none && Self.works
    if choice == .bwrap && !usesBubblewrap { return nil }
  }

  /// What the report says of it.
  public var kind: GradeRun.Sandbox { usesBubblewrap ? .bubblewrap : .none }

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - program: it may read its own folder, and the libraries that it is linked with.
  ///   - libraries: the folders of these.
  func run(_ program: URL, _ arguments: [String], libraries: [String]) -> Program.Run {
    // The shell's limits hold for all that the program starts. Not every system knows each of them.
    let script = """
      ulimit -v \(limits.megabytes * 1024) 2>/dev/null; ulimit -f 32768; ulimit -c 0
      ulimit -u \(usesBubblewrap ? 64 : 4096) 2>/dev/null; exec "$0" "$@"
      """
    let command = ["/bin/sh", "-c", script, program.path] + arguments
    let folder = program.deletingLastPathComponent()
    let line =
      usesBubblewrap ? ["bwrap"] + Self.walls(libraries + [folder.path]) + command : command
    return Program.named("env").run(
      ["-i", "PATH=/usr/bin:/bin", "NO_TIME_LIMIT=1", "SWIFT_BACKTRACE=\(TrapReport.settings)"]
        + line, in: folder,
      timeLimit: limits.seconds)
  }

  private static func walls(_ folders: [String]) -> [String] {
    let system = ["/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/alternatives"]
    return [
      "--unshare-all", "--die-with-parent", "--new-session", "--proc", "/proc", "--dev", "/dev",
    ]
      + ["--tmpfs", "/tmp"] + (system + folders).flatMap { ["--ro-bind-try", $0, $0] }
      + ["--chdir", "/tmp"]
  }

  /// Whether bubblewrap is here and may do its work: in some containers it may not.
  private static let works: Bool = {
    let run = Program.named("bwrap").run(walls([]) + ["true"], timeLimit: 10)
    return run.exitCode == 0
  }()
}
