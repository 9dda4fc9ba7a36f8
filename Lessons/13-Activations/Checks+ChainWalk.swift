import Exercises
import Lab

// The mistakes of the chain in its walk and at its ends.

extension Checks {
  /// A walk that goes another way, or carries another number.
  static func addWalks(to check: inout ChainCheck) {
    check.mistake("The order is reversed: the gradient of w₁ comes first.") {
      Mistakes.chain($0, $1, $2).reversed()
    }
    check.mistake("This walks from the first layer to the last: begin at the last one and go back.")
    { Mistakes.chain($0.reversed(), $1.reversed(), $2.reversed()).reversed() }
    check.mistake("The number begins with 0, and so does every product: it begins with 1.") {
      inputs, _, _ in inputs.map { _ in 0 }
    }
    check.mistake("The number begins with the last input: it begins with 1.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs, weights, slopes).map { $0 * inputs[inputs.count - 1] }
    }
    check.mistake(
      "The number begins with the last slope, which then counts twice: it begins with 1."
    ) { inputs, weights, slopes in
      Mistakes.chain(inputs, weights, slopes).map { $0 * slopes[slopes.count - 1] }
    }
    check.mistake("The number begins with the first weight: it begins with 1.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs, weights, slopes).map { $0 * weights[0] }
    }
    check.mistake("The number begins with the last weight: it begins with 1.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs, weights, slopes).map { $0 * weights[weights.count - 1] }
    }
    check.mistake("The number is never changed on the way: it becomes δ · wₗ after each layer.") {
      inputs, weights, slopes in
      zip(zip(inputs, weights), slopes).map { $0.0 * $0.1 * $1 }
    }
    check.mistake("The gradient is carried back: δ is, without the input aₗ₋₁.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        let gradient = change * slopes[layer] * inputs[layer]
        return (gradient, gradient * weights[layer])
      }
    }
    check.mistake("The gradient is carried back alone: δ · wₗ is, without the input aₗ₋₁.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        let gradient = change * slopes[layer] * inputs[layer]
        return (gradient, gradient)
      }
    }
    check.mistake("Each slope counts twice: δ has it already when it is carried back.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        let term = change * slopes[layer]
        return (term * inputs[layer], term * slopes[layer] * weights[layer])
      }
    }
    let added = "Numbers are added from layer to layer: the chain rule multiplies them."
    check.mistake(added) { inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        let term = change * slopes[layer]
        return (term * inputs[layer], term + weights[layer])
      }
    }
    check.mistake(added) { inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        let term = change * slopes[layer]
        return (term * inputs[layer], change + term * weights[layer])
      }
    }
    check.mistake(added) { inputs, weights, slopes in
      Mistakes.chain(inputs.count, start: 0) { change, layer in
        let term = change + slopes[layer]
        return (term * inputs[layer], term * weights[layer])
      }
    }
    check.mistake("This divides by the weights: multiply by them.") { inputs, weights, slopes in
      Mistakes.chain(inputs, weights.map { 1 / $0 }, slopes)
    }
    check.mistake("The gradient is δₗ + aₗ₋₁ here: it is δₗ · aₗ₋₁.") { inputs, weights, slopes in
      zip(Mistakes.chain(inputs.map { _ in 1 }, weights, slopes), inputs).map { $0 + $1 }
    }
    check.mistake("Each layer also has the gradients of the later ones in it: each has its own.") {
      inputs, weights, slopes in
      var sum = 0.0
      return Mistakes.chain(inputs, weights, slopes).reversed().map { gradient in
        sum += gradient
        return sum
      }.reversed()
    }
    check.mistake(
      "All slopes and all weights are in every gradient: only those of later layers are."
    ) { inputs, weights, slopes in
      let all = (weights + slopes).reduce(1, *)
      return inputs.map { $0 * all }
    }
  }

  /// A layer at an end, or too many of them.
  static func addEnds(to check: inout ChainCheck) {
    let first = "The first layer is left out: the walk has to reach place 0."
    check.mistake(first) { Mistakes.chain($0, $1, $2, at: 0, is: $0[0]) }
    check.mistake(first) { Mistakes.chain($0, $1, $2, at: 0, is: 0) }
    check.mistake(first) { Array(Mistakes.chain($0, $1, $2).dropFirst()) }
    let last = "The last layer is left out: its place is `count - 1`."
    check.mistake(
      "The last gradient is its input alone: is the last layer left out, or only its slope f′(h₃)?"
    ) { Mistakes.chain($0, $1, $2, at: $0.count - 1, is: $0[$0.count - 1]) }
    check.mistake(last) { Mistakes.chain($0, $1, $2, at: $0.count - 1, is: 0) }
    check.mistake(last) { Array(Mistakes.chain($0, $1, $2).dropLast()) }
    check.mistake("The walk begins one layer too early, and leaves the last out of every product.")
    {
      let before = Mistakes.chain(
        Array($0.dropLast()), Array($1.dropLast()), Array($2.dropLast()))
      return before + [0]
    }
    let three = "This knows three layers alone: write it for any number, with a loop."
    check.mistake(three) { inputs, weights, slopes in
      Mistakes.chain(Array(inputs.prefix(3)), Array(weights.prefix(3)), Array(slopes.prefix(3)))
    }
    check.mistake(three) { inputs, weights, slopes in
      let gradients = Mistakes.chain(inputs, weights, slopes)
      return gradients.indices.map { $0 < gradients.count - 3 ? 0 : gradients[$0] }
    }
    check.mistake(three) { inputs, weights, slopes in
      let gradients = Mistakes.chain(inputs, weights, slopes)
      return gradients.indices.map { $0 < gradients.count - 3 ? inputs[$0] : gradients[$0] }
    }
    check.mistake(three) { inputs, weights, slopes in
      let gradients = Mistakes.chain(
        Array(inputs.prefix(3)), Array(weights.prefix(3)), Array(slopes.prefix(3)))
      return gradients + inputs.dropFirst(3).map { _ in 0 }
    }
    check.mistake("Only one gradient is here: one for each weight is wanted.") {
      Array(Mistakes.chain($0, $1, $2).prefix(1))
    }
    check.mistake("Only the last layer's gradient is here: one for each weight is wanted.") {
      Array(Mistakes.chain($0, $1, $2).suffix(1))
    }
    check.mistake("The list is empty: keep the gradient of each layer.") { _, _, _ in [] }
    check.mistake("The gradients stand behind something else: begin with an empty list to append.")
    {
      $0 + Mistakes.chain($0, $1, $2)
    }
    check.mistake("The gradients stand behind something else: begin with an empty list to append.")
    {
      $0 + Mistakes.chain($0, $1, $2).reversed()
    }
  }
}
