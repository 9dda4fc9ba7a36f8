import Exercises
import Lab
import Notebook

/// The first training record on its way through the untrained network and back, number by number.
struct OneRecord {
  let names: [String]
  let inputs: [Double]
  let target: Double
  let weights: Weights

  /// The applicant as the file has it: gre, gpa, rank.
  let original: [Double]

  /// The hidden units' outputs a, and ŷ.
  let activity: Activity

  /// The output's error term δ, and those of the hidden units, δⱼ.
  let term: Double
  let hiddenTerms: [Double]

  init(_ study: Study) {
    let records = study.training
    (names, inputs) = (records.names, records.features.row(0))
    (target, original) = (records.targets[0], records.original.row(0))
    let (inputs, target, weights) = (inputs, target, study.untrained().weights)
    let activity = Scope.running("2.1") { Your.forward(inputs, weights) }
    let term = Scope.running("2.2") {
      Your.outputErrorTerm(target: target, output: activity.output)
    }
    hiddenTerms = Scope.running("2.3") {
      Your.hiddenErrorTerms(
        outputErrorTerm: term, hiddenToOutput: weights.hiddenToOutput, hidden: activity.hidden)
    }
    (self.weights, self.activity, self.term) = (weights, activity, term)
  }

  /// The hidden units' weighted sums h.
  var sums: [Double] { Matrix(row: inputs).dot(weights.inputToHidden).values }

  /// The output unit's weighted sum z.
  var outputSum: Double {
    zip(activity.hidden, weights.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// y − ŷ, and the slopes of the sigmoids.
  var error: Double { target - activity.output }
  var outputSlope: Double { activity.output * (1 - activity.output) }
  var hiddenSlopes: [Double] { activity.hidden.map { $0 * (1 - $0) } }

  /// What each hidden unit inherits over its weight to the output, δ · vⱼ.
  var inherited: [Double] { weights.hiddenToOutput.map { term * $0 } }

  /// The loss of this record alone, ½ · (y − ŷ)², with other inputs or weights.
  func loss(_ inputs: [Double], _ weights: Weights) -> Double {
    let error = target - Scope.running("2.1") { Your.forward(inputs, weights).output }
    return error * error / 2
  }

  /// The slope of the loss along one quantity, measured by turning it up and down by a little.
  func measuredSlope(_ turn: (inout [Double], inout Weights, Double) -> Void) -> Double {
    let epsilon = 1e-5
    let losses = [epsilon, -epsilon].map { change in
      var (inputs, weights) = (inputs, weights)
      turn(&inputs, &weights, change)
      return loss(inputs, weights)
    }
    return (losses[0] - losses[1]) / (2 * epsilon)
  }

  /// The weights that this record moves: their names, their steps by backpropagation, and the slopes
  /// against which they go, measured. Of a wide layer only the first units.
  var steps: [(name: String, step: Double, measured: Double)] {
    let units = hiddenTerms.indices.prefix(2)
    let first = units.flatMap { unit in
      inputs.indices.filter { inputs[$0] != 0 }.map { input in
        (
          "\(names[input]) → unit \(unit + 1)", hiddenTerms[unit] * inputs[input],
          -measuredSlope { $1.inputToHidden[input, unit] += $2 }
        )
      }
    }
    let second = units.map { unit in
      (
        "unit \(unit + 1) → output", term * activity.hidden[unit],
        -measuredSlope { $1.hiddenToOutput[unit] += $2 }
      )
    }
    return first + second
  }
}
