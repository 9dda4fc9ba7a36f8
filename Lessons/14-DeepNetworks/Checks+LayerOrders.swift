import Exercises
import Lab

// The mistakes of making layers in their order and number.

extension Checks {
  /// Layers that are made at another time, or more than once.
  static func addOrders(to check: inout LayersCheck) {
    check.mistake(
      "The layers are made from the last to the first, so each draws another's weights."
    ) {
      sizes, makeLinear in
      var made = Array(
        Mistakes.pairs(sizes).reversed().map { makeLinear($0.inputs, $0.outputs) }.reversed())
      return Solutions.makeLayers(sizes) { _, _ in made.removeFirst() }
    }
    check.mistake("The layers stand in reverse order: the first one comes first.") {
      Solutions.makeLayers($0, makeLinear: $1).reversed()
    }
    check.mistake("The sizes are gone through from the last to the first: begin with sizes[0].") {
      Solutions.makeLayers($0.reversed(), makeLinear: $1)
    }
    check.mistake("`makeLinear` is called twice for each layer, and draws weights each time.") {
      sizes, makeLinear in
      Solutions.makeLayers(sizes) {
        _ = makeLinear($0, $1)
        return makeLinear($0, $1)
      }
    }
    check.mistake("The same linear layer stands at all places: make one for each pair of sizes.") {
      sizes, makeLinear in
      let linear = makeLinear(sizes[0], sizes[1])
      return Solutions.makeLayers(sizes) { _, _ in linear }
    }
    check.mistake("`makeLinear` is not used: these layers have weights of their own.") { sizes, _ in
      Solutions.makeLayers(sizes) { inputs, outputs in
        Linear(
          weight: Matrix(rows: inputs, columns: outputs), bias: Array(repeating: 0, count: outputs)
        )
      }
    }
    check.mistake(
      "All ReLUs stand behind the linear layers, and are one object: make a new one between any two."
    ) {
      let (layers, relu) = (Solutions.makeLayers($0, makeLinear: $1), ReLU<Double>())
      return layers.filter { $0 is Linear<Double> }
        + layers.filter { $0 is ReLU<Double> }.map { _ in relu }
    }
    check.mistake("All ReLUs stand before the linear layers: one belongs between any two.") {
      let layers = Solutions.makeLayers($0, makeLinear: $1)
      return layers.filter { $0 is ReLU<Double> } + layers.filter { $0 is Linear<Double> }
    }
    check.mistake("A ReLU stands only in every second place: one stands between any two.") {
      Mistakes.layers(Mistakes.pairs($0), $1) { $0 > 0 && $0 % 2 == 0 }
    }
    check.mistake("A ReLU stands only in every second place: one stands between any two.") {
      Mistakes.layers(Mistakes.pairs($0), $1) { $0 % 2 == 1 }
    }
    check.mistake("Every layer goes from the first size to the last: go through the pairs.") {
      sizes, makeLinear in
      Solutions.makeLayers(sizes) { _, _ in makeLinear(sizes[0], sizes[sizes.count - 1]) }
    }
    check.mistake("Only the first layer is here: is the list returned inside the loop?") {
      Mistakes.layers(Array(Mistakes.pairs($0).prefix(1)), $1)
    }
    check.mistake("The list is empty: `append` each layer to it.") { _, _ in [] }
    check.mistake("The layers are made, but the list is empty: `append` each of them.") {
      _ = Solutions.makeLayers($0, makeLinear: $1)
      return []
    }
  }
}
