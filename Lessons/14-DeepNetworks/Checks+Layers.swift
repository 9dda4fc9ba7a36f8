import Exercises
import Lab

// The mistakes of making layers.

extension Checks {
  typealias LayersCheck = Check<([Int], (Int, Int) -> Linear<Double>) -> [any Layer<Double>]>

  /// ReLUs where there should be none, or none where there should be one.
  static func addReLUs(to check: inout LayersCheck) {
    check.mistake("A ReLU follows the last layer, whose outputs may be any numbers.") {
      Solutions.makeLayers($0, makeLinear: $1) + [ReLU<Double>()]
    }
    check.mistake("There is no ReLU between the layers, so together they are one linear layer.") {
      Solutions.makeLayers($0, makeLinear: $1).filter { $0 is Linear<Double> }
    }
    check.mistake("A ReLU comes before the first layer: the pixels go in as they are.") {
      [ReLU<Double>()] + Solutions.makeLayers($0, makeLinear: $1)
    }
    check.mistake("A ReLU stands at each place, at both ends too: only between two linear layers.")
    {
      [ReLU<Double>()] + Solutions.makeLayers($0, makeLinear: $1) + [ReLU<Double>()]
    }
    check.mistake("One ReLU stands at all places: it remembers only what it last put out.") {
      let relu = ReLU<Double>()
      return Solutions.makeLayers($0, makeLinear: $1).map { $0 is ReLU<Double> ? relu : $0 }
    }
    check.mistake("The ReLU before the last layer is missing: only behind the last is there none.")
    {
      let last = $0.count - 2
      return Mistakes.layers(Mistakes.pairs($0), $1) { $0 > 0 && $0 < last }
    }
    check.mistake(
      "The ReLU behind the first layer is missing: only before the first is there none."
    ) { Mistakes.layers(Mistakes.pairs($0), $1) { $0 > 1 } }
    check.mistake("There is a ReLU only behind the first layer: one stands between any two.") {
      Mistakes.layers(Mistakes.pairs($0), $1) { $0 == 1 }
    }
    check.mistake("There is a ReLU only before the last layer: one stands between any two.") {
      let last = $0.count - 2
      return Mistakes.layers(Mistakes.pairs($0), $1) { $0 > 0 && $0 == last }
    }
    check.mistake(
      "A ReLU stands behind each layer but the first: behind each but the last is right."
    ) {
      Solutions.makeLayers($0, makeLinear: $1).filter { $0 is Linear<Double> }.enumerated()
        .flatMap { place, layer -> Mistakes.Layers in place == 0 ? [layer] : [layer, ReLU()] }
    }
    check.mistake("Two ReLUs stand between two linear layers: one is enough.") {
      Solutions.makeLayers($0, makeLinear: $1).flatMap { layer -> Mistakes.Layers in
        layer is ReLU<Double> ? [layer, ReLU<Double>()] : [layer]
      }
    }
    check.mistake(
      "The ReLU is missing after a layer as large as the last one: go by places, not by sizes."
    ) {
      let (sizes, outputs) = ($0, $0[$0.count - 1])
      return Mistakes.layers(Mistakes.pairs($0), $1) { $0 > 0 && sizes[$0] != outputs }
    }
    check.mistake("The ReLU is missing between layers of equal size: one stands between any two.") {
      let sizes = $0
      return Mistakes.layers(Mistakes.pairs($0), $1) { $0 > 0 && sizes[$0] != sizes[$0 + 1] }
    }
    check.mistake("All ReLUs stand behind the linear layers: one belongs between any two.") {
      let layers = Solutions.makeLayers($0, makeLinear: $1)
      return layers.filter { $0 is Linear<Double> } + layers.filter { $0 is ReLU<Double> }
    }
    let other = "Another activation function stands between the layers: `ReLU()` is asked for."
    check.mistake(other) {
      Solutions.makeLayers($0, makeLinear: $1).map { $0 is ReLU<Double> ? Sigmoid<Double>() : $0 }
    }
    check.mistake("There are only ReLUs here: make a linear layer for each pair of sizes.") {
      sizes, _ in sizes.dropFirst().map { _ in ReLU<Double>() }
    }
  }

  /// Linear layers that are missing, or have other sizes.
  static func addLinears(to check: inout LayersCheck) {
    let last = "The last layer is missing: every pair of neighbouring sizes makes one."
    check.mistake(last) { Mistakes.layers(Mistakes.pairs($0.dropLast()), $1) }
    check.mistake(last) {
      Mistakes.layers(Mistakes.pairs($0.dropLast()), $1).flatMap { layer -> Mistakes.Layers in
        layer is ReLU<Double> ? [] : [layer, ReLU<Double>()]
      }
    }
    check.mistake("The first layer is missing: the pairs begin with sizes[0] and sizes[1].") {
      Mistakes.layers(Mistakes.pairs(Array($0.dropFirst())), $1)
    }
    check.mistake("The first layer is missing: the pairs begin with sizes[0] and sizes[1].") {
      Mistakes.layers(Mistakes.pairs(Array($0.dropFirst())), $1) { _ in true }
    }
    check.mistake("Inputs and outputs are swapped.") { sizes, makeLinear in
      Solutions.makeLayers(sizes) { makeLinear($1, $0) }
    }
    check.mistake("Every layer has the network's inputs: it has the outputs of the one before.") {
      sizes, makeLinear in
      Solutions.makeLayers(sizes) { _, outputs in makeLinear(sizes[0], outputs) }
    }
    check.mistake("Every layer has the network's outputs: each has the size that comes next.") {
      sizes, makeLinear in
      Solutions.makeLayers(sizes) { inputs, _ in makeLinear(inputs, sizes[sizes.count - 1]) }
    }
    let hidden = "This knows one hidden layer alone: go through all pairs of neighbours in a loop."
    check.mistake(hidden) { sizes, makeLinear in
      Mistakes.layers(
        [(sizes[0], sizes[1]), (sizes[1], sizes[sizes.count - 1])], makeLinear)
    }
    check.mistake(hidden) { sizes, makeLinear in
      Mistakes.layers(Mistakes.pairs(Array(sizes.prefix(3))), makeLinear)
    }
    check.mistake("This knows three linear layers alone: go through all pairs in a loop.") {
      Mistakes.layers(Mistakes.pairs(Array($0.prefix(4))), $1)
    }
    check.mistake("Every layer has as many outputs as inputs: the outputs are the next size.") {
      sizes, makeLinear in
      Mistakes.layers(sizes.dropLast().map { ($0, $0) }, makeLinear)
    }
    check.mistake("There is a layer for each size: for each pair of neighbours there is one.") {
      sizes, makeLinear in
      Mistakes.layers(Mistakes.pairs(sizes + sizes.suffix(1)), makeLinear)
    }
    check.mistake("The pairs do not overlap: the outputs of a layer are the inputs of the next.") {
      sizes, makeLinear in
      let starts = stride(from: 0, to: sizes.count - 1, by: 2)
      return Mistakes.layers(starts.map { (sizes[$0], sizes[$0 + 1]) }, makeLinear)
    }
    check.mistake("A size is looked up by its value, and equal ones are mixed up: go by places.") {
      sizes, makeLinear in
      let pairs = sizes.dropFirst().map { size -> (inputs: Int, outputs: Int) in
        let place = sizes.firstIndex(of: size) ?? 0
        return (sizes[max(place - 1, 0)], size)
      }
      return Mistakes.layers(pairs, makeLinear)
    }
    check.mistake("The bias is counted as one more input: `makeLinear` sees to the biases.") {
      sizes, makeLinear in
      Solutions.makeLayers(sizes) { makeLinear($0 + 1, $1) }
    }
  }
}
