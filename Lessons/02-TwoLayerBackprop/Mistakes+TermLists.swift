import Lab

// The hidden units' error terms, mixed up among the units.

extension Mistakes {
  /// Terms that are mixed up among the units.
  static func wrongListsOfTerms(_ add: (String, @escaping HiddenTerms) -> Void) {
    func terms(_ d: Double, _ v: [Double], _ a: [Double]) -> [Double] {
      Solutions.hiddenErrorTerms(outputErrorTerm: d, hiddenToOutput: v, hidden: a)
    }
    add("The first weight is used for every unit: unit j has v[j].") { d, v, a in
      terms(d, a.map { _ in v[0] }, a)
    }
    add("The last weight is used for every unit: unit j has v[j].") { d, v, a in
      terms(d, a.map { _ in v[v.count - 1] }, a)
    }
    add("The first activation is used for every unit: unit j has a[j].") { d, v, a in
      terms(d, v, a.map { _ in a[0] })
    }
    for first in [0, 1] {
      add("The unit's place stands for its weight: is `j` meant to be `hiddenToOutput[j]`?") {
        d, v, a in terms(d, v.indices.map { Double($0 + first) }, a)
      }
    }
    add("The mean of the weights is used for every unit: unit j has v[j].") { d, v, a in
      terms(d, a.map { _ in total(v) / Double(v.count) }, a)
    }
    add("δ is shared out equally: it flows back over each unit's own weight, v[j].") { d, v, a in
      terms(d, a.map { _ in 1 / Double(a.count) }, a)
    }
    add("δ is shared out by vⱼ · aⱼ: it flows back over the weights as they are.") { d, v, a in
      let shares = zip(v, a).map { $0 * $1 }
      return terms(d, shares.map { $0 / total(shares) }, a)
    }
    add("The terms are divided by the sum of the weights' sizes.") { d, v, a in
      terms(d, v, a).map { $0 / total(v.map { abs($0) }) }
    }
    add("The sum of all weights is used for every unit: unit j has v[j].") { d, v, a in
      terms(d, a.map { _ in total(v) }, a)
    }
    add("The weights are read from the last to the first.") { d, v, a in terms(d, v.reversed(), a) }
    add("The activations are read from the last to the first.") { d, v, a in
      terms(d, v, a.reversed())
    }
    add("The slope mixes two units: both factors are unit j's, a[j] · (1 − a[j]).") { d, v, a in
      v.indices.map { d * v[$0] * a[$0] * (1 - a[($0 + 1) % a.count]) }
    }
    add("The term is passed on from one unit to the next: each begins with δ itself.") { d, v, a in
      v.indices.map { unit in
        (0...unit).reduce(d) { $0 * v[$1] * a[$1] * (1 - a[$1]) }
      }
    }
    add("The terms are added up from unit to unit: each unit has its own.") { d, v, a in
      running(terms(d, v, a))
    }
    add("All terms are added up: each unit has its own.") { d, v, a in
      v.map { _ in total(terms(d, v, a)) }
    }
    add("All terms are added up to one number: each unit has its own.") { d, v, a in
      [total(terms(d, v, a))]
    }
    add("The terms are divided by the number of hidden units.") { d, v, a in
      terms(d, v, a).map { $0 / Double(v.count) }
    }
    add("The terms are multiplied by the number of hidden units.") { d, v, a in
      terms(d, v, a).map { $0 * Double(v.count) }
    }
    add("The terms are divided by the sum of the weights.") { d, v, a in
      terms(d, v, a).map { $0 / total(v) }
    }
    add("The last unit's term stays 0: does the loop end one too early?") { d, v, a in
      terms(d, v, a).dropLast() + [0]
    }
    add("The first unit's term stays 0: places are counted from 0.") { d, v, a in
      [0] + terms(d, v, a).dropFirst()
    }
    add("The last unit has no term: does the loop end one too early?") { d, v, a in
      terms(d, v, a).dropLast()
    }
    add("Only the first two units have a term: there may be any number.") { d, v, a in
      Array(terms(d, v, a).prefix(2))
    }
    add("Only the first unit has a term: is the result returned inside the loop?") { d, v, a in
      Array(terms(d, v, a).prefix(1))
    }
    add("Only the last unit has a term: append each one to a list.") { d, v, a in
      Array(terms(d, v, a).suffix(1))
    }
    add("The terms are in reverse order: append each one at the end.") { d, v, a in
      terms(d, v, a).reversed()
    }
    add("The list is empty: append each term to it.") { _, _, _ in [] }
    add("The list begins with 0s: append to an empty one, or store by place.") { d, v, a in
      v.map { _ in 0 } + terms(d, v, a)
    }
  }
}
