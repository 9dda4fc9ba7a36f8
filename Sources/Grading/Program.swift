import Foundation

/// A program of this package, as a user runs it.
public struct Program {
  /// What became of one run.
  public struct Run {
    public let output: String
    public let errors: String
    public let exitCode: Int32
    /// Whether a signal ended it.
    public let wasKilled: Bool
    /// Whether it was ended from here, after the time limit.
    public let wasStopped: Bool

    /// The last line of the output.
    public var lastLine: Data? {
      output.split(separator: "\n").last.map { Data($0.utf8) }
    }
  }

  private let executable: URL
  private var prefix: [String] = []

  /// What the program is called.
  public var name: String { executable.lastPathComponent }

  /// - Parameters:
  ///   - name: the executable's name, "lesson03".
  ///   - folder: where it was built; beside this program if none is given.
  public init(_ name: String, in folder: URL = folder) {
    executable = folder.appendingPathComponent(name)
  }

  /// A program of the system, wherever PATH finds it.
  public static func named(_ name: String) -> Program {
    var program = Program("env", in: URL(fileURLWithPath: "/usr/bin"))
    program.prefix = [name]
    return program
  }

  /// Runs the program and waits for its end.
  ///
  /// What it prints goes through files: a pipe that nobody reads would hold it up.
  ///
  /// - Parameters:
  ///   - environment: what is different from this program's environment; an empty value is none.
  ///   - directory: where it runs; here if none is given.
  ///   - input: what it reads from standard input; nothing if none is given.
  ///   - timeLimit: after how many seconds it is ended, with all that it has started.
  ///   - isEnough: asked again and again; the program is ended as soon as this is true.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], in directory: URL? = nil,
    input: Data? = nil, timeLimit: Double = 300, until isEnough: () -> Bool = { false }
  ) -> Run {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lab-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let files = ["output", "errors"].map { folder.appendingPathComponent($0) }
      for file in files { try Data().write(to: file) }
      let process = Process()
      process.executableURL = executable
      process.arguments = prefix + arguments
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
      try process.run()
      let wasStopped = !Self.wait(for: process, seconds: timeLimit, until: isEnough)
      return Run(
        output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
        exitCode: process.terminationStatus,
        wasKilled: process.terminationReason == .uncaughtSignal, wasStopped: wasStopped)
    } catch {
      return Run(
        output: "", errors: "\(executable.path) cannot be run: \(error)", exitCode: 71,
        wasKilled: false, wasStopped: false)
    }
  }

  /// Runs the program with this program's own input and output, and returns its exit code.
  public func runHere(_ arguments: [String]) -> Int32 {
    fflush(nil)
    let process = Process()
    process.executableURL = executable
    process.arguments = prefix + arguments
    do { try process.run() } catch { return 71 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Whether the process ended by itself in time; it has ended in any case.
  private static func wait(
    for process: Process, seconds: Double, until isEnough: () -> Bool
  ) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while process.isRunning && Date() < end && !isEnough() { usleep(2000) }
    let isLate = process.isRunning
    if isLate {
      // Foundation gives it a process group of its own, in which its children are too.
      let pid = process.processIdentifier
      if getpgid(pid) == pid { kill(-pid, SIGKILL) }
      kill(pid, SIGKILL)
    }
    process.waitUntilExit()
    return !isLate
  }

  /// Where the built programs are: beside the tests.
  public static let folder: URL = {
    #if canImport(Darwin)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    return Bundle.main.bundleURL
  }()
}
