import Exercises
import Foundation
import Lab

/// One line that says how far a long computation is, how fast, and how much longer it takes.
///
/// It is drawn on a terminal only, from the first second on and at most ten times a second, over
/// itself, and is gone when the work is done.
public final class ProgressBar {
  private let name: String
  private let total: Int
  private let unit: String
  private let terminal: Terminal
  private let started = Date()
  private var lastDrawn = Date()
  private var isDrawn = false

  /// - Parameters:
  ///   - name: what is being done.
  ///   - total: how many units of work there are.
  ///   - unit: what is counted, in the plural: "reviews".
  public init(_ name: String, total: Int, unit: String, terminal: Terminal = .standard) {
    self.name = name
    self.total = total
    self.unit = unit
    self.terminal = terminal
  }

  /// Says that `done` units are done; `note` is printed behind, such as the accuracy so far.
  public func update(_ done: Int, note: @autoclosure () -> String = "") {
    guard terminal.isInteractive else { return }
    let now = Date()
    guard now.timeIntervalSince(started) > 1, now.timeIntervalSince(lastDrawn) > 0.1 else { return }
    lastDrawn = now
    isDrawn = true
    // What is left of a longer line is cleared behind this one: clearing it before would flicker.
    StandardOutput.write(
      "\r" + line(done, seconds: now.timeIntervalSince(started), note: note()) + "\u{1B}[K")
  }

  /// Takes the bar away.
  public func finish() {
    if isDrawn { StandardOutput.write("\r\u{1B}[K") }
    isDrawn = false
  }

  /// The bar as text, no longer than the terminal is wide.
  func line(_ done: Int, seconds: Double, note: String) -> String {
    let share = min(max(Double(done) / Double(max(total, 1)), 0), 1)
    let filled = Int(share * 20)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    let rate = Double(done) / max(seconds, 1e-9)
    let left = Int((Double(total - done) / max(rate, 1e-9)).rounded(.up))
    let parts = [
      "\(name) \(bar) \(Int(share * 100)) %", "\(Format.number(rate, digits: 2)) \(unit)/s",
      "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left", note,
    ]
    return String(parts.filter { !$0.isEmpty }.joined(separator: " · ").prefix(terminal.width - 1))
  }
}
