// Steps that are mixed up among the weights, and lists that lack some.

extension Mistakes {
  /// Steps that are mixed up among the weights.
  static func wrongLists(_ add: (String, @escaping Step) -> Void) {
    add("The steps are added up from weight to weight: each weight has its own.") { d, x, r in
      x.indices.map { x[...$0].reduce(0) { $0 + r * d * $1 } }
    }
    add("All steps are added up to one for all weights: each weight has its own.") { d, x, r in
      x.map { _ in x.reduce(0) { $0 + r * d * $1 } }
    }
    add("All steps are added up to one number: each weight has its own.") { d, x, r in
      [x.reduce(0) { $0 + r * d * $1 }]
    }
    for first in [0, 1] {
      add("The input's place stands for the input: is `i` meant to be `inputs[i]`?") { d, x, r in
        x.indices.map { r * d * Double($0 + first) }
      }
    }
    add("The mean of the inputs is used for all weights: each has its own.") { d, x, r in
      x.map { _ in r * d * x.reduce(0, +) / Double(x.count) }
    }
    add("Each input is divided by the largest: take them as they are.") { d, x, r in
      x.map { r * d * $0 / (x.max() ?? 1) }
    }
    add("The error term gets a slope δ · (1 − δ): it has the sigmoid's in it already.") { d, x, r in
      x.map { r * d * (1 - d) * $0 }
    }
    add("The inputs go through the sigmoid: take them as they are.") {
      Mistakes.steps($0, $1, $2) { $0 * Solutions.sigmoid($1) }
    }
    add("The first input is used for all weights: each has its own.") { d, x, r in
      x.map { _ in r * d * x[0] }
    }
    add("The last input is used for all weights: each has its own.") { d, x, r in
      x.map { _ in r * d * x[x.count - 1] }
    }
    add("Only the first weight has a step: is the result returned inside the loop?") { d, x, r in
      [r * d * x[0]]
    }
    add("Only the last weight has a step: append each one to a list.") { d, x, r in
      [r * d * x[x.count - 1]]
    }
    add("Only the first weight moves: each has a step.") { d, x, r in
      [r * d * x[0]] + x.dropFirst().map { _ in 0 }
    }
    add("The last weight gets no step: does the loop end one too early?") { d, x, r in
      x.dropLast().map { r * d * $0 } + [0]
    }
    add("The first weight gets no step: places are counted from 0.") { d, x, r in
      [0] + x.dropFirst().map { r * d * $0 }
    }
    add("Only the first two weights get a step: there may be any number.") { d, x, r in
      x.prefix(2).map { r * d * $0 }
    }
    add("Only the first two weights get a step: there may be any number.") { d, x, r in
      x.indices.map { $0 < 2 ? r * d * x[$0] : 0 }
    }
    add("The error term falls with each weight: it is the same for all.") { d, x, r in
      x.indices.map { place in x[...place].reduce(r * d, *) }
    }
    add("The steps are in reverse order: append each one at the end.") { d, x, r in
      x.reversed().map { r * d * $0 }
    }
    add("Inputs below 0 get no step: their weights move too.") { d, x, r in
      x.map { $0 > 0 ? r * d * $0 : 0 }
    }
    add("Inputs below 0 are left out: their weights move too.") { d, x, r in
      x.filter { $0 > 0 }.map { r * d * $0 }
    }
    add("The steps are rounded to whole numbers.") { d, x, r in x.map { (r * d * $0).rounded() } }
    add("Each step goes on from the one before: every step is η · δ · xᵢ.") { d, x, r in
      x.indices.map { place in x[...place].reduce(d) { $0 * r * $1 } }
    }
    add("Every step is 0: is the result never stored?") { _, x, _ in x.map { _ in 0 } }
    add("The list is empty: append each step to it.") { _, _, _ in [] }
    add("The inputs come back as they are.") { _, x, _ in x }
    add("A list of 0s stands before the steps: does `append` follow a list made full of 0s?") {
      d, x, r in
      x.map { _ in 0 } + x.map { r * d * $0 }
    }
  }
}
