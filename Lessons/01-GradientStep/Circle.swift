import Foundation
import Lab
import Notebook

/// How the loss of a neuron with two weights changes in each direction around them.
struct Circle {
  /// How far each move goes.
  static let radius = 0.1

  /// The change of the loss in each direction, degree by degree.
  let changes: [Double]

  /// The direction against the gradient, in degrees.
  let downhill: Double

  /// Nothing for a neuron without exactly two weights, or with nothing to learn.
  init?(around neuron: Neuron) {
    guard neuron.inputs.count == 2, neuron.term != 0, neuron.inputs.contains(where: { $0 != 0 })
    else { return nil }
    let here = neuron.loss(neuron.weights)
    changes = (0..<360).map { degrees in
      let angle = Double(degrees) * .pi / 180
      return neuron.loss([
        neuron.weights[0] + Self.radius * cos(angle), neuron.weights[1] + Self.radius * sin(angle),
      ]) - here
    }
    let against = neuron.inputs.map { neuron.term * $0 }
    let angle = atan2(against[1], against[0]) * 180 / .pi
    downhill = angle < 0 ? angle + 360 : angle
  }

  /// The direction in which the loss fell most.
  var best: Double { Double(changes.indices.min { changes[$0] < changes[$1] } ?? 0) }

  /// The changes over the directions.
  var chart: Chart {
    let uphill = downhill < 180 ? downhill + 180 : downhill - 180
    return Chart(
      "All directions tried", x: "direction of the move", y: "change of the loss E",
      series: [.line("change of the loss", changes)],
      xTicks: stride(from: 0, through: 360, by: 90).map { Tick(Double($0), "\($0)°") },
      xRange: 0...360,
      markers: [.vertical(at: downhill, "−∇E"), .vertical(at: uphill, "∇E")])
  }
}
