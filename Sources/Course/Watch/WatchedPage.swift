import Exercises
import Foundation
import Grading
import Lab
import Notebook

/// The page of a lesson that is watched: written again beside everything else, at a low priority.
struct WatchedPage {
  private let lesson: LessonFolder
  private var run: RunningProgram?

  /// Whether a browser is to show it as soon as it is written.
  private var isAwaited = false

  init(_ lesson: LessonFolder) { self.lesson = lesson }

  private var file: URL { Package.file("Pages/\(lesson.program).html") }

  private var reload: PageReload { PageReload(file) }

  /// Begins to write it.
  ///
  /// - Parameter stopping: the verdicts on functions that stop the program, in whose place the solution's
  ///   are called.
  mutating func renew(stopping: [String: Verdict]) {
    stop()
    let lent = (try? JSONEncoder().encode(stopping)) ?? Data()
    let program = Program.folder.appendingPathComponent(lesson.program).path
    run = try? Program.named("nice").start(
      ["-n", "10", program], environment: [Lent.variable: String(decoding: lent, as: UTF8.self)])
  }

  /// Gives up what is being written.
  mutating func stop() {
    _ = run?.end(gently: true)
    run = nil
  }

  /// Gives up what is being written, and lets a page in a browser stay as it is.
  mutating func end() {
    stop()
    reload.end()
  }

  /// Looks whether it is written.
  ///
  /// - Returns: what is to be said then.
  mutating func look() -> [String] {
    guard let run, !run.isRunning else { return [] }
    let result = run.end()
    self.run = nil
    if result.exitCode != 0 {
      let reason = result.errors.split(separator: "\n").last ?? "it gave no reason."
      return ["The page could not be written: \(reason)"]
    }
    // A page that could not be told is still right.
    try? reload.renew()
    if !isAwaited { return [] }
    isAwaited = false
    return open()
  }

  /// Opens it in a browser, at once or when it is written.
  ///
  /// - Returns: what is to be said.
  mutating func show() -> [String] {
    if run != nil && Self.opener != nil {
      isAwaited = true
      return ["The page is being written, and opens in a moment."]
    }
    if run != nil || FileManager.default.fileExists(atPath: file.path) {
      try? reload.renew()
      return open()
    }
    return ["There is no page yet: it is written after the first save that compiles."]
  }

  private func open() -> [String] {
    // The browser goes on by itself.
    let script = "command -v \"$0\" >/dev/null || exit 1; \"$0\" \"$1\" >/dev/null 2>&1 &"
    let isOpened =
      Self.opener.map { Program.named("sh").run(["-c", script, $0, file.path]).exitCode == 0 }
      ?? false
    return ["The page: \(isOpened ? Package.relativePath(file.path) : file.path)"]
  }

  /// The system's command that opens a file; nil where there is no screen to show a window.
  private static var opener: String? {
    #if canImport(Darwin)
      return "open"
    #else
      let environment = ProcessInfo.processInfo.environment
      return environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"] == nil ? nil : "xdg-open"
    #endif
  }
}
