import Foundation

/// Ctrl-C as something to ask about, so that what was begun can be put away.
enum Interruption {
  /// What a program ends with that was interrupted.
  static let exitCode: Int32 = 130

  private nonisolated(unsafe) static var flag: sig_atomic_t = 0

  /// Whether the user has pressed Ctrl-C, or closed the terminal.
  static var isAsked: Bool { flag != 0 }

  /// From now on Ctrl-C ends the program only where it asks.
  static func listen() {
    for name in [SIGINT, SIGTERM, SIGHUP] { signal(name) { _ in Interruption.flag = 1 } }
  }
}
