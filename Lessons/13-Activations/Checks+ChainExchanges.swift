import Exercises
import Lab

// The mistakes of the chain in what stands in place of the right number.

extension Checks {
  /// What stands in place of the right number.
  static func addExchanges(to check: inout ChainCheck) {
    let sentences: [(String, ([Double], [Double], [Double]) -> [Double])] = [
      ("Weights and slopes are exchanged.", { Mistakes.chain($0, $2, $1) }),
      ("Inputs and weights are exchanged.", { Mistakes.chain($1, $0, $2) }),
      ("Inputs and slopes are exchanged.", { Mistakes.chain($2, $1, $0) }),
      (
        "These are the gradients of the layers' inputs, δₗ · wₗ: those of the weights are δₗ · aₗ₋₁.",
        { Mistakes.chain($1, $1, $2) }
      ),
      (
        "The network's input a₀ is used in every layer: each has an input aₗ₋₁ of its own.",
        { inputs, weights, slopes in
          Mistakes.chain(inputs.map { _ in inputs[0] }, weights, slopes)
        }
      ),
      (
        "Each layer uses its own weight for δ: δₗ takes wₗ₊₁, the next layer's.",
        { Mistakes.chain($0, Array($1.prefix(1) + $1.dropLast()), $2) }
      ),
      (
        "The layer's own weight is multiplied in too: δₗ takes only the weights of later layers.",
        { zip(Mistakes.chain($0, $1, $2), $1).map { $0 * $1 } }
      ),
      (
        "Each δ uses the next layer's slope: δₗ takes wₗ₊₁, but f′(hₗ) of its own layer.",
        { Mistakes.chain($0, $1, $2.dropFirst() + $2.suffix(1)) }
      ),
      (
        "Each δ uses the slope of the layer before: δₗ takes f′(hₗ) of its own layer.",
        { Mistakes.chain($0, $1, $2.prefix(1) + $2.dropLast()) }
      ),
      (
        "The gradient takes the next layer's input aₗ: it is δₗ · aₗ₋₁.",
        { Mistakes.chain($0.dropFirst() + $0.suffix(1), $1, $2) }
      ),
      (
        "The gradient takes the input of the layer before: it is δₗ · aₗ₋₁.",
        { Mistakes.chain($0.prefix(1) + $0.dropLast(), $1, $2) }
      ),
      (
        "The inputs are taken from the last to the first.",
        { Mistakes.chain($0.reversed(), $1, $2) }
      ),
      (
        "The weights are taken from the last to the first.",
        { Mistakes.chain($0, $1.reversed(), $2) }
      ),
      (
        "The slopes are taken from the last to the first.",
        { Mistakes.chain($0, $1, $2.reversed()) }
      ),
      (
        "The signs are lost: a gradient may be below 0.",
        { Mistakes.chain($0, $1, $2).map { abs($0) } }
      ),
      (
        "The slopes are squared: each counts once.",
        { Mistakes.chain($0, $1, $2.map { $0 * $0 }) }
      ),
      (
        "The slope a · (1 − a) is taken of the slopes: they are f′(h) already.",
        { Mistakes.chain($0, $1, $2.map { $0 * (1 - $0) }) }
      ),
    ]
    for (sentence, code) in sentences { check.mistake(sentence, code) }
  }
}
