import Exercises
import Foundation
import Lab

/// What the terminal can show.
public struct Terminal: Sendable {
  /// The number of characters in a line, from 40 to 100.
  public let width: Int

  /// Whether text may be coloured: only on a terminal, and not where NO_COLOR is set.
  public let hasColor: Bool

  /// Whether the output is a terminal, on which a line can be written over.
  public let isInteractive: Bool

  public init(width: Int, hasColor: Bool, isInteractive: Bool) {
    self.width = min(max(width, 40), 100)
    self.hasColor = hasColor
    self.isInteractive = isInteractive
  }

  /// The terminal behind standard output when the program began, or 80 plain characters where that is a
  /// file or a pipe.
  public static let standard = current

  /// The terminal behind standard output as wide as it is now. Without one, COLUMNS may name the width.
  package static var current: Terminal {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let isSized = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    let noColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let fallback = environment["COLUMNS"].flatMap { isTerminal ? nil : Int($0) } ?? 80
    return Terminal(
      width: isSized && size.ws_col > 0 ? Int(size.ws_col) : fallback,
      hasColor: isTerminal && !noColor && environment["TERM"] != "dumb",
      isInteractive: isTerminal)
  }

  /// The colours of text and plots: one of them a meaning, not one a taste.
  public enum Color: Int, CaseIterable, Sendable {
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case magenta = 35
    case cyan = 36
    case dim = 2
    case bold = 1
  }

  /// The text in a colour, or as it is where colours cannot be shown.
  public func colored(_ text: String, _ color: Color) -> String {
    hasColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Text broken into lines that fit the width minus `indent` spaces, which stand before each. A number
  /// and its percent sign stay on one line.
  public func wrapped(_ text: String, indent: Int = 0) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in Self.words(of: paragraph) {
        if !line.isEmpty && line.visibleCount + 1 + word.visibleCount > width - indent {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      lines.append(line)
    }
    return lines.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
  }

  /// What a line may break between: words, and a number with its sign, as in "38.9 %".
  private static func words(of paragraph: Substring) -> [String] {
    paragraph.split(separator: " ").reduce(into: []) { words, word in
      if word.hasPrefix("%"), let last = words.last, last.last?.isNumber == true {
        words[words.count - 1] = "\(last) \(word)"
      } else {
        words.append(String(word))
      }
    }
  }
}

extension Terminal {
  /// A part of a terminal.
  init(columns: Int, like terminal: Terminal) {
    width = columns
    (hasColor, isInteractive) = (terminal.hasColor, terminal.isInteractive)
  }
}
