// Your part of lesson 1. Replace each `todo(…)` with code of your own, then see what
// `swift run lesson01` says about it.
//
// Some Swift that helps, each line with its result. `swift run lesson01 --lab` has more.
//
//     let x = [3.0, 1.0, 2.0]
//     let w = [0.5, 2.0, 1.0]
//     var distance = 0.0
//     for (p, q) in zip(x, w) { distance += abs(p - q) }  → distance is 4.5
//     x.map { 2 * $0 }                                    → [6.0, 2.0, 4.0]
//     exp(1.0)                                            → 2.71828…

import Exercises
import Lab

/// Exercise 1.1: the sigmoid, σ(x) = 1 / (1 + e⁻ˣ), squashes any number into the
/// range from 0 to 1.
///
/// `exp(x)` is eˣ.
func sigmoid(_ x: Double) -> Double {
  todo("1.1", Solutions.sigmoid(x))
}

/// Exercise 1.2: the slope of the sigmoid at x, σ′(x) = σ(x) · (1 − σ(x)).
func sigmoidPrime(_ x: Double) -> Double {
  todo("1.2", Solutions.sigmoidPrime(x))
}

/// Exercise 1.3: the neuron's output, ŷ = σ(h) with h = Σᵢ wᵢ · xᵢ.
///
/// There are as many weights as inputs, but not always two.
func output(inputs: [Double], weights: [Double]) -> Double {
  todo("1.3", Solutions.output(inputs: inputs, weights: weights))
}

/// Exercise 1.4: the error term, δ = (y − ŷ) · σ′(h).
///
/// - Parameters:
///   - target: y, what the neuron should answer.
///   - output: ŷ, what it answers.
///   - h: the weighted sum that went into the sigmoid.
func errorTerm(target: Double, output: Double, h: Double) -> Double {
  todo("1.4", Solutions.errorTerm(target: target, output: output, h: h))
}

/// Exercise 1.5: how far each weight moves, Δwᵢ = η · δ · xᵢ.
///
/// - Parameters:
///   - errorTerm: δ, from exercise 1.4.
///   - inputs: x, one number per weight.
///   - learningRate: η, how far a step goes.
/// - Returns: the steps, to be added to the weights.
func weightStep(
  errorTerm: Double, inputs: [Double], learningRate: Double
) -> [Double] {
  todo(
    "1.5", Solutions.weightStep(errorTerm: errorTerm, inputs: inputs, learningRate: learningRate))
}
