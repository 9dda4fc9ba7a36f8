import Foundation

extension WatchSession {
  /// Reads signals and keys, and looks at the file.
  func listen(waiting milliseconds: Int32 = 0) {
    file.look()
    if file.isMissing != saysItIsMissing {
      saysItIsMissing = file.isMissing
      if saysItIsMissing {
        let sentence = "\(lesson.path)/Exercises.swift is gone: watch goes on when it is back."
        screen.print([""] + screen.terminal.wrapped(sentence))
      }
    }
    heedSignals()
    if keyboard.take() { screen.clear() }
    keys += keyboard.keys(waiting: milliseconds)
    if keyboard.isLost || screen.isLost { ending = ending ?? .lost }
    // To quit waits for nothing.
    if keys.contains(.quit) { ending = ending ?? .quit }
    while !isBuilding, ending == nil, !keys.isEmpty { answer(keys.removeFirst()) }
  }

  private func heedSignals() {
    for signal in Signals.endings where Signals.take(signal) { ending = ending ?? .signal(signal) }
    if Signals.take(SIGTSTP) {
      screen.clear()
      keyboard.giveBack()
      Signals.pause()
    }
    if Signals.take(SIGCONT) {
      keyboard.letGo()
      screen.resize()
    }
    if Signals.take(SIGWINCH) { screen.resize() }
  }
}
