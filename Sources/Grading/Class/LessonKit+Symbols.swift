import Foundation

// What a student's compiled file refers to, as the linker sees it.

extension LessonKit {
  /// What a compiled file refers to and should not, in a sentence; nil where all is well.
  ///
  /// What its author cannot name in Swift can still be named by a symbol of the linker's, and another program
  /// could be started in which more is lent.
  func intrusion(of object: URL) -> String? {
    let symbols = Self.symbols("-u", of: [object])
    let isWithheld = symbols.contains { symbol in
      symbol.contains(module) && !visible.contains(symbol)
        || symbol.hasPrefix("$s9Exercises") && !Self.open.contains(where: symbol.hasPrefix)
    }
    if isWithheld { return "The file refers to parts of the lesson that are withheld." }
    let caller = Self.callers.first(where: symbols.contains)
    let type = Self.callingTypes.first { type in symbols.contains { $0.hasPrefix(type.symbol) } }
    return (caller ?? type?.name).map { "The file uses `\($0)`, which no exercise needs." }
  }

  /// How the symbols of the lesson begin.
  var module: String { "$s\(lesson.program.count)\(lesson.program)" }

  /// The symbols that some compiled files define, or refer to.
  static func symbols(_ option: String, of objects: [URL]) -> Set<String> {
    let run = Program.named("llvm-nm").run(
      [option, "--format=just-symbols"] + objects.map(\.path), timeLimit: 60)
    let names = run.output.split(whereSeparator: \.isNewline)
    #if canImport(Darwin)
      return Set(names.map { String($0.dropFirst()) })  // each begins with an underscore more
    #else
      return Set(names.map(String.init))
    #endif
  }

  /// What a learner's code needs of Exercises: `todo`, and the check of an index.
  private static let open = [
    "$s9Exercises4todo", "$s9Exercises5Loans", "$s9Exercises16stopOutsideArray",
  ]

  /// Functions that start another program, or find what has no name.
  private static let callers = [
    "fork", "vfork", "clone", "execl", "execle", "execlp", "execv", "execve", "execvp", "execvpe",
    "fexecve", "posix_spawn", "posix_spawnp", "popen", "system", "syscall", "dlopen", "dlsym",
    "ptrace",
    "process_vm_readv", "process_vm_writev",
  ]

  private static let callingTypes = [
    ("Process", "$s10Foundation7ProcessC"), ("ChildProcess", "$s8Notebook12ChildProcess"),
    ("Supervisor", "$s8Notebook10Supervisor"),
  ].map { (name: $0, symbol: $1) }
}
