import Foundation

/// Hints in steps: each time a learner asks, one more.
enum Hints {
  /// The hints for an exercise that were read before, and the next one.
  static func next(for exercise: Exercise) throws -> String {
    let file = Pages.file("hints.json")
    let stored = try? JSONDecoder().decode([String: Int].self, from: Data(contentsOf: file))
    var read = stored ?? [:]
    let count = min((read[exercise.id] ?? 0) + 1, exercise.hints.count)
    read[exercise.id] = count
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try Pages.write(String(decoding: encoder.encode(read), as: UTF8.self), to: file)

    let lines = exercise.hints.prefix(count).enumerated().flatMap { index, hint in
      Terminal.standard.wrapped("\(index + 1). \(hint)", indent: 2)
    }
    let rest =
      count < exercise.hints.count
      ? "\(exercise.hints.count - count) more: ask again." : "That was the last one."
    return ([("\(exercise.id) \(exercise.title)")] + lines + [rest]).joined(separator: "\n")
  }
}
