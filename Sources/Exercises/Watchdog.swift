import Foundation
import Lab

/// Ends the program when a check takes too long.
///
/// A thread cannot be stopped from outside in Swift, and XCTest on Linux has no time limits; so a
/// second thread watches the clock and ends the whole program; who watches it says which exercise it
/// was.
public enum Watchdog {
  /// The exit code of a program that was ended.
  public static let exitCode: Int32 = 70

  private static let lock = NSLock()
  private nonisolated(unsafe) static var deadline: (time: Date, sentence: String)?
  private nonisolated(unsafe) static var isWatching = false

  /// Starts the clock, except where NO_TIME_LIMIT is set: who steps through code with a debugger is
  /// slow.
  static func start(seconds: Int, name: String) {
    guard getenv("NO_TIME_LIMIT") == nil else { return }
    lock.withLock {
      deadline = (
        Date(timeIntervalSinceNow: Double(seconds)), "\(name): \(sentence(seconds: seconds))"
      )
      if !isWatching {
        isWatching = true
        Thread.detachNewThread { watch() }
      }
    }
  }

  /// What is said of a check that takes too long.
  package static func sentence(seconds: Int) -> String {
    "Not done after \(seconds) seconds: is there a loop that never ends?"
  }

  static func stop() {
    lock.withLock { deadline = nil }
  }

  private static func watch() {
    while true {
      usleep(50_000)
      let expired = lock.withLock { deadline.flatMap { $0.time < Date() ? $0 : nil } }
      guard let expired else { continue }
      if RunStatus.isWatched {
        RunStatus.tell(.timedOut)
      } else {
        StandardError.write("\n\(expired.sentence)\n")
      }
      _exit(exitCode)
    }
  }
}
