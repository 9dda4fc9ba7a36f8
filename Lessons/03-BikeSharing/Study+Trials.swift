import Exercises
import Lab

// Small experiments beside the main training. They use the reference solutions, so that what they
// show does not depend on how far the reader is.

extension Study {
  /// The losses on the hours that a network learned from, and on others.
  typealias Losses = (learned: Double, others: Double)

  /// How many iterations a trial takes.
  var trialLength: Int { min(max(choice.iterations / 3, 1), 2000) }

  /// The losses on the hours learned from and on others, after a short training.
  func trial(
    learningRate: Double? = nil, hiddenUnits: Int? = nil, backpropagation: Backpropagation? = nil,
    learningFrom hours: Rentals? = nil, and others: Rentals? = nil
  ) -> Losses {
    var choice = choice
    choice.learningRate = learningRate ?? choice.learningRate
    choice.hiddenUnits = hiddenUnits ?? choice.hiddenUnits
    var parts = solutionsParts
    parts.backpropagation = backpropagation ?? parts.backpropagation
    let hours = hours ?? data.training
    var training = Training(
      inputs: data.featureNames.count, choice, seed: seed, parts: parts)
    training.train(on: hours, iterations: trialLength)
    let losses = training.losses(on: [hours.blocks, (others ?? data.validation).blocks])
    return (losses[0], losses[1])
  }

  /// A trial in which the validation hours were drawn at random and not taken from the end.
  ///
  /// - Returns: the loss on them, as a share of what always predicting the mean costs there.
  var randomSplit: Double {
    var random = RandomState(seed)
    let (learned, held) = (data.training.targets.count, data.validation.targets.count)
    let order = random.permutation(learned + held)
    let others = data.all.rows(at: Array(order.suffix(held)))
    let losses = trial(learningFrom: data.all.rows(at: Array(order.prefix(learned))), and: others)
    return losses.others / others.targets.reduce(0.0) { $0 + $1 * $1 } * Double(held)
  }

  /// The angles, in degrees, between the step of a batch and the step of all training hours: the means
  /// over random batches of each size, and which shares of these lead away, by more than 90°.
  ///
  /// The angles of small batches differ much, so there are up to 400 of them; 8 large ones are enough.
  func angles(of weights: Weights, batchSizes: [Int]) -> (means: [Double], backwards: [Double]) {
    var random = RandomState(seed)
    let whole = step(weights, on: data.training)
    let angles = batchSizes.map { size in
      (0..<min(max(16_384 / size, 8), 400)).map { _ -> Double in
        let rows = random.choice(data.training.targets.count, count: size)
        let batch = step(weights, on: data.training.rows(at: rows))
        let cosine = dot(batch, whole) / (dot(batch, batch) * dot(whole, whole)).squareRoot()
        return acos(min(max(cosine, -1), 1)) * 180 / .pi
      }
    }
    return (
      angles.map { $0.reduce(0, +) / Double($0.count) },
      angles.map { Double($0.count { $0 > 90 }) / Double($0.count) }
    )
  }

  /// ΔW and ΔV over some hours, as one list.
  private func step(_ weights: Weights, on hours: Rentals) -> [Double] {
    let steps = Solutions.backpropagation(
      hours.features, targets: Matrix(column: hours.targets),
      activity: Solutions.forward(hours.features, weights), weights: weights)
    return steps.inputToHidden.values + steps.hiddenToOutput.values
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0.0) { $0 + $1.0 * $1.1 }
  }

  /// The mean over the training hours of Σⱼ aⱼ², which decides how far a step moves the outputs.
  func squaredActivations(_ weights: Weights) -> Double {
    let hidden = Solutions.forward(data.training.features, weights).hidden
    return hidden.values.reduce(0.0) { $0 + $1 * $1 } / Double(hidden.rows)
  }
}
