import Exercises
import Lab

// The check of the number of parameters.

extension Checks {
  static let parameterCountCheck = Exercise(
    "14.4", "the number of parameters", learner: parameterCount,
    solution: Solutions.parameterCount, reference: Reference.values
  ) { check in
    addBiases(to: &check)
    addPairs(to: &check)
    check.hint("How many numbers does a layer from 3 inputs to 2 outputs learn? Draw its arrows.")
    check.hint("Add up over the pairs of neighbours: the weights of that layer and its biases.")
    check.hint("Σₗ (sizeₗ₋₁ · sizeₗ + sizeₗ).")
    check.hint(
      """
      Start with `var count = 0`. `for (inputs, outputs) in zip(sizes, sizes.dropFirst())` goes \
      through the pairs of neighbours, and `+=` adds to the count.
      """)
    check.namesShowTheCall()
    check.measure { count in
      let answers = [[784, 50, 50, 10], [3, 5, 2], [4, 7, 3, 6, 2], [6, 4]].map {
        ("parameterCount(\($0))", Double(count($0)))
      }
      return [Measured("parameterCount", labelled: answers)]
    }
  }

  private typealias CountCheck = Check<([Int]) -> Int>

  /// Biases that are counted otherwise.
  private static func addBiases(to check: inout CountCheck) {
    check.mistake("The biases are not counted: each output of a layer has one.") {
      Mistakes.count($0) { $0 * $1 }
    }
    check.mistake("The weights are not counted: one for each input and output of a layer.") {
      Mistakes.count($0) { $1 }
    }
    check.mistake("The biases are counted per input: each output has one.") {
      Mistakes.count($0) { $0 * $1 + $0 }
    }
    check.mistake("The biases are counted per input and per output: each output has one.") {
      Mistakes.count($0) { $0 * $1 + $0 + $1 }
    }
    check.mistake("Each layer has a single bias here: each of its outputs has one.") {
      Mistakes.count($0) { $0 * $1 + 1 }
    }
    check.mistake("There is a single bias for the whole network: each output of a layer has one.") {
      Mistakes.count($0) { $0 * $1 } + 1
    }
    check.mistake("The network's inputs have biases here: only the outputs of layers have.") {
      Mistakes.count($0) { $0 * $1 } + $0.reduce(0, +)
    }
    check.mistake("The last layer's biases are not counted: its outputs have them too.") {
      Solutions.parameterCount($0) - $0[$0.count - 1]
    }
    check.mistake("Only the last layer's biases are counted: the hidden units have them too.") {
      Mistakes.count($0) { $0 * $1 } + $0[$0.count - 1]
    }
    check.mistake("The first hidden layer's biases are not counted: every layer has them.") {
      Solutions.parameterCount($0) - $0[1]
    }
    check.mistake("Each layer has as many biases as the network has outputs: each has its own.") {
      let outputs = $0[$0.count - 1]
      return Mistakes.count($0) { inputs, units in inputs * units + outputs }
    }
    check.mistake("The biases are subtracted: add them.") { Mistakes.count($0) { $0 * $1 - $1 } }
    check.mistake("The biases are counted twice: each output has one.") {
      Mistakes.count($0) { $0 * $1 + 2 * $1 }
    }
    check.mistake("The hidden units are counted once more: a ReLU has no parameters.") {
      Solutions.parameterCount($0) + $0.dropFirst().dropLast().reduce(0, +)
    }
    check.mistake("There is one output too many in each layer: it is (inputs + 1) · outputs.") {
      Mistakes.count($0) { ($0 + 1) * ($1 + 1) }
    }
    check.mistake("Each pair has a 1 too many: a layer has inputs · outputs + outputs parameters.")
    {
      Mistakes.count($0) { $0 * $1 + $1 + 1 }
    }
    check.mistake("The count begins with 1: it begins with 0.") {
      Solutions.parameterCount($0) + 1
    }
  }

  /// Layers and weights that are counted otherwise.
  private static func addPairs(to check: inout CountCheck) {
    check.mistake("The last layer is not counted.") { Solutions.parameterCount($0.dropLast()) }
    check.mistake("The first layer is not counted: the pairs begin with sizes[0].") {
      Solutions.parameterCount(Array($0.dropFirst()))
    }
    check.mistake("Only the last layer counts: add the layers up, with += in place of =.") {
      Solutions.parameterCount(Array($0.suffix(2)))
    }
    check.mistake("Only the first layer counts: is the count returned inside the loop?") {
      Solutions.parameterCount(Array($0.prefix(2)))
    }
    let hidden = "This knows one hidden layer alone: go through all pairs of neighbours."
    check.mistake(hidden) { sizes in
      Solutions.parameterCount([sizes[0], sizes[1], sizes[sizes.count - 1]])
    }
    check.mistake(hidden) { Solutions.parameterCount(Array($0.prefix(3))) }
    check.mistake("This knows three layers alone: go through all pairs of neighbours.") {
      Solutions.parameterCount(Array($0.prefix(4)))
    }
    check.mistake("Only the first size and the last are looked at: go through all pairs.") {
      Solutions.parameterCount([$0[0], $0[$0.count - 1]])
    }
    check.mistake("This is the number of units: between two layers the sizes are multiplied.") {
      $0.reduce(0, +)
    }
    check.mistake("All sizes are multiplied: neighbours are, and then the layers are added.") {
      $0.reduce(1, *)
    }
    let added = "The sizes of a pair are added: each input has a weight to each output."
    check.mistake(added) { Mistakes.count($0) { $0 + $1 } }
    check.mistake(added) { Mistakes.count($0) { $0 + 2 * $1 } }
    check.mistake("The layers are multiplied with each other: add them up.") {
      Mistakes.pairs($0).map { $0.inputs * $0.outputs + $0.outputs }.reduce(1, *)
    }
    check.mistake("The inputs are squared: a layer has inputs · outputs weights.") {
      Mistakes.count($0) { $0 * $0 + $1 }
    }
    check.mistake("The outputs are squared: a layer has one bias for each output.") {
      Mistakes.count($0) { $0 * $1 + $1 * $1 }
    }
    check.mistake("The outputs are squared: a layer has inputs · outputs weights.") {
      Mistakes.count($0) { $1 * $1 + $1 }
    }
    check.mistake("This counts the layers: count their weights and biases.") { $0.count - 1 }
    check.mistake("This counts the sizes: count the layers' weights and biases.") { $0.count }
    check.mistake("The pairs do not overlap: the outputs of a layer are the inputs of the next.") {
      sizes in
      stride(from: 0, to: sizes.count - 1, by: 2)
        .map { Solutions.parameterCount([sizes[$0], sizes[$0 + 1]]) }.reduce(0, +)
    }
    check.mistake("The outputs are joined to the inputs as well: the last size has no next one.") {
      Solutions.parameterCount($0 + $0.prefix(1))
    }
    check.mistake("Every pair of sizes is counted: only neighbours are joined by a layer.") {
      sizes in
      sizes.indices.reduce(0) { count, place in
        count + sizes[..<place].map { $0 * sizes[place] + sizes[place] }.reduce(0, +)
      }
    }
    check.mistake("The last size is taken as one more layer: the last layer ends there.") {
      Solutions.parameterCount($0 + $0.suffix(1))
    }
    check.mistake("Each parameter is counted twice.") { 2 * Solutions.parameterCount($0) }
    check.mistake("The count is 0: add each layer's parameters to it, with +=.") { _ in 0 }
  }
}
