import Exercises
import Lab

// The mistakes of the backward pass in the list that it returns.

extension Checks {
  static func addGradientLists(to check: inout BackwardCheck) {
    check.mistake("The gradients are in reverse order: the first layer's come first.") {
      Solutions.backward($0, through: $1).reversed()
    }
    check.mistake("These are the gradients of the inputs: those of the outputs are wanted.") {
      Mistakes.inputGradients($0, $1)
    }
    check.mistake(
      "These are the gradients of the inputs, in reverse order: of the outputs, please."
    ) { Mistakes.inputGradients($0, $1).reversed() }
    let input =
      "The gradient of the network's input is among them: those of the outputs are wanted."
    check.mistake(input) { Mistakes.inputGradients($0, $1) + [$0] }
    check.mistake(input) { (Mistakes.inputGradients($0, $1) + [$0]).reversed() }
    check.mistake("Only the first layer's gradient is here: those of all layers are wanted.") {
      Array(Solutions.backward($0, through: $1).prefix(1))
    }
    check.mistake("Only the last layer's gradient is here: those of all layers are wanted.") {
      Array(Solutions.backward($0, through: $1).suffix(1))
    }
    check.mistake("Only one layer is called: is the list returned inside the loop?") {
      _ = $1[$1.count - 1].backward($0)
      return [$0]
    }
    check.mistake("Only one layer is called: is the list returned inside the loop?") {
      [$1[$1.count - 1].backward($0)]
    }
    check.mistake("Only the input's gradient is here: those of all layers' outputs are wanted.") {
      Array(Mistakes.inputGradients($0, $1).prefix(1))
    }
    check.mistake("The last layer's gradient, which is `outputGradient`, is missing in the list.") {
      Solutions.backward($0, through: $1).dropLast()
    }
    check.mistake("The first layer's gradient is missing in the list.") {
      Array(Solutions.backward($0, through: $1).dropFirst())
    }
    check.mistake("The loss's gradient stands for every layer: keep what each layer returns.") {
      gradient, layers in
      Solutions.backward(gradient, through: layers).map { _ in gradient }
    }
    check.mistake("The first layer's gradient stands for every layer: keep each one's own.") {
      let gradients = Solutions.backward($0, through: $1)
      return gradients.map { _ in gradients[0] }
    }
    check.mistake("Only the linear layers' gradients are here: a ReLU is a layer too.") {
      zip(Solutions.backward($0, through: $1), $1).filter { $1 is Linear<Double> }.map { $0.0 }
    }
    check.mistake("Only the ReLUs' gradients are here: a linear layer's are wanted too.") {
      zip(Solutions.backward($0, through: $1), $1).filter { $1 is ReLU<Double> }.map { $0.0 }
    }
    check.mistake("These are the gradients of the weights: those of the outputs are wanted.") {
      _ = Solutions.backward($0, through: $1)
      return $1.compactMap { ($0 as? Linear<Double>)?.weight.gradient }
    }
    check.mistake("This knows five layers alone: go through all of them in a loop.") {
      Solutions.backward($0, through: Array($1.suffix(5)))
    }
    check.mistake("This knows three layers alone: go through all of them in a loop.") {
      Solutions.backward($0, through: Array($1.suffix(3)))
    }
    check.mistake("The layers are called, but the list is empty: keep each gradient.") {
      _ = Solutions.backward($0, through: $1)
      return []
    }
    check.mistake("The list is empty: walk back through the layers, and keep each gradient.") {
      _, _ in []
    }
  }
}
