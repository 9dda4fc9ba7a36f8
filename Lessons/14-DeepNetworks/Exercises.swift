// Your part of lesson 14. Replace each `todo(…)` with code of your own, then see what
// `swift run lesson14` says about it. The lesson's networks are built with your functions.
//
// Lab has the layers, from lesson 10, `Linear<Double>` and `ReLU<Double>`. Some Swift that helps,
// each line with its result; `swift run lesson14 --lab` has more.
//
//     let relu = ReLU<Double>()
//     relu.forward(Matrix([[-1, 2]]))    → [[0.0, 2.0]]
//     relu.backward(Matrix([[10, 10]]))  → [[0.0, 10.0]]
//     var layers: [any Layer<Double>] = []
//     layers.append(relu)                → layers.count is 1
//     let x = [3.0, 1.0, 2.0]
//     Array(x.reversed())                → [2.0, 1.0, 3.0]
//     let n = 3
//     Double(n) / 2                      → 1.5
//     sqrt(9.0)                          → 3.0

import Exercises
import Lab

/// Exercise 14.1: the layers of a network, from a list of sizes.
///
/// [784, 50, 50, 10] asks for three linear layers, 784 → 50, 50 → 50 and 50 → 10, with a `ReLU()`
/// between any two of them: five layers in all. There is none after the last, whose outputs may be
/// any numbers.
///
/// - Parameters:
///   - sizes: the number of inputs, of each hidden layer's units, and of outputs; two or more.
///   - makeLinear: makes the linear layer for so many inputs and so many outputs. It draws random
///     weights, so call it in the order of the layers.
func makeLayers(
  _ sizes: [Int], makeLinear: (_ inputs: Int, _ outputs: Int) -> Linear<Double>
) -> [any Layer<Double>] {
  todo("14.1", Solutions.makeLayers(sizes, makeLinear: makeLinear))
}

/// Exercise 14.2: the forward pass of a batch, through any number of layers.
///
/// - Returns: the outputs of every layer, in their order; the last are the network's.
func forward(_ input: Matrix<Double>, through layers: [any Layer<Double>]) -> [Matrix<Double>] {
  todo("14.2", Solutions.forward(input, through: layers))
}

/// Exercise 14.3: the backward pass.
///
/// A layer's `backward` takes the gradient of its output and returns that of its input, which is the
/// output of the layer before it. It also sets the gradients of the layer's own parameters, so every
/// layer must be called, even the first.
///
/// - Parameters:
///   - outputGradient: ∂loss/∂output of the last layer.
///   - layers: the layers, after their `forward`.
/// - Returns: ∂loss/∂output of every layer, in the order of the layers.
func backward(
  _ outputGradient: Matrix<Double>, through layers: [any Layer<Double>]
) -> [Matrix<Double>] {
  todo("14.3", Solutions.backward(outputGradient, through: layers))
}

/// Exercise 14.4: how many parameters a network of these sizes has: all weights and all biases.
func parameterCount(_ sizes: [Int]) -> Int {
  todo("14.4", Solutions.parameterCount(sizes))
}

/// Exercise 14.5: He initialisation, the first weights of a layer in a network with ReLUs.
///
/// They come from the normal distribution with mean 0 and variance 2/inputs. `random.normal` draws a
/// matrix row by row: `random.normal(mean, deviation, rows: …, columns: …)`.
///
/// - Returns: the weights, inputs × outputs.
func heWeights(inputs: Int, outputs: Int, random: inout RandomState) -> Matrix<Double> {
  todo("14.5", Solutions.heWeights(inputs: inputs, outputs: outputs, random: &random))
}
