/// What the verdict on an exercise depends on, as a short text: while it stays the same, so does the verdict.
///
/// It is made from the code, without spaces and comments: of the exercise, of what stands above the first
/// one, and of the other exercises' parts that declare a name used in these.
extension ExerciseSource {
  /// - Returns: 16 hexadecimal digits, or nil where the file has no such exercise.
  package func fingerprint(of exercise: String) -> String? {
    let starts = [0] + beginnings.map(\.place) + [source.bytes.count]
    let segments = zip(starts, starts.dropFirst()).map { Segment(source, source.code(in: $0..<$1)) }
    let own = beginnings.indices.filter { beginnings[$0].number == exercise }.map { $0 + 1 }
    if own.isEmpty { return nil }
    // What extends a type is used without a name of its own.
    var used = Set([0] + own + segments.indices.filter { segments[$0].extends })
    var open = Array(used)
    while let index = open.popLast() {
      for other in segments.indices where !used.contains(other) {
        if segments[index].words.isDisjoint(with: segments[other].declared) { continue }
        used.insert(other)
        open.append(other)
      }
    }
    let words = used.sorted().flatMap { source.code[segments[$0].code] }
      .map { source.text($0.range) }
    var hash = Fingerprint()
    for word in words { hash.add(word) }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The code of an exercise's part, or of what stands above all of them.
private struct Segment {
  /// Indices in the source's code.
  let code: Range<Int>
  let words: Set<String>

  /// The names that others may use: of functions and types, and of variables outside of all braces.
  let declared: Set<String>

  /// Whether it extends a type.
  let extends: Bool

  init(_ source: SwiftSource, _ code: Range<Int>) {
    self.code = code
    let words = code.map { source.text(source.code[$0]) }
    self.words = Set(words)
    extends = self.words.contains("extension")
    declared = Set(
      zip(code, zip(words, words.dropFirst())).compactMap { index, pair in
        let isDeclared =
          Self.keywords.contains(pair.0)
          || ["let", "var"].contains(pair.0) && source.code[index].depth == 0
        return isDeclared ? pair.1 : nil
      })
  }

  private static let keywords: Set<String> = [
    "func", "struct", "class", "enum", "protocol", "actor", "typealias", "macro",
  ]
}
