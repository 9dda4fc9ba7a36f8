import Exercises

// Why a person should look at a file, although its marks come from numbers alone.

extension SubmittedFile {
  /// Names in the code that no exercise needs: of files, of the process, of memory without types, of the
  /// linker. An own declaration of such a name is none of them.
  var oddities: [String] {
    let own = Set(source.declarations.map(\.name))
    let texts = source.code.map(source.text)
    var found: [String] = []
    for (index, text) in texts.enumerated()
    where source.code[index].kind == .identifier && !own.contains(text) {
      let before = index > 0 ? texts[index - 1] : ""
      let after = index + 1 < texts.count ? texts[index + 1] : ""
      let isOdd =
        Self.types.contains(text) || Self.labels.contains(text) && after == ":"
        || Self.functions.contains(text) && after == "(" && before != "."
        || Self.attributes.contains(text) && before == "@"
      let name = before == "@" ? "@\(text)" : text
      if isOdd && !found.contains(name) { found.append(name) }
    }
    if own.contains("todo") { found.append("a todo of its own") }
    return found
  }

  private static let types: Set = [
    "CommandLine", "FileManager", "ProcessInfo", "UnsafeMutablePointer", "UnsafeMutableRawPointer",
    "UnsafePointer", "UnsafeRawPointer", "Unmanaged", "atexit", "environ",
  ]
  private static let labels: Set = ["contentsOf", "contentsOfFile"]
  private static let functions: Set = [
    "_exit", "_typeByName", "exit", "fopen", "getenv", "kill", "mmap", "mprotect", "open",
    "putenv", "raise", "setenv", "sigaction", "signal", "socket", "unsafeBitCast", "write",
  ]
  private static let attributes: Set = [
    "_cdecl", "_extern", "_section", "_silgen_name", "_used", "section", "testable", "used",
  ]
}
