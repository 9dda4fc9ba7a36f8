// Your part of lesson 6. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson06` says about it.
//
// A `WordNetwork` has the weights `inputToHidden`, a matrix with a row for each word, and
// `hiddenToOutput`, one number per hidden unit. A matrix can do two things that you need here,
// fast: `sumOfRows(times:)` and `addToRows(_:times:rate:)`. `swift run lesson06 --lab` has more of
// what helps.
//
//     let weights = Matrix([[1, 2], [3, 4], [5, 6]])
//     weights.sumOfRows(times: [1, 0, 2])                  → [11.0, 14.0]
//     var moved = Matrix([[0, 0], [0, 0]])
//     moved.addToRows([10, 20], times: [1, 2], rate: 0.5)  → moved is [[5.0, 10.0], [10.0, 20.0]]
//     let x = [3.0, 1.0, 2.0]
//     x.map { 2 * $0 }                                     → [6.0, 2.0, 4.0]
//     x.indices                                            → 0..<3
//     exp(1.0)                                             → 2.71828…

import Lab
import Sentiment

/// Exercise 6.1: the hidden layer, hⱼ = Σᵢ xᵢ · wᵢⱼ. It is linear: no sigmoid here.
///
/// - Parameters:
///   - inputs: x, one number for each word of the vocabulary.
///   - network: w is `network.inputToHidden`, w[i, j].
func hidden(_ inputs: [Double], _ network: WordNetwork) -> [Double] {
  todo("6.1", Solutions.hidden(inputs, network))
}

/// Exercise 6.2: the network's output, ŷ = σ(z) with z = Σⱼ hⱼ · vⱼ.
///
/// - Parameters:
///   - hidden: h, from exercise 6.1.
///   - network: v is `network.hiddenToOutput`.
func output(_ hidden: [Double], _ network: WordNetwork) -> Double {
  todo("6.2", Solutions.output(hidden, network))
}

/// Exercise 6.3: one step of gradient descent on one review.
///
/// The output's error term is δ = (y − ŷ) · ŷ(1 − ŷ). A hidden unit's is δⱼ = δ · vⱼ: its slope is 1.
/// Then Δwᵢⱼ = η · δⱼ · xᵢ and Δvⱼ = η · δ · hⱼ.
///
/// - Parameters:
///   - network: the weights; change them.
///   - inputs: x.
///   - hidden: h, from exercise 6.1.
///   - output: ŷ, from exercise 6.2.
///   - target: y, 1 for a positive review and 0 for a negative one.
///   - learningRate: η.
func learn(
  _ network: inout WordNetwork, inputs: [Double], hidden: [Double],
  output: Double, target: Double, learningRate: Double
) {
  todo(
    "6.3",
    Solutions.learn(
      &network, inputs: inputs, hidden: hidden, output: output, target: target,
      learningRate: learningRate))
}

/// Exercise 6.4: what an output means: positive at ½ or more, negative below.
func sentiment(of output: Double) -> Sentiment {
  todo("6.4", Solutions.sentiment(of: output))
}
