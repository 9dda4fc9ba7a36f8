import Exercises
import Lab
import Notebook

/// The smallest deep network: one unit per layer, each fed by the one before it.
struct Chain {
  let activation: Activation
  let weights: [Double]
  /// a₀, a₁, …: what each layer is given.
  private(set) var inputs: [Double] = []
  /// h₁, h₂, …: each layer's sum.
  private(set) var sums: [Double] = []
  /// The last activation.
  private(set) var output: Double

  init(_ activation: Activation, input: Double, weights: [Double]) {
    (self.activation, self.weights, output) = (activation, weights, input)
    for weight in weights {
      inputs.append(output)
      sums.append(weight * output)
      output = activation.value(weight * output)
    }
  }

  /// f′(h) of each layer, by the learner's function.
  var slopes: [Double] { Scope.running(activation.exercise) { sums.map(activation.slope) } }

  /// ∂output/∂w of each layer, by the learner's function.
  var gradients: [Double] {
    Scope.running("13.4") {
      Your.chainGradients(inputs: inputs, weights: weights, slopes: slopes)
    }
  }

  /// The slope that a small change of the first weight shows, up and down.
  func measuredGradient(nudge: Double = 1e-5) -> Double {
    func output(_ change: Double) -> Double {
      Chain(activation, input: inputs[0], weights: [weights[0] + change] + weights.dropFirst())
        .output
    }
    return (output(nudge) - output(-nudge)) / (2 * nudge)
  }

  /// Each value with the slope on every link, and what reaches it from the output.
  func graph(_ title: String) -> ComputationGraph {
    let signs = Array("₀₁₂₃₄₅₆₇₈₉")
    let terms = zip(gradients, inputs).map { $0 / $1 }
    var nodes = [
      ComputationGraph.Node("a₀", value: inputs[0], gradient: terms[0] * weights[0])
    ]
    for (place, sum) in sums.enumerated() {
      let (before, here) = (signs[place], signs[place + 1])
      let isLast = place == sums.count - 1
      nodes.append(
        .init(
          "h\(here)", "w\(here) · a\(before)", value: sum,
          from: [.init("a\(before)", slope: weights[place])], gradient: terms[place]))
      nodes.append(
        .init(
          "a\(here)", "f(h\(here))", value: isLast ? output : inputs[place + 1],
          from: [.init("h\(here)", slope: slopes[place])],
          gradient: isLast ? 1 : terms[place + 1] * weights[place + 1]))
    }
    return ComputationGraph(title, nodes, digits: 3)
  }
}
