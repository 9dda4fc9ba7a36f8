import Exercises
import Lab
import Notebook

/// The reference solutions of lesson 14. Look here last.
enum Solutions {
  static func makeLayers(
    _ sizes: [Int], makeLinear: (_ inputs: Int, _ outputs: Int) -> Linear<Double>
  ) -> [any Layer<Double>] {
    var layers: [any Layer<Double>] = []
    for index in 1..<sizes.count {
      if index > 1 { layers.append(ReLU<Double>()) }
      layers.append(makeLinear(sizes[index - 1], sizes[index]))
    }
    return layers
  }

  static func forward(
    _ input: Matrix<Double>, through layers: [any Layer<Double>]
  ) -> [Matrix<Double>] {
    var outputs: [Matrix<Double>] = []
    for layer in layers { outputs.append(layer.forward(outputs.last ?? input)) }
    return outputs
  }

  static func backward(
    _ outputGradient: Matrix<Double>, through layers: [any Layer<Double>]
  ) -> [Matrix<Double>] {
    var gradient = outputGradient
    var gradients: [Matrix<Double>] = []
    for layer in layers.reversed() {
      gradients.append(gradient)
      gradient = layer.backward(gradient)
    }
    return gradients.reversed()
  }

  static func parameterCount(_ sizes: [Int]) -> Int {
    var count = 0
    for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
      count += inputs * outputs + outputs
    }
    return count
  }

  static func heWeights(inputs: Int, outputs: Int, random: inout RandomState) -> Matrix<Double> {
    random.normal(0, (2 / Double(inputs)).squareRoot(), rows: inputs, columns: outputs)
  }
}
