import Exercises
import Lab
import Notebook

/// The neuron of the lesson with its one example, which works by the learner's functions.
struct Neuron {
  /// What it is given.
  let inputs: [Double]

  /// One for each input.
  var weights: [Double]

  /// What it should answer.
  let target: Double

  /// How far a step goes.
  var learningRate: Double

  init(_ options: Options) throws {
    inputs = options.numbers("inputs")
    weights = options.numbers("weights")
    target = options.number("target")
    learningRate = options.number("learning-rate")
    guard inputs.count == weights.count else {
      throw LabError.usage(
        "There are \(inputs.count) --inputs and \(weights.count) --weights: each input has one weight."
      )
    }
  }

  /// The weighted sum, which goes into the sigmoid.
  var h: Double { zip(inputs, weights).reduce(0) { $0 + $1.0 * $1.1 } }

  /// What the neuron answers.
  var answer: Double { Scope.running("1.3") { Your.output(inputs: inputs, weights: weights) } }

  /// How far the answer is off, y − ŷ.
  var error: Double { target - answer }

  /// The answer beside the target, in words.
  var judgement: String {
    error < 0 ? "too high" : error > 0 ? "too low" : "exactly right"
  }

  /// The sigmoid's slope at h.
  var slope: Double { Scope.running("1.2") { Your.sigmoidPrime(h) } }

  /// The error term.
  var term: Double {
    let answer = answer
    return Scope.running("1.4") { Your.errorTerm(target: target, output: answer, h: h) }
  }

  /// How far each weight should move.
  var step: [Double] {
    let term = term
    return Scope.running("1.5") {
      Your.weightStep(errorTerm: term, inputs: inputs, learningRate: learningRate)
    }
  }

  /// The loss with other weights, E = ½ · (y − ŷ)².
  func loss(_ weights: [Double]) -> Double {
    let error = target - Scope.running("1.3") { Your.output(inputs: inputs, weights: weights) }
    return error * error / 2
  }

  /// How much the loss changes when one weight is turned.
  func changeOfLoss(turning index: Int, by change: Double) -> Double {
    var turned = weights
    turned[index] += change
    return loss(turned) - loss(weights)
  }

  /// The slope of the loss along each weight, measured by turning it up and down by `epsilon`.
  func measuredGradient(epsilon: Double) -> [Double] {
    weights.indices.map { index in
      var (up, down) = (weights, weights)
      up[index] += epsilon
      down[index] -= epsilon
      return (loss(up) - loss(down)) / (2 * epsilon)
    }
  }

  /// The sum with which the neuron would answer its target; nothing where no sum does.
  var targetSum: Double? { target > 0 && target < 1 ? log(target / (1 - target)) : nil }

  /// Σ xᵢ²: how much h changes for each unit of η · δ.
  var squaredInputs: Double { inputs.reduce(0) { $0 + $1 * $1 } }

  /// The learning rate from which on the neuron cannot settle at its target.
  var largestRate: Double? {
    let slope = target * (1 - target)
    return targetSum == nil || squaredInputs == 0 ? nil : 2 / (slope * slope * squaredInputs)
  }

  /// Whether these are the numbers that the lesson comes with.
  var isTheLessons: Bool {
    inputs == [0.1, 0.3] && weights == [-0.8, 0.5] && target == 0.2
  }

  /// Two inputs of which one is larger, and how many times.
  var ratioOfInputs: (large: Int, small: Int, ratio: Double)? {
    let sizes = inputs.map(abs)
    guard let large = sizes.indices.max(by: { sizes[$0] < sizes[$1] }),
      let small = sizes.indices.min(by: { sizes[$0] < sizes[$1] }),
      sizes[small] > 0, sizes[large] > sizes[small]
    else { return nil }
    return (large, small, inputs[large] / inputs[small])
  }

  /// The weights before the first step and after each one.
  func descent(steps: Int, learningRate rate: Double? = nil) -> [[Double]] {
    var neuron = self
    neuron.learningRate = rate ?? learningRate
    var path = [weights]
    for _ in 0..<steps {
      neuron.weights = zip(neuron.weights, neuron.step).map { $0 + $1 }
      path.append(neuron.weights)
    }
    return path
  }

  /// What `--json` prints.
  var headline: JSON {
    .object([
      ("h", .number(h)), ("output", .number(answer)), ("error", .number(error)),
      ("outputGradient", .number(slope)), ("errorTerm", .number(term)),
      ("weightStep", .numbers(step)),
    ])
  }
}
