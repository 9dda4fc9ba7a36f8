// Other measures of how good answers are.

extension Mistakes {
  /// Other measures of how good answers are, and other limits.
  static func wrongMeasures(_ add: (String, @escaping Accuracy) -> Void) {
    add("This is 1 minus the mean error: count the answers on the right side of 0.5.") {
      1 - zip($0, $1).reduce(0) { $0 + abs($1.0 - $1.1) } / Double($1.count)
    }
    add("This is the mean error: count the answers on the right side of 0.5.") {
      zip($0, $1).reduce(0) { $0 + abs($1.0 - $1.1) } / Double($1.count)
    }
    add("This is the mean squared error: count the answers on the right side of 0.5.") {
      zip($0, $1).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double($1.count)
    }
    add("This is 1 minus the mean squared error: count the answers on the right side of 0.5.") {
      1 - zip($0, $1).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double($1.count)
    }
    add("The outputs are averaged: count the right answers.") { outputs, _ in
      outputs.reduce(0, +) / Double(outputs.count)
    }
    add("The outputs of those admitted are added: count the right answers.") {
      zip($0, $1).reduce(0) { $0 + $1.0 * $1.1 } / Double($1.count)
    }
    add("The sides are turned round: “admitted” is an output above 0.5.") {
      share($0, $1) { ($0 < 0.5) == ($1 == 1) }
    }
    for limit in [0, 0.1, 0.4, 0.6, 0.7, 0.9] {
      add("The limit is \(limit): “admitted” is an output above 0.5.") {
        share($0, $1) { ($0 > limit) == ($1 == 1) }
      }
    }
    add("The limit is 1: “admitted” is an output above 0.5.") {
      share($0, $1) { ($0 >= 1) == ($1 == 1) }
    }
  }
}
