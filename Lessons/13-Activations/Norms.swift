import Foundation
import Lab
import Notebook

/// The norms of the three things in each layer of a network that has not learned anything.
struct Norms {
  let inputs: [Double]
  let errorTerms: [Double]
  let gradients: [Double]

  init(_ study: Study, _ activation: Activation) {
    let trace = study.trace(activation, depth: study.depth)
    inputs = study.norms(trace.inputs)
    errorTerms = study.norms(trace.errorTerms)
    gradients = study.norms(trace.gradients)
  }

  /// The mean factor per layer going back, between the last hidden layer and the second.
  ///
  /// Their weights, and those between them, have one shape, so their norms can be compared.
  func factor(_ norms: KeyPath<Norms, [Double]>) -> Double {
    let norms = self[keyPath: norms]
    return pow(norms[1] / norms[norms.count - 2], 1 / Double(norms.count - 3))
  }

  /// ‖∂W‖ as a share of ‖a‖ · ‖δ‖, which it cannot exceed.
  var shares: [Double] {
    gradients.indices.map { gradients[$0] / (inputs[$0] * errorTerms[$0]) }
  }

  /// Three lines over the layers.
  func chart(_ title: String) -> Chart {
    let layers = inputs.indices.map { Double($0 + 1) }
    return Chart(
      title, x: "layer", y: "norm",
      series: [
        .line("‖a‖, what comes in", layers, inputs, color: .series(0)),
        .line("‖δ‖, what comes back", layers, errorTerms, color: .series(1)),
        .line("‖∂W‖, the gradient", layers, gradients, color: .series(2)),
      ], yScale: .logarithmic)
  }
}
