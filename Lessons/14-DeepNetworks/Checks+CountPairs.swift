import Exercises
import Lab

// The mistakes in counting layers and weights.

extension Checks {
  /// Layers and weights that are counted otherwise.
  static func addPairs(to check: inout CountCheck) {
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
    check.mistake(
      "The ReLUs are counted as layers with weights of their own: they have no parameters."
    ) {
      let hidden = $0.dropFirst().dropLast().map { $0 * $0 + $0 }.reduce(0, +)
      return Solutions.parameterCount($0) + hidden
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
