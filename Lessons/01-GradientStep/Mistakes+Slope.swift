import Foundation
import Lab

// What is taken for the slope of the sigmoid.

extension Mistakes {
  typealias Slope = (_ x: Double, _ a: Double) -> Double

  /// What is taken for the slope at x, where the sigmoid is a.
  static func wrongSlopes(_ add: (String, @escaping Slope) -> Void) {
    add("This is x · (1 − x): take the sigmoid of x first.") { x, _ in x * (1 - x) }
    add("This is σ(x) itself: the slope is σ(x) · (1 − σ(x)).") { _, a in a }
    add("This is 1 − σ(x), and so is e⁻ˣ / (1 + e⁻ˣ): the factor σ(x) is missing.") { _, a in 1 - a
    }
    add("The sign in the bracket is flipped: it is 1 − σ(x), not 1 + σ(x).") { _, a in a * (1 + a) }
    add("Brackets are missing: σ(x) · 1 − σ(x) is 0.") { _, _ in 0 }
    add("The sign is flipped: the sigmoid rises everywhere, so its slope is positive.") { _, a in
      a * (a - 1)
    }
    add("The slope is negative on the left of 0: the sigmoid rises everywhere.") { x, a in
      x < 0 ? a * (a - 1) : a * (1 - a)
    }
    add("The slope is negative on the right of 0: the sigmoid rises everywhere.") { x, a in
      x > 0 ? a * (a - 1) : a * (1 - a)
    }
    add("The sigmoid is taken of the sigmoid: once is enough.") { _, a in
      Solutions.sigmoid(a) * (1 - Solutions.sigmoid(a))
    }
    add("The bracket has x itself in it: it is 1 − σ(x).") { x, a in a * (1 - x) }
    add("The first factor is x itself: it is σ(x).") { x, a in x * (1 - a) }
    add("The slope is multiplied by x: σ(x) · (1 − σ(x)) is all.") { x, a in x * a * (1 - a) }
    add("This is σ(x)²: the second factor is 1 − σ(x).") { _, a in a * a }
    add("This is (1 − σ(x))²: the first factor is σ(x).") { _, a in (1 - a) * (1 - a) }
    add("The bracket is squared: it is 1 − σ(x), once.") { _, a in a * (1 - a) * (1 - a) }
    add("σ(x) is squared: it is σ(x) · (1 − σ(x)).") { _, a in a * a * (1 - a) }
    add("This is σ(x) · (1 − σ(x)) squared.") { _, a in a * a * (1 - a) * (1 - a) }
    add("This is 1 − σ(x)², as for tanh: the sigmoid's slope is σ(x) · (1 − σ(x)).") { _, a in
      1 - a * a
    }
    add("This is tanh's slope, 1 − tanh²(x): the sigmoid's is σ(x) · (1 − σ(x)).") { x, _ in
      1 - tanh(x) * tanh(x)
    }
    add("This is the sigmoid of x · (1 − x): take the sigmoid of x alone.") { x, _ in
      Solutions.sigmoid(x * (1 - x))
    }
    add("This is σ(1 − x): it is σ(x) · (1 − σ(x)).") { x, _ in Solutions.sigmoid(1 - x) }
    add("This is σ(x) · σ(1 − x): the second factor is 1 − σ(x).") { x, a in
      a * Solutions.sigmoid(1 - x)
    }
    add("This is 1 − 2 · σ(x): it is σ(x) · (1 − σ(x)).") { _, a in 1 - 2 * a }
    add("σ(x) and 1 − σ(x) are added, which is always 1: multiply them.") { _, _ in 1 }
    add("This is the slope of ReLU, 1 or 0: the sigmoid's is σ(x) · (1 − σ(x)).") { x, _ in
      x > 0 ? 1 : 0
    }
    add("This is ¼ for every x: that is the slope at 0 alone.") { _, _ in 0.25 }
    add("This is e⁻ˣ alone: the slope is σ(x) · (1 − σ(x)).") { x, _ in exp(-x) }
    add("This is −e⁻ˣ / (1 + e⁻ˣ): below the bar is a square, and the minus falls away.") { _, a in
      a - 1
    }
    add("This is 2 · σ(x) · (1 − σ(x)): there is a 2 too many.") { _, a in 2 * a * (1 - a) }
    add("Brackets are missing: σ(x) · 1 − x is σ(x) − x, and x should be σ(x).") { x, a in a - x }
    add("x stands alone where σ(x) is wanted: this is 1 − x.") { x, _ in 1 - x }
    add("This divides by 1 − σ(x): multiply by it.") { _, a in a / (1 - a) }
    add("This is σ(x) − (1 − σ(x)): multiply the two.") { _, a in a - (1 - a) }
    add("Only the first sigmoid is taken at x: both are σ(x).") { x, a in
      a * (1 - Solutions.sigmoid(a))
    }
  }

  /// The slope measured over some way, before x, behind it or on both sides, and not divided by the way.
  static func measuredSlopes(_ add: (String, @escaping (Double) -> Double) -> Void) {
    for way in [2, 1, 0.5, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6] {
      let sentence =
        way < 0.5
        ? "This measures the slope over a short way, which only comes close: σ(x) · (1 − σ(x)) is exact."
        : "This measures how far σ goes in a step of \(Format.number(way)), in which its slope changes: σ(x) · (1 − σ(x))."
      let ends = [(0, way), (-way, 0), (-way, way)]
      // Over a tiny way on both sides the slope is as good as exact.
      for (before, behind) in ends.prefix(way < 0.001 ? 2 : 3) {
        add(sentence) { rise($0, from: before, to: behind) / (behind - before) }
      }
      guard way >= 0.001 else { continue }
      add("From x − \(way) to x + \(way) the way is twice as long: divide by all of it.") {
        rise($0, from: -way, to: way) / way
      }
      // A way of 1 divides nothing.
      guard way < 0.5 else { continue }
      for (before, behind) in ends {
        add(
          "This is how far σ goes, not yet divided by the way of \(Format.number(behind - before))."
        ) {
          rise($0, from: before, to: behind)
        }
      }
    }
  }

  private static func rise(_ x: Double, from before: Double, to behind: Double) -> Double {
    Solutions.sigmoid(x + behind) - Solutions.sigmoid(x + before)
  }
}
