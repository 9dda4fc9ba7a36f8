import Foundation
import Lab
import Notebook

/// The loss of a neuron with two weights as a map: contours, the valley, and ways down.
struct Landscape {
  private let neuron: Neuron
  private let center: [Double]
  private let half: Double

  /// A square map around places where the weights have been; nothing without exactly two weights.
  init?(of neuron: Neuron, around places: [[Double]]) {
    guard neuron.inputs.count == 2 else { return nil }
    self.neuron = neuron
    // The place in the valley straight below the first weights.
    let foot = neuron.targetSum.map { aim in
      zip(neuron.weights, neuron.inputs).map {
        $0 + $1 * (aim - neuron.h) / max(neuron.squaredInputs, 1e-9)
      }
    }
    let spans = (0..<2).map { index in
      let values = (places + (foot.map { [$0] } ?? [])).map { $0[index] }
      return (low: values.min() ?? 0, high: values.max() ?? 0)
    }
    center = spans.map { ($0.low + $0.high) / 2 }
    half = max(spans.map { $0.high - $0.low }.max() ?? 0, 0.5) * 0.7
  }

  /// The map with a path on it.
  ///
  /// Of a long path the places that would lie on each other are left out.
  func map(_ title: String, _ name: String, _ path: [[Double]]) -> ContourPaths {
    var kept = Array(path.prefix(1))
    for place in path.dropFirst() where distance(place, kept[kept.count - 1]) > half / 20 {
      kept.append(place)
    }
    if kept.last != path.last { kept += path.suffix(1) }
    let start = neuron.loss(path[0])
    let end = neuron.loss(path[path.count - 1])
    return ContourPaths(
      title, x: "weight w₁", y: "weight w₂", value: "loss",
      xRange: center[0] - half...center[0] + half, yRange: center[1] - half...center[1] + half,
      paths: [.init(name, kept.map { ($0[0], $0[1]) })] + valley,
      alternative: """
        A map of the loss over both weights, with straight parallel contours. The path, \(name), \
        leads across them from \(Format.list(path[0])), loss \(Format.number(start)), to \
        \(Format.list(path[path.count - 1])), loss \(Format.number(end)), after \
        \(Format.count(path.count - 1)) steps.
        """
    ) { neuron.loss([$0, $1]) }
  }

  /// The line along which the neuron answers its target; only some targets have one.
  private var valley: [ContourPaths.Path] {
    let length = neuron.squaredInputs.squareRoot()
    guard let aim = neuron.targetSum, length > 0 else { return [] }
    let base = neuron.inputs.map { $0 * aim / (length * length) }
    let along = [-neuron.inputs[1] / length, neuron.inputs[0] / length]
    // Both ends lie outside of the map, from wherever the line comes in.
    let reach = 4 * half + distance(base, center)
    let ends = [-reach, reach].map { (x: base[0] + $0 * along[0], y: base[1] + $0 * along[1]) }
    return [.init("valley: ŷ = y", ends, color: .positive)]
  }

  private func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}
