import Exercises
import Foundation
import Lab

/// This program once more, with the same standard input and output, watched from outside.
///
/// Foundation's `Process` gives a child a process group of its own, which Ctrl-C does not reach.
struct ChildProcess {
  /// What became of it.
  struct End {
    /// The exit code, or nil where a signal ended it.
    let exitCode: Int32?
    let signal: Int32?

    /// What it wrote to standard error.
    let errors: String

    /// What it wrote down of itself.
    let events: [RunStatus]
  }

  /// Runs this program with the same arguments and waits for its end.
  ///
  /// - Parameter environment: what is different from this program's environment.
  static func run(environment: [String: String]) throws -> End {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lesson-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (errors, status) = (
      folder.appendingPathComponent("errors").path, folder.appendingPathComponent("status").path
    )
    try OutputFile.write(
      Data(), to: URL(fileURLWithPath: status),
      wayOut: "the environment variable TMPDIR names another folder for such files")
    var variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    variables[RunStatus.variable] = status
    // Where somebody asks for crash reports of another kind, they get these.
    variables["SWIFT_BACKTRACE"] = variables["SWIFT_BACKTRACE"] ?? TrapReport.settings
    let pid = try spawn(variables, errors: errors)
    // Ctrl-C is for the child; afterwards this one ends in the same way, with its files removed.
    let handlers = [SIGINT, SIGQUIT].map { ($0, Foundation.signal($0, SIG_IGN)) }
    defer { for (signal, handler) in handlers { _ = Foundation.signal(signal, handler) } }
    var state: Int32 = 0
    while waitpid(pid, &state, 0) == -1 && errno == EINTR {}
    let signal = state & 0x7f
    return End(
      exitCode: signal == 0 ? (state >> 8) & 0xff : nil, signal: signal == 0 ? nil : signal,
      errors: text(of: errors), events: RunStatus.events(in: text(of: status)))
  }

  private static func text(of path: String) -> String {
    String(beginningAndEndOf: URL(fileURLWithPath: path), bytes: 2 << 20)
  }

  private static func spawn(_ environment: [String: String], errors: String) throws -> pid_t {
    guard let path = Bundle.main.executablePath else { throw POSIXError(.ENOENT) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { variables.forEach { free($0) } }
    var pid: pid_t = 0
    let problem = posix_spawn(&pid, path, &actions, nil, CommandLine.unsafeArgv, variables)
    guard problem == 0 else { throw POSIXError(POSIXErrorCode(rawValue: problem) ?? .ENOEXEC) }
    return pid
  }
}
