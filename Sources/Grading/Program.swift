import Foundation
import Lab

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

  /// Whether there is a program to run.
  public var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: executable.path) }

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

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - environment: what is different from this program's environment; an empty value is none.
  ///   - directory: where it runs; here if none is given.
  ///   - input: what it reads from standard input; nothing if none is given.
  public func start(
    _ arguments: [String], environment: [String: String] = [:], in directory: URL? = nil,
    input: Data? = nil
  ) throws -> RunningProgram {
    try RunningProgram(
      executable, prefix + arguments, environment: environment, in: directory, input: input)
  }

  /// Runs the program and waits for its end.
  ///
  /// - Parameters:
  ///   - environment: what is different from this program's environment; an empty value is none.
  ///   - directory: where it runs; here if none is given.
  ///   - input: what it reads from standard input; nothing if none is given.
  ///   - timeLimit: after how many seconds it is ended, with all that it has started.
  ///   - gently: whether it may end itself first, as after Ctrl-C.
  ///   - isEnough: asked again and again; the program is ended as soon as this is true.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], in directory: URL? = nil,
    input: Data? = nil, timeLimit: Double = 300, gently: Bool = false,
    until isEnough: () -> Bool = { false }
  ) -> Run {
    do {
      return try start(arguments, environment: environment, in: directory, input: input)
        .end(after: timeLimit, gently: gently, until: isEnough)
    } catch {
      return Run(
        output: "", errors: "\(error)", exitCode: 71, wasKilled: false, wasStopped: false)
    }
  }

  /// Runs the program with this program's own input and output, and returns its exit code, after a signal as
  /// shells count it.
  ///
  /// - Throws: `LabError.noInput` where there is no such program.
  public func runHere(_ arguments: [String]) throws -> Int32 {
    fflush(nil)
    let process = Process()
    process.executableURL = executable
    process.arguments = prefix + arguments
    try Self.start(process)
    process.waitUntilExit()
    let isKilled = process.terminationReason == .uncaughtSignal
    return process.terminationStatus + (isKilled ? 128 : 0)
  }

  /// - Throws: `LabError.noInput` where there is no such program.
  static func start(_ process: Process) throws {
    do {
      try process.run()
    } catch {
      let path = process.executableURL?.path ?? ""
      throw LabError.noInput(
        "\(Package.relativePath(path)) cannot be started; 'swift build' builds the course's programs."
      )
    }
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

  /// The options after which `swift build` builds where this program was built, and in the same way.
  public static let buildPlace: [String] = {
    let folder = Program.folder.resolvingSymlinksInPath()
    let (configuration, build) = (
      folder.lastPathComponent, folder.deletingLastPathComponent().deletingLastPathComponent()
    )
    let isUsual = build.path == Package.file(".build").resolvingSymlinksInPath().path
    return (isUsual ? [] : ["--scratch-path", build.path])
      + (configuration == "release" ? ["-c", configuration] : [])
  }()
}
