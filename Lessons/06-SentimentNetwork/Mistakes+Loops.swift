import Exercises
import Lab
import Sentiment

// Weights that move in a loop that is not theirs.

extension Mistakes {
  static func addWrongLoops(to check: inout Check<Learn>) {
    let loops: [(sentence: String, turns: ([Double]) -> [Int])] = [
      (
        "v moves once for each word that occurs: it belongs outside the loop over the words.",
        { inputs in inputs.indices.filter { inputs[$0] != 0 } }
      ),
      (
        "v moves once for each word of the vocabulary: it belongs outside the loop over the words.",
        { Array($0.indices) }
      ),
      (
        "v moves once for each word of the review: it belongs outside the loop over the words.",
        { inputs in inputs.indices.flatMap { Array(repeating: $0, count: Int(inputs[$0])) } }
      ),
    ]
    for (sentence, turns) in loops {
      for isOld in [true, false] {
        check.mistake(
          isOld ? sentence : sentence + " There it also changes the next word's terms."
        ) { network, inputs, hidden, output, target, rate in
          let term = (target - output) * output * (1 - output)
          let old = network.hiddenToOutput
          var moved: Set<Int> = []
          for word in turns(inputs) {
            // A word that comes again moves w by its input once, in all.
            let isFirst = moved.insert(word).inserted
            for unit in hidden.indices {
              let weight = isOld ? old[unit] : network.hiddenToOutput[unit]
              if isFirst {
                network.inputToHidden[word, unit] += rate * term * weight * inputs[word]
              }
              network.hiddenToOutput[unit] += rate * term * hidden[unit]
            }
          }
        }
      }
    }
    check.mistake(
      "w moves once for each hidden unit: `addToRows` moves all of it, so it stands outside the loop."
    ) { network, inputs, hidden, output, target, rate in
      let count = Double(hidden.count)
      learning { $0.stepOfW = { count * $0 * $1 } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake("v moves once for each hidden unit: one loop over the units is enough.") {
      network, inputs, hidden, output, target, rate in
      let count = Double(hidden.count)
      learning { $0.stepOfV = { term, hidden, _ in count * term * hidden } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake("Only words that occur once move: row i moves in proportion to its input xᵢ.") {
      network, inputs, hidden, output, target, rate in
      learning { $0.stepOfW = { $1 == 1 ? $0 : 0 } }(
        &network, inputs, hidden, output, target, rate)
    }
    for first in [0, 1] {
      check.mistake("The word's place stands for its input: is `i` meant to be `inputs[i]`?") {
        network, inputs, hidden, output, target, rate in
        let places = inputs.indices.map { Double($0 + first) }
        learning { _ in }(&network, places, hidden, output, target, rate)
      }
      check.mistake("The unit's place stands for its value: is `j` meant to be `hidden[j]`?") {
        network, inputs, hidden, output, target, rate in
        let places = hidden.indices.map { Double($0 + first) }
        learning { _ in }(&network, inputs, places, output, target, rate)
      }
    }
  }
}
