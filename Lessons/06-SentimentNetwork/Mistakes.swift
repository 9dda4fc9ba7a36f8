import Exercises
import Foundation
import Lab
import Sentiment

/// The solutions around a part that may be wrong.
enum Mistakes {
  /// The type of exercise 6.3.
  typealias Learn = (inout WordNetwork, [Double], [Double], Double, Double, Double) -> Void

  static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// The hidden layer with another sum over the words, or other products.
  static func hidden(
    _ inputs: [Double], _ network: WordNetwork,
    product: (Double, Double) -> Double = { $0 * $1 },
    sum: ([Double]) -> Double = { $0.reduce(0, +) }
  ) -> [Double] {
    (0..<network.inputToHidden.columns).map { unit in
      sum(zip(inputs, network.inputToHidden.column(unit)).map(product))
    }
  }

  /// The output with another sum over the hidden units, other products or another sigmoid.
  static func output(
    _ hidden: [Double], _ network: WordNetwork,
    product: (Double, Double) -> Double = { $0 * $1 },
    sum: ([Double]) -> Double = { $0.reduce(0, +) },
    sigmoid: (Double) -> Double = Mistakes.sigmoid
  ) -> Double {
    sigmoid(sum(zip(hidden, network.hiddenToOutput).map(product)))
  }

  /// The parts of one step of learning.
  struct Learning {
    /// δ from y and ŷ.
    var errorTerm: (_ target: Double, _ output: Double) -> Double = { ($0 - $1) * $1 * (1 - $1) }

    /// δⱼ from δ, vⱼ and hⱼ.
    var hiddenTerm: (_ errorTerm: Double, _ weight: Double, _ hidden: Double) -> Double = {
      term, weight, _ in term * weight
    }

    /// How far wᵢⱼ moves, but for η, from δⱼ and xᵢ.
    var stepOfW: (_ hiddenTerm: Double, _ input: Double) -> Double = { $0 * $1 }

    /// How far vⱼ moves, but for η, from δ, hⱼ and vⱼ.
    var stepOfV: (_ errorTerm: Double, _ hidden: Double, _ weight: Double) -> Double = {
      term, hidden, _ in term * hidden
    }

    /// The weights after the step.
    var moveW: (WeightMove) -> Double = \.moved
    var moveV: (WeightMove) -> Double = \.moved

    /// The words and the hidden units whose weights move, of so many.
    var words: (Int) -> Range<Int> = { 0..<$0 }
    var units: (Int) -> Range<Int> = { 0..<$0 }

    /// Whether v moves before the hidden units' terms are taken from it.
    var isVFirst = false

    /// η from the network and η.
    var rate: (WordNetwork, Double) -> Double = { $1 }
  }

  /// One step of learning of which a part may be wrong.
  static func learning(_ change: (inout Learning) -> Void) -> Learn {
    var parts = Learning()
    change(&parts)
    return { [parts] network, inputs, hidden, output, target, learningRate in
      let term = parts.errorTerm(target, output)
      let rate = parts.rate(network, learningRate)
      let (old, units) = (network.hiddenToOutput, parts.units(hidden.count))
      for unit in units {
        let step = parts.stepOfV(term, hidden[unit], old[unit])
        network.hiddenToOutput[unit] = parts.moveV(
          WeightMove(weight: old[unit], step: step, learningRate: rate))
      }
      let weights = parts.isVFirst ? network.hiddenToOutput : old
      for word in parts.words(inputs.count) {
        for unit in units {
          let hiddenTerm = parts.hiddenTerm(term, weights[unit], hidden[unit])
          let weight = network.inputToHidden[word, unit]
          network.inputToHidden[word, unit] = parts.moveW(
            WeightMove(
              weight: weight, step: parts.stepOfW(hiddenTerm, inputs[word]), learningRate: rate))
        }
      }
    }
  }
}
