import Exercises
import Lab
import Notebook

/// How the weights of a layer begin.
///
/// Each draws the weights row by row (inputs × outputs); PyTorch's own draws biases after them.
enum Initialization: String, CaseIterable {
  /// PyTorch's own, and lesson 10's: weights and biases between ±1/√inputs.
  case uniform

  /// The same weights with biases of 0, to see what the biases do.
  case unbiased = "no biases"

  /// Between ±√(6 / (inputs + outputs)), biases 0 (Glorot & Bengio 2010, equation 16).
  case xavier = "Xavier"

  /// Normal with variance 2/inputs, biases 0 (He et al. 2015, equation 10): the learner's exercise.
  case he = "He"

  /// Those that networks are trained with.
  static let proposed: [Initialization] = [.uniform, .xavier, .he]

  /// A layer with its first weights.
  func linear(inputs: Int, outputs: Int, random: inout RandomState) -> Linear<Double> {
    let zeros = Array(repeating: 0.0, count: outputs)
    switch self {
    case .uniform:
      return Linear(inputs: inputs, outputs: outputs, random: &random)
    case .unbiased:
      let layer = Linear<Double>(inputs: inputs, outputs: outputs, random: &random)
      return Linear(weight: layer.weight.value, bias: zeros)
    case .xavier:
      let k = (6 / Double(inputs + outputs)).squareRoot()
      let weight: Matrix<Double> = random.uniform(-k, k, rows: inputs, columns: outputs)
      return Linear(weight: weight, bias: zeros)
    case .he:
      let weight = Your.heWeights(inputs: inputs, outputs: outputs, random: &random)
      return Linear(weight: weight, bias: zeros)
    }
  }

  /// The variance of a weight.
  func variance(inputs: Int, outputs: Int) -> Double {
    switch self {
    case .uniform, .unbiased: 1 / (3 * Double(inputs))
    case .xavier: 2 / Double(inputs + outputs)
    case .he: 2 / Double(inputs)
    }
  }

  /// What a ReLU layer with as many outputs as inputs multiplies sizes by, by the theory:
  /// √(n · variance / 2).
  var factor: Double { (50 * variance(inputs: 50, outputs: 50) / 2).squareRoot() }
}
