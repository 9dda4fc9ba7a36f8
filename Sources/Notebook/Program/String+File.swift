import Foundation

extension String {
  /// The text of a file that a program has printed to; none where it cannot be read. Of a long one, the
  /// middle is left out: a loop that prints may have no end.
  ///
  /// - Parameter bytes: how many there may be.
  package init(beginningAndEndOf file: URL, bytes: Int) {
    guard let handle = try? FileHandle(forReadingFrom: file) else {
      self = ""
      return
    }
    defer { try? handle.close() }
    let length = Int((try? handle.seekToEnd()) ?? 0)
    func part(from start: Int, count: Int) -> String {
      try? handle.seek(toOffset: UInt64(start))
      return String(decoding: (try? handle.read(upToCount: count)) ?? Data(), as: UTF8.self)
    }
    if length <= bytes {
      self = part(from: 0, count: length)
    } else {
      let half = bytes / 2
      self = part(from: 0, count: half) + "\n…\n" + part(from: length - half, count: half)
    }
  }
}
