import Exercises
import Lab
import Notebook

/// How the weights of a layer begin.
///
/// Each draws the weights row after row (inputs × outputs); only `uniform` draws biases, behind them.
enum Initialization: String, CaseIterable {
  /// PyTorch's own start, and lesson 10's: weights and biases between ±1/√inputs.
  case uniform

  /// Between ±√(6 / (inputs + outputs)), biases 0 (Glorot & Bengio 2010, equation 16).
  case xavier = "Xavier"

  /// Normal with variance 2/inputs, biases 0 (He et al. 2015, equation 10): the learner's exercise.
  case he = "He"

  /// A layer with its first weights.
  func linear(inputs: Int, outputs: Int, random: inout RandomState) -> Linear<Double> {
    let zeros = Array(repeating: 0.0, count: outputs)
    switch self {
    case .uniform:
      return Linear(inputs: inputs, outputs: outputs, random: &random)
    case .xavier:
      let k = (6 / Double(inputs + outputs)).squareRoot()
      let weight: Matrix<Double> = random.uniform(-k, k, rows: inputs, columns: outputs)
      return Linear(weight: weight, bias: zeros)
    case .he:
      let weight = heWeights(inputs: inputs, outputs: outputs, random: &random)
      return Linear(weight: weight, bias: zeros)
    }
  }
}
