// What is taken for the weighted sum.

extension Mistakes {
  typealias Sum = (_ inputs: [Double], _ weights: [Double]) -> Double

  /// What is taken for h.
  static func wrongSums(_ add: (String, @escaping Sum) -> Void) {
    add("Inputs and weights are added here: multiply them, pair by pair.") {
      zip($0, $1).map { $0 + $1 }.reduce(0, +)
    }
    add("Inputs and weights are subtracted here: multiply them, pair by pair.") {
      zip($0, $1).map { $1 - $0 }.reduce(0, +)
    }
    add("Inputs and weights are subtracted here: multiply them, pair by pair.") {
      zip($0, $1).map { $0 - $1 }.reduce(0, +)
    }
    add("Weights are divided by inputs here: multiply them, pair by pair.") {
      zip($0, $1).map { $1 / $0 }.reduce(0, +)
    }
    add("Inputs are divided by weights here: multiply them, pair by pair.") {
      zip($0, $1).map { $0 / $1 }.reduce(0, +)
    }
    add("The inputs are missing: this adds up the weights alone.") { $1.reduce(0, +) }
    add("The weights are missing: this adds up the inputs alone.") { inputs, _ in
      inputs.reduce(0, +)
    }
    add("The sums are multiplied here: multiply pair by pair, and add up then.") {
      total($0) * total($1)
    }
    add("The first weight is used for every input: each input has a weight of its own.") {
      total($0) * ($1.first ?? 0)
    }
    add("The first input is used for every weight: each weight has an input of its own.") {
      ($0.first ?? 0) * total($1)
    }
    add("The weights are read from the last to the first.") {
      zip($0, $1.reversed()).map { $0 * $1 }.reduce(0, +)
    }
    add("The inputs are squared, and the weights are missing.") { inputs, _ in
      inputs.map { $0 * $0 }.reduce(0, +)
    }
    add("The weights are squared, and the inputs are missing.") { $1.map { $0 * $0 }.reduce(0, +) }
    add("The inputs are squared here: each is multiplied by its weight, once.") {
      zip($0, $1).map { $0 * $0 * $1 }.reduce(0, +)
    }
    add("The weights are squared here: each is multiplied by its input, once.") {
      zip($0, $1).map { $0 * $1 * $1 }.reduce(0, +)
    }
    add("The sum is divided by the sum of the weights: h is the sum itself.") {
      total(zip($0, $1).map { $0 * $1 }) / total($1)
    }
    add("The sigmoid is taken of each product as well: take it once, of their sum.") {
      zip($0, $1).map { Solutions.sigmoid($0 * $1) }.reduce(0, +)
    }
    add("The sigmoid is taken of the inputs as well: take it once, of the weighted sum.") {
      zip($0, $1).map { Solutions.sigmoid($0) * $1 }.reduce(0, +)
    }
    add("The sum is divided by the sum of the inputs: h is the sum itself.") {
      total(zip($0, $1).map { $0 * $1 }) / total($0)
    }
    add("The sigmoid is taken of the weights as well: take it once, of the weighted sum.") {
      zip($0, $1).map { $0 * Solutions.sigmoid($1) }.reduce(0, +)
    }
    add("Only inputs above 0 count: the others belong in the sum too.") {
      zip($0, $1).map { max($0, 0) * $1 }.reduce(0, +)
    }
    add("Only weights above 0 count: the others belong in the sum too.") {
      zip($0, $1).map { $0 * max($1, 0) }.reduce(0, +)
    }
    for first in [0, 1] {
      add("The input's place stands for the input: is `i` meant to be `inputs[i]`?") {
        total($1.enumerated().map { Double($0.offset + first) * $0.element })
      }
      add("The weight's place stands for the weight: is `i` meant to be `weights[i]`?") {
        inputs, _ in
        total(inputs.enumerated().map { Double($0.offset + first) * $0.element })
      }
    }
    add("The sizes of the inputs are taken: their signs matter.") {
      zip($0, $1).map { abs($0) * $1 }.reduce(0, +)
    }
    add("The sum begins with the first weight: it begins with 0.") {
      zip($0, $1).map { $0 * $1 }.reduce($1.first ?? 0, +)
    }
    add("The sum begins with the first input: it begins with 0.") {
      zip($0, $1).map { $0 * $1 }.reduce($0.first ?? 0, +)
    }
    add("The first weight is taken for a bias: every weight has its input.") {
      zip($0, $1.dropFirst()).map { $0 * $1 }.reduce($1.first ?? 0, +)
    }
    add("The inputs are multiplied with each other: multiply each by its weight.") { inputs, _ in
      inputs.reduce(1, *)
    }
    add("The weights are multiplied with each other: multiply each by its input.") { _, weights in
      weights.reduce(1, *)
    }
    add("The weights' sizes are taken: their signs matter.") {
      zip($0, $1).map { $0 * abs($1) }.reduce(0, +)
    }
    add("The root of the sum of squares is taken: h is the sum of the products.") {
      total(zip($0, $1).map { $0 * $1 }.map { $0 * $0 }).squareRoot()
    }
    add("The sum is cut off to a whole number.") {
      zip($0, $1).map { $0 * $1 }.reduce(0, +).rounded(.towardZero)
    }
    add("The sum is rounded to a whole number.") {
      zip($0, $1).map { $0 * $1 }.reduce(0, +).rounded()
    }
  }

  private static func total(_ values: [Double]) -> Double { values.reduce(0, +) }
}
