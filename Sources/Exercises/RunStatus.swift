import Foundation

/// What a lesson's program writes down while it runs, so that the one that watches it knows after a trap
/// what was running.
///
/// The file is named by LAB_STATUS; without it nothing is written. A line is an event.
package enum RunStatus: Equatable {
  /// The check of an exercise has begun.
  case checking(String)
  /// A part of the lesson that uses an exercise's function has begun.
  case running(String)
  /// One more part of the page has been printed.
  case printed
  /// A check took too long, and the program ends itself.
  case timedOut
  /// The program has come to its end as it should.
  case finished

  /// The variable that names the file.
  package static let variable = "LAB_STATUS"

  /// Whether somebody watches this program.
  package static let isWatched = file >= 0

  private static let file: Int32 = getenv(variable).map { open($0, O_WRONLY | O_APPEND) } ?? -1

  /// Writes an event down, in one system call: a trap right after it loses nothing.
  ///
  /// A lesson may run the same part a hundred thousand times: it is told once.
  package static func tell(_ event: RunStatus) {
    guard isWatched, event != last || event == .printed else { return }
    if event != .printed { last = event }
    let line = Array("\(event.text)\n".utf8)
    _ = write(file, line, line.count)
  }

  private nonisolated(unsafe) static var last: RunStatus?

  private var text: String {
    switch self {
    case .checking(let exercise): "checking \(exercise)"
    case .running(let exercise): "running \(exercise)"
    case .printed: "printed"
    case .timedOut: "timed out"
    case .finished: "finished"
    }
  }

  /// The exercise that it is about.
  package var exercise: String? {
    switch self {
    case .checking(let exercise), .running(let exercise): exercise
    default: nil
    }
  }

  /// Reads what was written down.
  package static func events(in text: String) -> [RunStatus] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      switch (words[0], words.count > 1 ? words[1] : nil) {
      case ("checking", let exercise?): return .checking(exercise)
      case ("running", let exercise?): return .running(exercise)
      case ("printed", nil): return .printed
      case ("timed", "out"): return .timedOut
      case ("finished", nil): return .finished
      default: return nil
      }
    }
  }
}
