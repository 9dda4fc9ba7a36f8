// Your part of lesson 13. Replace each `todo(…)` with code of your own, then see what
// `swift run lesson13` says about it. The lesson's networks learn with your slopes.
//
// `sigmoid(x)` is there, from lesson 1. Some Swift that helps, each line with its result;
// `swift run lesson13 --lab` has more.
//
//     tanh(0.5)                    → 0.46211…
//     sqrt(9.0)                    → 3.0
//     let m = Matrix([[1, 2, 3], [4, 5, 6]])
//     m.sum()                      → 21.0
//     let x = [3.0, 1.0, 2.0]
//     Array(x.indices.reversed())  → [2, 1, 0]
//     var y = [Double](repeating: 0, count: 3)
//     y[1] = 5                     → y is [0.0, 5.0, 0.0]

import Exercises
import Lab

/// Exercise 13.1: the slope of the sigmoid at x, σ′(x) = σ(x) · (1 − σ(x)).
func sigmoidPrime(_ x: Double) -> Double {
  todo("13.1", Solutions.sigmoidPrime(x))
}

/// Exercise 13.2: the slope of the hyperbolic tangent at x, tanh′(x) = 1 − tanh²(x).
func tanhPrime(_ x: Double) -> Double {
  todo("13.2", Solutions.tanhPrime(x))
}

/// Exercise 13.3: the slope of the rectified linear unit, ReLU(x) = max(0, x).
///
/// At 0 it has a corner and no slope; return 0 there, as PyTorch does.
func reluPrime(_ x: Double) -> Double {
  todo("13.3", Solutions.reluPrime(x))
}

/// Exercise 13.4: the chain rule through three layers of one unit each.
///
/// Layer l is given aₗ₋₁, its weighted sum is hₗ = wₗ · aₗ₋₁ and its activation aₗ = f(hₗ). How does
/// the last activation change with each weight? Begin at the end: δ₃ = f′(h₃), then
/// δ₂ = δ₃ · w₃ · f′(h₂), then δ₁ from δ₂ in the same way. The gradient of a weight is
/// ∂a₃/∂wₗ = δₗ · aₗ₋₁.
///
/// Write it for any number of layers: the lesson also uses it for more than three.
///
/// - Parameters:
///   - inputs: what each layer is given, a₀, a₁, a₂.
///   - weights: w₁, w₂, w₃.
///   - slopes: f′(h₁), f′(h₂), f′(h₃).
/// - Returns: the gradients of w₁, w₂, w₃, in this order.
func chainGradients(inputs: [Double], weights: [Double], slopes: [Double]) -> [Double] {
  todo("13.4", Solutions.chainGradients(inputs: inputs, weights: weights, slopes: slopes))
}

/// Exercise 13.5: the size of a layer's gradient as one number, its norm √(Σᵢⱼ gᵢⱼ²).
///
/// - Parameter gradient: ∂loss/∂W of the layer, inputs × outputs.
func gradientNorm(_ gradient: Matrix<Double>) -> Double {
  todo("13.5", Solutions.gradientNorm(gradient))
}
