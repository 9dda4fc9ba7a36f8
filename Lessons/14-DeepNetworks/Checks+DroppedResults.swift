import Exercises
import Lab

// The mistakes of both passes in which a layer is called and what it returns does not go on.

extension Checks {
  static func addDroppedOutputs(
    to check: inout Check<(Matrix<Double>, [any Layer<Double>]) -> [Matrix<Double>]>
  ) {
    check.mistake(
      "The ReLUs' outputs are listed, but the sums before them go on: the next layer takes what the ReLU put out."
    ) { input, layers in
      var signal = input
      return layers.map { layer in
        let output = layer.forward(signal)
        if layer is Linear<Double> { signal = output }
        return output
      }
    }
    check.mistake(
      "The linear layers' outputs are listed, but do not go on: every layer takes what the one before put out."
    ) { input, layers in
      var signal = input
      return layers.map { layer in
        let output = layer.forward(signal)
        if layer is ReLU<Double> { signal = output }
        return output
      }
    }
    check.mistake(
      "Every linear layer is given the network's input: each takes the output of the one before."
    ) { input, layers in
      Mistakes.forward(input, layers) { $0.forward($0 is Linear<Double> ? input : $1) }
    }
    check.mistake("The outputs of all layers are added up on the way: each layer's own are wanted.")
    {
      input, layers in
      let outputs = Solutions.forward(input, through: layers)
      return outputs.indices.map { place in
        outputs[...place].dropFirst().reduce(outputs[0]) { $0 + $1 }
      }
    }
  }

  static func addDroppedGradients(to check: inout BackwardCheck) {
    check.mistake(
      "The linear layers are called, but what they return does not go on: it is the gradient of the layer before."
    ) {
      Mistakes.backward($0, $1) { layer, gradient in
        let returned = layer.backward(gradient)
        return layer is ReLU<Double> ? returned : gradient
      }
    }
    check.mistake(
      "The gradients of all later layers are added up on the way: each layer's own is wanted."
    ) {
      let gradients = Solutions.backward($0, through: $1)
      return gradients.indices.map { place in
        gradients[place...].dropFirst().reduce(gradients[place]) { $0 + $1 }
      }
    }
    check.mistake("Only the signs of the gradient go on: it goes on as it is.") {
      Mistakes.backward($0, $1) {
        $0.backward($1).map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }
      }
    }
  }
}
