import Foundation

/// The terminal behind standard input, read key by key: without Enter, and without showing the key.
///
/// Its settings belong to the shell, which gets them back on every way out.
final class Keyboard {
  /// Whether there are keys to read.
  let isTerminal = isatty(STDIN_FILENO) == 1

  /// Whether the terminal has gone.
  private(set) var isLost = false

  /// The settings before, while they are changed. Behind a pointer, because a trap's handler reads it.
  private nonisolated(unsafe) static let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  private nonisolated(unsafe) static var isChanged = false

  /// Whether the settings are as they should be to read keys.
  private var isHeld = false

  /// Takes the keys, where that has not been done and the terminal is not in another program's hand.
  ///
  /// - Returns: whether it has just been done.
  func take() -> Bool {
    guard isTerminal, isInForeground else {
      isHeld = false
      return false
    }
    if isHeld { return false }
    if !Self.isChanged {
      guard tcgetattr(STDIN_FILENO, Self.saved) == 0 else { return false }
      Self.giveBackAfterTraps()
    }
    var settings = Self.saved.pointee
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    Self.isChanged = true
    isHeld = tcsetattr(STDIN_FILENO, TCSANOW, &settings) == 0
    return isHeld
  }

  /// Looks at the settings again: another program may have had the terminal meanwhile.
  func letGo() { isHeld = false }

  /// Gives the terminal back as it was, unless another program has it already.
  func giveBack() {
    if isInForeground { Self.giveBack() }
    isHeld = false
  }

  private static func giveBack() {
    if isChanged { tcsetattr(STDIN_FILENO, TCSANOW, saved) }
    isChanged = false
  }

  private static func giveBackAfterTraps() {
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      _ = Foundation.signal(signal) { signal in
        Keyboard.giveBack()
        _ = Foundation.signal(signal, SIG_DFL)
        raise(signal)
      }
    }
  }

  /// The keys that were pressed, after waiting for one; nil for one that asks for nothing.
  func keys(waiting milliseconds: Int32) -> [Key?] {
    var descriptor = pollfd(fd: isHeld ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0, isInForeground else { return [] }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { isLost = true }
    return Key.keys(in: Array(bytes.prefix(max(count, 0))))
  }

  /// Who is in the background may neither read keys nor change the settings. A terminal that is not the
  /// session's own knows no background.
  private var isInForeground: Bool { [getpgrp(), -1].contains(tcgetpgrp(STDIN_FILENO)) }
}
