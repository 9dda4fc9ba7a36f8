import Foundation

// What is taken for the sigmoid where the sigmoid is all that is asked for.

extension Slip where Part == (Double) -> Double {
  /// Formulas taken for the sigmoid's, beside `sigmoids`.
  public static var sigmoidFormulas: [Slip] {
    otherFractions + otherCurves + approximations
      + [0, 0.5, 1].map { value in
        Slip("always \(value)", "This is the same for every x: the answer rises from 0 to 1.") {
          _ in
          value
        }
      }
  }

  /// Fractions of 1, x and powers of e.
  private static var otherFractions: [Slip] {
    [
      Slip("eˣ twice", "For a large x this is ∞ / ∞, not a number: divide 1 by 1 + e⁻ˣ.") {
        exp($0) / (1 + exp($0))
      },
      Slip("e⁻ˣ above", "This is e⁻ˣ / (1 + e⁻ˣ), which is 1 − σ(x): above the bar stands 1.") {
        exp(-$0) / (1 + exp(-$0))
      },
      Slip("eˣ above e⁻ˣ", "Above the bar stands eˣ, and below it 1 + e⁻ˣ: above the bar stands 1.")
      { exp($0) / (1 + exp(-$0)) },
      Slip("e⁻ˣ above eˣ", "Above the bar stands e⁻ˣ, and below it 1 + eˣ: it is 1 / (1 + e⁻ˣ).") {
        exp(-$0) / (1 + exp($0))
      },
      Slip(
        "brackets round e⁻ˣ",
        "Brackets are missing: 1 / e⁻ˣ + 1 is eˣ + 1, and 1 is to be divided by all of it."
      ) { 1 / exp(-$0) + 1 },
      Slip("1 in the power", "The 1 stands in the power, e¹⁻ˣ: it is added to e⁻ˣ.") {
        1 / exp(1 - $0)
      },
      Slip("1 in the power, plus", "The 1 stands in the power, e¹⁺ˣ: it is added to e⁻ˣ.") {
        1 / exp(1 + $0)
      },
      Slip("1 − eˣ", "This is 1 / (1 − eˣ): below the bar stands 1 + e⁻ˣ.") { 1 / (1 - exp($0)) },
      Slip("2 below", "This is 1 / (2 + e⁻ˣ): there is a 1 too many below the bar.") {
        1 / (2 + exp(-$0))
      },
      Slip("e times x", "This is 1 / (1 + e · (−x)): e is raised to the power −x, with `exp`.") {
        1 / (1 - M_E * $0)
      },
      Slip("x to e", "The power is turned round: it is e to −x, `exp(-x)`, and not x to −e.") {
        1 / (1 + pow($0, -M_E))
      },
      Slip("−x to e", "The power is turned round: it is e to −x, `exp(-x)`, and not −x to e.") {
        1 / (1 + pow(-$0, M_E))
      },
      Slip("1 − x", "This is 1 / (1 − x): e⁻ˣ is missing.") { 1 / (1 - $0) },
      Slip("1 + x", "This is 1 / (1 + x): e⁻ˣ is missing.") { 1 / (1 + $0) },
      Slip("1 + |x|", "This is 1 / (1 + |x|): e⁻ˣ is missing.") { 1 / (1 + abs($0)) },
      Slip("square", "x is squared here: it is e⁻ˣ.") { 1 / (1 + exp(-$0 * $0)) },
      Slip("half", "x is halved here: it is e⁻ˣ.") { 1 / (1 + exp(-$0 / 2)) },
    ]
  }

  /// Other curves, some of which look alike.
  private static var otherCurves: [Slip] {
    [
      Slip("1 − e⁻ˣ", "This is 1 − e⁻ˣ: the sigmoid is 1 / (1 + e⁻ˣ).") { 1 - exp(-$0) },
      Slip("bell", "This is e to −x², a bell: the sigmoid is 1 / (1 + e⁻ˣ).") { exp(-$0 * $0) },
      Slip("softplus", "This is ln(1 + eˣ): the sigmoid is 1 / (1 + e⁻ˣ).") { log(1 + exp($0)) },
      Slip("inverse", "This is ln(x / (1 − x)), which leads back from σ(x) to x.") {
        log($0 / (1 - $0))
      },
      Slip("leaky", "This is ReLU with a slope below 0: the sigmoid is 1 / (1 + e⁻ˣ).") {
        max(0.01 * $0, $0)
      },
      Slip(
        "step at 0",
        "This is a step from 0 to 1, which 0 is on: the sigmoid rises smoothly, 1 / (1 + e⁻ˣ)."
      ) { $0 >= 0 ? 1 : 0 },
      Slip("cut off", "This is cut off at 0 and 1 and straight between: the sigmoid is a curve.") {
        min(max($0, 0), 1)
      },
      Slip("0 below 0", "A negative x has 0 here, as with ReLU: the sigmoid is above 0 everywhere.")
      {
        $0 < 0 ? 0 : 1 / (1 + exp(-$0))
      },
      Slip("0 up to 0", "An x of 0 or less has 0 here: the sigmoid is above 0 everywhere.") {
        $0 <= 0 ? 0 : 1 / (1 + exp(-$0))
      },
      Slip("1 above 0", "A positive x has 1 here: the sigmoid is below 1 everywhere.") {
        $0 > 0 ? 1 : 1 / (1 + exp(-$0))
      },
      Slip("softsign", "This is x / (1 + |x|), from −1 to 1: the sigmoid is 1 / (1 + e⁻ˣ).") {
        $0 / (1 + abs($0))
      },
      Slip("half softsign", "This is (1 + x / (1 + |x|)) / 2: the sigmoid is 1 / (1 + e⁻ˣ).") {
        (1 + $0 / (1 + abs($0))) / 2
      },
      Slip("line", "This is ½ + x / 4, a straight line: the sigmoid is a curve, 1 / (1 + e⁻ˣ).") {
        0.5 + $0 / 4
      },
      Slip("x · (1 − x)", "This is x · (1 − x), as for the slope: the sigmoid is 1 / (1 + e⁻ˣ).") {
        $0 * (1 - $0)
      },
      Slip("tanh's slope", "This is tanh's slope, 1 − tanh²(x): the sigmoid is 1 / (1 + e⁻ˣ).") {
        1 - tanh($0) * tanh($0)
      },
    ]
  }

  /// Powers of e that only come close.
  private static var approximations: [Slip] {
    let ways: [FloatingPointRoundingRule] = [.towardZero, .toNearestOrAwayFromZero, .down]
    let rounded = ways.map { way in
      Slip("whole powers", "x is made a whole number here: `exp` takes any x as it is.") { x in
        1 / (1 + exp(-x.rounded(way)))
      }
    }
    let series = (2...10).map { terms in
      Slip("series", "e⁻ˣ is a sum of a few terms here, which only comes close: use `exp(-x)`.") {
        x in
        var (term, sum) = (1.0, 1.0)
        for n in 1..<terms {
          term *= -x / Double(n)
          sum += term
        }
        return 1 / (1 + sum)
      }
    }
    return rounded + series
  }
}
