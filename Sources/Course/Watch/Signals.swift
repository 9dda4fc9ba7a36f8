import Foundation

/// The signals that have come since they were last asked for.
///
/// A handler may do next to nothing safely, so it only makes a note.
enum Signals {
  /// Those after which watch ends.
  static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Makes a note of each from now on.
  static func watch() {
    notes.initialize(repeating: 0, count: count)
    // That a reader of the output has gone is told by `write` too.
    for signal in endings + [SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE] { note(signal) }
  }

  /// Whether a signal has come; it is forgotten then.
  static func take(_ signal: Int32) -> Bool {
    let hasCome = notes[Int(signal)] != 0
    if hasCome { notes[Int(signal)] = 0 }
    return hasCome
  }

  /// Stops this process as Ctrl-Z stops any other, until it is continued.
  static func pause() {
    _ = Foundation.signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    note(SIGTSTP)
  }

  private static func note(_ signal: Int32) {
    _ = Foundation.signal(signal) { Signals.notes[Int($0)] = 1 }
  }

  private static let count = 65
  private nonisolated(unsafe) static let notes =
    UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: count)
}
