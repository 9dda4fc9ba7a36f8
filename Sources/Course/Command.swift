import Lab

/// One of the things that `swift run course` does.
struct Command: Sendable {
  let name: String

  /// What is written after the name, as `--help` shows it: "3.2".
  let arguments: String

  let help: String

  /// Does it, with what was written after the name.
  ///
  /// - Returns: the program's exit code.
  let run: @Sendable ([String]) throws -> Int32

  init(
    _ name: String, _ arguments: String, _ help: String,
    run: @escaping @Sendable ([String]) throws -> Int32
  ) {
    self.name = name
    self.arguments = arguments
    self.help = help
    self.run = run
  }

  /// A command that takes nothing and cannot fail.
  init(_ name: String, _ help: String, run: @escaping @Sendable () -> Void) {
    self.init(name, "", help) { arguments in
      guard arguments.isEmpty else {
        throw LabError.usage("'swift run course \(name)' takes nothing after its name.")
      }
      run()
      return 0
    }
  }
}
