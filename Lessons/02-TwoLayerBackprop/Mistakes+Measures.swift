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
    add("This is 1 minus the root of the mean squared error: count the right answers.") {
      1
        - (zip($0, $1).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double($1.count))
        .squareRoot()
    }
    add("The shares of right answers among 1s and 0s are averaged: divide by all answers at once.")
    {
      outputs, targets in
      let shares = [1.0, 0].map { target -> Double in
        let places = targets.indices.filter { targets[$0] == target }
        return share(places.map { outputs[$0] }, places.map { targets[$0] }) {
          ($0 > 0.5) == ($1 == 1)
        }
      }
      return (shares[0] + shares[1]) / 2
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
