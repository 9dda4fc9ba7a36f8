import Exercises
import Lab

// What a lesson tells of itself to other programs.

extension Lesson {
  /// What `--list --json` prints.
  var listing: JSON {
    .object([
      ("number", .integer(name.number)), ("title", .string(title)), ("folder", .string(folder)),
      ("exercises", .array(exercises.map(\.listing))),
      ("options", .array(options.map(\.listing))),
      ("datasets", .array([dataset].compactMap { $0.map(JSON.string) })),
    ])
  }
}

extension Exercise {
  fileprivate var listing: JSON {
    // Looked up in the learner's file, so only once.
    let place = place
    return .object([
      ("id", .string(id)), ("title", .string(title)),
      ("place", .object([("file", .string(place.file)), ("line", .integer(place.line))])),
      ("hints", .integer(hints.count)), ("mistakes", .integer(mistakes.count)),
      ("timeLimit", .integer(timeLimit)), ("buildsOn", .array(buildsOn.map(JSON.string))),
      ("firstHint", hints.first.map(JSON.string) ?? .null),
      ("standIns", .array(standIns.map(JSON.string))),
    ])
  }
}

extension Option {
  fileprivate var listing: JSON {
    .object(
      [("name", .string(name)), ("kind", .string(kind.name))] + kind.limits
        + [("default", fallback.map(kind.json) ?? .null), ("help", .string(help))])
  }
}

extension Option.Kind {
  /// What the kind is called in a listing.
  fileprivate var name: String {
    switch self {
    case .flag: "flag"
    case .integer: "integer"
    case .integers: "integers"
    case .number: "number"
    case .numbers: "numbers"
    case .words: "words"
    case .text: "text"
    }
  }

  fileprivate var limits: [(String, JSON)] {
    switch self {
    case .integer(let range), .integers(let range):
      [("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))]
    case .number(let range), .numbers(let range):
      [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
    case .flag, .words, .text: []
    }
  }

  /// A default, which is kept as a person would type it, as a value of its kind.
  fileprivate func json(_ text: String) -> JSON {
    let parts = text.split(separator: ",").map(String.init)
    return switch self {
    case .integer: .integer(Int(text) ?? 0)
    case .number: .number(Double(text) ?? 0)
    case .integers: .integers(parts.compactMap { Int($0) })
    case .numbers: .numbers(parts.compactMap { Double($0) })
    case .words: .array(parts.map(JSON.string))
    case .text, .flag: .string(text)
    }
  }
}
