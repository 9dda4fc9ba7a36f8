import Foundation

/// A file that somebody edits, looked at again and again.
///
/// Editors write a file twice, or empty it first, or put another in its place: what counts is the content,
/// once it is the same at two looks.
struct WatchedFile {
  /// What it held when somebody last took it.
  private var taken: Data?
  private var seen: Data?
  private var content: Data?
  private var lastLook = Date.distantPast
  private var missingSince: Date?
  private let read: () -> Data?

  /// How many seconds lie between two looks.
  static let interval = 0.05

  /// - Parameter read: returns what the file holds; nil where there is none.
  init(read: @escaping () -> Data?) { self.read = read }

  init(_ file: URL) { self.init { try? Data(contentsOf: file) } }

  /// Looks, unless it has just been done.
  mutating func look(at now: Date = Date()) {
    if now.timeIntervalSince(lastLook) < Self.interval && now >= lastLook { return }
    lastLook = now
    guard let data = read(), !data.isEmpty else {
      missingSince = missingSince ?? now
      seen = nil
      return
    }
    missingSince = nil
    if data == seen { content = data }
    seen = data
  }

  /// Whether it holds something else than what was last taken.
  var isNew: Bool { content != taken }

  /// Whether it has been away, or empty, for longer than any editor takes.
  var isMissing: Bool { missingSince.map { lastLook.timeIntervalSince($0) > 1 } ?? false }

  /// What it holds, as text.
  mutating func take() -> String {
    taken = content
    return String(decoding: content ?? Data(), as: UTF8.self)
  }
}
