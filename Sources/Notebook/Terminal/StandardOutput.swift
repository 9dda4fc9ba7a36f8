import Exercises
@preconcurrency import Foundation
import Lab

/// Standard output, kept free for what a script will read.
package enum StandardOutput {
  /// Runs a program, and reports its error.
  ///
  /// What could not be printed, because a disk is full or nobody reads any more, is an error too: who keeps the
  /// output in a file would take what is there for all of it.
  ///
  /// - Returns: the program's exit code.
  package static func checked(by program: String, _ body: () throws -> Int32) -> Int32 {
    keepDescriptors()
    // Line by line, so that nothing printed is lost when a learner's code traps.
    setvbuf(stdout, nil, _IOLBF, 0)
    do {
      let code = try body()
      if fflush(stdout) == 0 && ferror(stdout) == 0 { return code }
      throw LabError.lostOutput(
        "not all of the output could be written to standard output; make room there or send it elsewhere, and run "
          + "it again.")
    } catch {
      return LabError.report(error, from: program)
    }
  }

  /// Opens the standard streams that are closed: the next file that is opened would get such a stream's number, and
  /// all that is printed. They are opened the wrong way round, so that to use them fails as before.
  private static func keepDescriptors() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Prints a part of a line at once.
  package static func write(_ text: String) {
    fputs(text, stdout)
    fflush(stdout)
  }

  /// Runs `body` while everything that is printed goes to standard error: a learner's `print` in an
  /// exercise does not break the JSON that follows.
  static func reserved<Value>(_ body: () throws -> Value) rethrows -> Value {
    fflush(nil)
    let saved = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    defer {
      fflush(nil)
      // What a learner printed and standard error did not take is not the output that counts.
      clearerr(stdout)
      dup2(saved, STDOUT_FILENO)
      close(saved)
    }
    return try body()
  }
}
