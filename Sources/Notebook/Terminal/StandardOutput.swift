@preconcurrency import Foundation

/// Standard output, kept free for what a script will read.
enum StandardOutput {
  /// Prints line by line from now on, so that nothing printed is lost when a learner's code traps.
  static func printLineByLine() { setvbuf(stdout, nil, _IOLBF, 0) }

  /// Runs `body` while everything that is printed goes to standard error: a learner's `print` in an
  /// exercise does not break the JSON that follows.
  static func reserved<Value>(_ body: () throws -> Value) rethrows -> Value {
    fflush(nil)
    let saved = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    defer {
      fflush(nil)
      dup2(saved, STDOUT_FILENO)
      close(saved)
    }
    return try body()
  }
}
