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
}
