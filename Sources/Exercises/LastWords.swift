import Foundation
import Lab

/// The line that is printed last when the program traps.
///
/// Swift cannot catch a trap, and in optimised builds a trap says nothing: an index outside an
/// array just ends the program. So the sentence is laid ready before a learner's code runs, and a
/// signal handler, which may do very little, only writes it.
package enum LastWords {
  /// The sentence in force.
  nonisolated(unsafe) static var current = "The program stopped." {
    didSet {
      let bytes = strdup("\n\(current)\n")
      let old = prepared
      prepared = bytes
      length = bytes.map { strlen($0) } ?? 0
      free(old)
    }
  }

  fileprivate nonisolated(unsafe) static var prepared: UnsafeMutablePointer<CChar>?
  fileprivate nonisolated(unsafe) static var length = 0

  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  /// Writes the last words when the program is stopped by a trap, after Swift's own crash report.
  package static func install() {
    current = "The program stopped."
    // A function that calls itself without end leaves no stack for a handler: give it its own.
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = malloc(size)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    for signal in signals {
      var old = sigaction()
      sigaction(signal, nil, &old)
      previous[Int(signal)] = old
      var action = sigaction()
      #if canImport(Glibc)
        action.__sigaction_handler.sa_sigaction = handle
      #else
        action.__sigaction_u.__sa_sigaction = handle
      #endif
      action.sa_flags = SA_SIGINFO | Int32(bitPattern: UInt32(SA_ONSTACK))
      sigaction(signal, &action, nil)
    }
  }

  /// Asks Swift for a short crash report: the frames of the failing thread and no registers.
  ///
  /// The runtime reads the variable only when a program starts, so the program starts again.
  package static func askForShortReports() {
    guard getenv("SWIFT_BACKTRACE") == nil, let path = Bundle.main.executablePath else { return }
    setenv(
      "SWIFT_BACKTRACE",
      "enable=yes,color=no,registers=none,images=none,threads=crashed,limit=6,top=0", 1)
    execv(path, CommandLine.unsafeArgv)
  }
}

/// What handled each signal before: Swift's crash reporter, where there is one.
private nonisolated(unsafe) var previous = Array(repeating: sigaction(), count: 32)

private func handle(
  _ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?, _ context: UnsafeMutableRawPointer?
) {
  #if canImport(Glibc)
    let reporter = previous[Int(signal)].__sigaction_handler.sa_sigaction
  #else
    let reporter = previous[Int(signal)].__sigaction_u.__sa_sigaction
  #endif
  // Only a handler with three arguments is a crash reporter; SIG_DFL and SIG_IGN are not functions.
  if previous[Int(signal)].sa_flags & SA_SIGINFO != 0, let reporter {
    reporter(signal, info, context)
  }
  write(STDERR_FILENO, LastWords.prepared, LastWords.length)
  // End the program as the signal would have ended it without a handler.
  _ = Foundation.signal(signal, SIG_DFL)
  raise(signal)
}
