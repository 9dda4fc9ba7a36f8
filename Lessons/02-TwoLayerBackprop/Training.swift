import Exercises
import Foundation
import Lab
import Notebook

/// A network as it learns, and what its losses were on the way.
struct Training {
  private(set) var weights: Weights

  /// The mean squared error over all training records, after every tenth of the epochs.
  private(set) var losses: [Double] = []

  /// What the original prints as its training loss, at the same times.
  private(set) var originalLosses: [Double] = []

  /// The epochs after which losses were taken.
  private(set) var epochsOfLosses: [Int] = []

  /// A network that has not learned anything yet.
  init(_ weights: Weights) { self.weights = weights }

  /// One epoch: each record goes forward and back; then the weights move once.
  mutating func epoch(on records: Admissions, learningRate: Double) {
    var steps = weights.zeroSteps
    for (row, target) in records.targets.enumerated() {
      let inputs = records.features.row(row)
      let activity = Your.forward(inputs, weights)
      let outputTerm = Your.outputErrorTerm(target: target, output: activity.output)
      let hiddenTerms = Your.hiddenErrorTerms(
        outputErrorTerm: outputTerm, hiddenToOutput: weights.hiddenToOutput,
        hidden: activity.hidden)
      Your.accumulate(
        &steps, inputs: inputs, hidden: activity.hidden,
        hiddenErrorTerms: hiddenTerms, outputErrorTerm: outputTerm)
    }
    Your.update(&weights, by: steps, learningRate: learningRate, records: records.count)
  }

  /// Trains on all records, `epochs` times over.
  ///
  /// - Parameter progress: told how many epochs are done.
  mutating func run(
    _ epochs: Int, on records: Admissions, learningRate: Double, progress: (Int) -> Void = { _ in }
  ) {
    for epoch in 0..<epochs {
      self.epoch(on: records, learningRate: learningRate)
      let tenth = Double(epochs) / 10
      if Double(epoch).truncatingRemainder(dividingBy: tenth) == 0 {
        noteLosses(on: records, epoch: epoch)
      }
      progress(epoch + 1)
    }
  }

  /// The network's output for every record.
  func outputs(for records: Admissions) -> [Double] {
    (0..<records.features.rows).map { Your.forward(records.features.row($0), weights).output }
  }

  /// The mean squared error of the network's outputs over all records.
  func meanSquaredError(on records: Admissions) -> Double {
    Self.meanSquaredError(outputs(for: records), records.targets)
  }

  private mutating func noteLosses(on records: Admissions, epoch: Int) {
    let outputs = outputs(for: records)
    losses.append(Self.meanSquaredError(outputs, records.targets))
    // The original compares one output, that of the record its loop met last, with every target.
    let last = Array(repeating: outputs[outputs.count - 1], count: outputs.count)
    originalLosses.append(Self.meanSquaredError(last, records.targets))
    epochsOfLosses.append(epoch)
  }

  static func meanSquaredError(_ outputs: [Double], _ targets: [Double]) -> Double {
    let squares = zip(outputs, targets).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +) / Double(targets.count)
  }
}
