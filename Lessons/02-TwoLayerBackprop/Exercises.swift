// Your part of lesson 2. Replace each `todo(…)` with code of your own, then see what
// `swift run lesson02` says about it.
//
// `sigmoid` is there, from lesson 1. Some Swift that helps, each line with its result;
// `swift run lesson02 --lab` has more.
//
//     Activity(hidden: …, output: …)  → what `forward` returns
//     let x = [3.0, 1.0, 2.0]
//     var list: [Double] = []
//     for (i, value) in x.enumerated() { list.append(Double(i) * value) }  → list is [0.0, 1.0, 4.0]
//     var c = Matrix([[1, 2], [3, 4]])
//     c[0, 1] += 7                    → c is [[1.0, 9.0], [3.0, 4.0]]
//     let n = 3
//     Double(n) / 2                   → 1.5
//     1 / 2                           → 0

import Exercises
import Lab

/// Exercise 2.1: the forward pass of one record.
///
/// Each hidden unit j has the weighted sum hⱼ = Σᵢ xᵢ · wᵢⱼ and the activation aⱼ = σ(hⱼ). The output
/// unit does the same with the activations: z = Σⱼ aⱼ · vⱼ and ŷ = σ(z).
///
/// - Parameters:
///   - inputs: x, one number per input.
///   - weights: w is `weights.inputToHidden`, w[i, j]; v is `weights.hiddenToOutput`, v[j].
func forward(_ inputs: [Double], _ weights: Weights) -> Activity {
  todo("2.1", Solutions.forward(inputs, weights))
}

/// Exercise 2.2: the output's error term, δ = (y − ŷ) · ŷ · (1 − ŷ).
///
/// ŷ · (1 − ŷ) is the sigmoid's slope σ′(z), written with its output instead of its input.
func outputErrorTerm(target: Double, output: Double) -> Double {
  todo("2.2", Solutions.outputErrorTerm(target: target, output: output))
}

/// Exercise 2.3: each hidden unit's error term, δⱼ = δ · vⱼ · aⱼ · (1 − aⱼ).
///
/// - Parameters:
///   - outputErrorTerm: δ.
///   - hiddenToOutput: v, the weights over which the error flows back.
///   - hidden: a, the hidden units' activations.
func hiddenErrorTerms(
  outputErrorTerm: Double, hiddenToOutput: [Double], hidden: [Double]
) -> [Double] {
  todo(
    "2.3",
    Solutions.hiddenErrorTerms(
      outputErrorTerm: outputErrorTerm, hiddenToOutput: hiddenToOutput, hidden: hidden))
}

/// Exercise 2.4: adds one record's steps, without the learning rate, to those of the earlier records.
///
/// Δwᵢⱼ grows by δⱼ · xᵢ, and Δvⱼ by δ · aⱼ.
///
/// - Parameters:
///   - steps: Δw and Δv so far, to be changed.
///   - inputs: x.
///   - hidden: a.
///   - hiddenErrorTerms: δⱼ, one number per hidden unit.
///   - outputErrorTerm: δ.
func accumulate(
  _ steps: inout Weights, inputs: [Double], hidden: [Double],
  hiddenErrorTerms: [Double], outputErrorTerm: Double
) {
  todo(
    "2.4",
    Solutions.accumulate(
      &steps, inputs: inputs, hidden: hidden, hiddenErrorTerms: hiddenErrorTerms,
      outputErrorTerm: outputErrorTerm))
}

/// Exercise 2.5: moves the weights by the mean step, w ← w + η · Δw / n.
///
/// - Parameters:
///   - weights: w and v, to be changed.
///   - steps: Δw and Δv, added up over all records.
///   - learningRate: η.
///   - records: n, how many records were added up.
func update(
  _ weights: inout Weights, by steps: Weights, learningRate: Double, records: Int
) {
  todo("2.5", Solutions.update(&weights, by: steps, learningRate: learningRate, records: records))
}

/// Exercise 2.6: the share of records for which the network is right.
///
/// It says "admitted" where its output is above 0.5; targets are 1 for admitted and 0 for not.
func accuracy(outputs: [Double], targets: [Double]) -> Double {
  todo("2.6", Solutions.accuracy(outputs: outputs, targets: targets))
}
