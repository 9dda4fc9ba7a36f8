import Foundation
import Lab

/// Ends the program when a check takes too long.
///
/// A thread cannot be stopped from outside in Swift, and XCTest on Linux has no time limits; so a
/// second thread watches the clock and ends the whole program, with a sentence that names the
/// exercise.
public enum Watchdog {
  /// The exit code of a program that was ended.
  public static let exitCode: Int32 = 70

  private static let lock = NSLock()
  private nonisolated(unsafe) static var deadline: (time: Date, lastWords: String)?
  private nonisolated(unsafe) static var isWatching = false

  /// Starts the clock, except where NO_TIME_LIMIT is set: who steps through code with a debugger is
  /// slow.
  static func start(seconds: Int, lastWords: String) {
    guard getenv("NO_TIME_LIMIT") == nil else { return }
    lock.withLock {
      deadline = (Date(timeIntervalSinceNow: Double(seconds)), lastWords)
      if !isWatching {
        isWatching = true
        Thread.detachNewThread { watch() }
      }
    }
  }

  static func stop() {
    lock.withLock { deadline = nil }
  }

  private static func watch() {
    while true {
      usleep(50_000)
      let expired = lock.withLock { deadline.flatMap { $0.time < Date() ? $0 : nil } }
      guard let expired else { continue }
      FileHandle.standardError.write(Data("\n\(expired.lastWords)\n".utf8))
      _exit(exitCode)
    }
  }
}
