import Foundation
import Lab
import Notebook

/// What watch writes: lines that stay, and below them one line that comes and goes.
///
/// Without a terminal there is no such line, and no colour.
final class WatchScreen {
  private(set) var terminal = Terminal.current

  /// Whether nobody reads any more.
  private(set) var isLost = false

  /// The line that will go, as it stands there.
  private var passing = ""

  /// Writes lines that stay.
  func print(_ lines: [String]) {
    write(erasing + lines.map { terminal.printable($0) + "\n" }.joined())
    passing = ""
  }

  /// Shows a line until something else is written. Where it is too long for the window, its end is left
  /// out: a line that is broken in two could not be taken away.
  func show(_ line: String) {
    guard terminal.isInteractive, line != passing else { return }
    let shown = line.showingControls.clipped(to: columns - 1)
    write(erasing + terminal.colored(shown, .dim))
    passing = line
  }

  /// Takes the line away.
  func clear() {
    write(erasing)
    passing = ""
  }

  /// Measures the window again.
  func resize() {
    terminal = .current
    let line = passing
    // Some terminals have broken the line in two.
    clear()
    if !line.isEmpty { show(line) }
  }

  private var erasing: String { passing.isEmpty ? "" : "\r\u{1B}[J" }

  /// How many characters the window is wide, also where it is narrower than what text is wrapped for.
  private var columns: Int {
    var size = winsize()
    let isSized = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isSized ? Int(size.ws_col) : terminal.width
  }

  private func write(_ text: String) {
    isLost = isLost || !Descriptor.write(Array(text.utf8), to: STDOUT_FILENO)
  }
}
