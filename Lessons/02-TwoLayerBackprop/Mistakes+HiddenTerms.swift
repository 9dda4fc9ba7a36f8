import Foundation
import Lab

// What is taken for the hidden units' error terms.

extension Mistakes {
  /// From the output's error term, and a unit's weight and activation.
  typealias HiddenTerm = (_ term: Double, _ weight: Double, _ a: Double) -> Double

  /// What is taken for one unit's term.
  static func wrongHiddenTerms(_ add: (String, @escaping HiddenTerm) -> Void) {
    add("The weights v are missing: the error flows back over them.") { d, _, a in d * a * (1 - a) }
    add("The output's error term δ is missing: it flows back over v.") { _, v, a in v * a * (1 - a)
    }
    add("This is the slope alone: δ and vⱼ are missing.") { _, _, a in a * (1 - a) }
    add("Weights and activations are exchanged in the slope: it is aⱼ · (1 − aⱼ).") { d, v, a in
      d * a * v * (1 - v)
    }
    add("The slope is the weight's, vⱼ · (1 − vⱼ): it is aⱼ · (1 − aⱼ).") { d, v, _ in
      d * v * v * (1 - v)
    }
    add("The bracket has δ in it: the slope is aⱼ · (1 − aⱼ).") { d, v, a in
      d * v * a * (1 - d)
    }
    add("The slope is δ · (1 − δ): it is aⱼ · (1 − aⱼ).") { d, v, _ in d * v * d * (1 - d) }
    add("The slope is σ′(δ): it is the unit's own, aⱼ · (1 − aⱼ).") { d, v, _ in
      d * v * sigmoid(d) * (1 - sigmoid(d))
    }
    add("Brackets are missing: aⱼ · 1 − aⱼ is not aⱼ · (1 − aⱼ).") { d, v, a in
      d * v * a * 1 - a
    }
    add("The weight is squared: the error flows back over it once.") { d, v, a in
      d * v * v * a * (1 - a)
    }
    add("The weight's size is taken: its sign matters.") { d, v, a in d * abs(v) * a * (1 - a) }
    add("δ is multiplied in twice: once is enough.") { d, v, a in d * d * v * a * (1 - a) }
    add("δ's size is taken: its sign matters.") { d, v, a in abs(d) * v * a * (1 - a) }
    add("The terms' sizes are taken: their signs matter.") { d, v, a in abs(d * v * a * (1 - a)) }
    add("What is below 0 is cut off: an error term may be negative.") { d, v, a in
      max(0, d * v * a * (1 - a))
    }
    add("δ and the weight are added: multiply them.") { d, v, a in (d + v) * a * (1 - a) }
    add("The weight is subtracted from δ: multiply the two.") { d, v, a in (d - v) * a * (1 - a) }
    add("The slope is added: multiply by it.") { d, v, a in d * v + a * (1 - a) }
    add("δ is added: multiply by it.") { d, v, a in d + v * a * (1 - a) }
    add("This divides by the weight: multiply by it.") { d, v, a in d / v * a * (1 - a) }
    add("This divides by the slope: multiply by it.") { d, v, a in d * v / (a * (1 - a)) }
    add("The activation is subtracted as if it were an answer: the error is δ · vⱼ.") { d, v, a in
      (d * v - a) * a * (1 - a)
    }
    add("Every term is 0: is it never stored?") { _, _, _ in 0 }
    add("The activation is squared: the slope is aⱼ · (1 − aⱼ).") { d, v, a in
      d * v * a * a * (1 - a)
    }
    add("1 − aⱼ is squared: the slope is aⱼ · (1 − aⱼ).") { d, v, a in
      d * v * a * (1 - a) * (1 - a)
    }
    add("There is a 2 too many.") { d, v, a in 2 * d * v * a * (1 - a) }
    add("There is a ½ too many.") { d, v, a in d * v * a * (1 - a) / 2 }
  }

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
