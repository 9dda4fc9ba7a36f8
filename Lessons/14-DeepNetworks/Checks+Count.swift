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
    check.measure { count, draw in
      let answers = [[784, 50, 50, 10], [3, 5, 2], [4, 7, 3, 6, 2], [6, 4]].map {
        $0.map { draw.count($0) }
      }.map {
        ("parameterCount(\($0))", Double(count($0)))
      }
      return [Measured("parameterCount", labelled: answers)]
    }
  }

  typealias CountCheck = Check<([Int]) -> Int>

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
    check.mistake(
      "Hidden layers have their biases twice, and the outputs none: each output has one."
    ) {
      Mistakes.count($0) { $0 * $1 } + 2 * $0.dropFirst().dropLast().reduce(0, +)
    }
    check.mistake("Each layer has as many biases as the network has inputs: each has its own.") {
      let first = $0[0]
      return Mistakes.count($0) { inputs, units in inputs * units + first }
    }
    check.mistake("The biases of a layer are those of all sizes together: each output has one.") {
      let all = $0.reduce(0, +)
      return Mistakes.count($0) { inputs, units in inputs * units + all }
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
}
