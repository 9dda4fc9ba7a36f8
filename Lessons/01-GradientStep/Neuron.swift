import Exercises
import Lab
import Notebook

/// The neuron of the lesson with its one example, answering by the learner's functions.
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

  /// The sum that goes into the sigmoid.
  var h: Double { zip(inputs, weights).reduce(0) { $0 + $1.0 * $1.1 } }

  /// What the neuron answers.
  var answer: Double { Scope.running("1.3") { output(inputs: inputs, weights: weights) } }

  /// The sigmoid's slope at h.
  var slope: Double { Scope.running("1.2") { sigmoidPrime(h) } }

  /// The error term.
  var term: Double {
    let answer = answer
    return Scope.running("1.4") { errorTerm(target: target, output: answer, h: h) }
  }

  /// How far each weight should move.
  var step: [Double] {
    let term = term
    return Scope.running("1.5") {
      weightStep(errorTerm: term, inputs: inputs, learningRate: learningRate)
    }
  }

  /// The loss with other weights, E = ½ · (y − ŷ)².
  func loss(_ weights: [Double]) -> Double {
    let error = target - Scope.running("1.3") { output(inputs: inputs, weights: weights) }
    return error * error / 2
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

  /// The weights before the first step and after each one, with a rate of their own if given.
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
      ("h", .number(h)), ("output", .number(answer)), ("error", .number(target - answer)),
      ("outputGradient", .number(slope)), ("errorTerm", .number(term)),
      ("weightStep", .numbers(step)),
    ])
  }
}
