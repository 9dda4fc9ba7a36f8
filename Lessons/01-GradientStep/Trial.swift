import Exercises
import Lab
import Notebook

/// The neuron after many steps with one learning rate.
struct Trial {
  let rate: Double

  /// The weights before the first step and after each one.
  let path: [[Double]]

  /// What the neuron answers with each of these.
  let outputs: [Double]

  private let target: Double

  init(_ neuron: Neuron, rate: Double, steps: Int) {
    self.rate = rate
    target = neuron.target
    let path = neuron.descent(steps: steps, learningRate: rate)
    outputs = Scope.running("1.3") {
      path.map { Your.output(inputs: neuron.inputs, weights: $0) }
    }
    self.path = path
  }

  /// The step after which the output is within 1 % of the target, and stays there.
  var arrival: Int? {
    let far = outputs.lastIndex { !(abs($0 - target) <= 0.01 * abs(target)) } ?? -1
    return far + 1 < outputs.count ? far + 1 : nil
  }
}
