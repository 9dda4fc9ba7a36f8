import Lab

/// One picture on its way through a trained network, with every number.
struct Passage {
  let label: Int
  let picture: Matrix<Double>

  /// What each hidden unit says.
  let activations: [Double]

  /// The weights from the hidden units to the digits.
  let outputWeights: Matrix<Double>

  /// z and p of the ten digits.
  let logits, probabilities: [Double]

  init(_ index: Int, of answers: Answers, through network: Sequential<Float>) {
    let parameters = network.parameters.map { Matrix(doubles: $0.value) }
    label = answers.digits.labels[index]
    picture = answers.picture(index)
    outputWeights = parameters[2]
    let h = Matrix(row: picture.values).dot(parameters[0]).adding(row: parameters[1].values)
    let a = h.map { max($0, 0) }
    activations = a.values
    logits = a.dot(outputWeights).adding(row: parameters[3].values).values
    probabilities = Self.softmax(logits)
  }

  /// y, 1 for the right digit.
  var target: [Double] { (0..<10).map { $0 == label ? 1 : 0 } }

  /// The most probable of the wrong digits.
  var rival: Int {
    (0..<10).filter { $0 != label }.max { probabilities[$0] < probabilities[$1] } ?? 0
  }

  /// −ln p of the right digit.
  var loss: Double { -log(probabilities[label]) }

  /// ∂loss/∂z of the cross-entropy: p − y.
  var gradient: [Double] { zip(probabilities, target).map { $0 - $1 } }

  /// ∂E/∂z of E = ½·Σ (p − y)², through the softmax: pᵢ·((pᵢ − yᵢ) − Σⱼ pⱼ·(pⱼ − yⱼ)).
  var squaredErrorGradient: [Double] {
    let mean = zip(probabilities, gradient).reduce(0) { $0 + $1.0 * $1.1 }
    return zip(probabilities, gradient).map { $0 * ($1 - mean) }
  }

  /// How fast the loss changes with the right digit's logit, measured by moving it a little.
  var nudgedSlope: Double {
    func loss(_ nudge: Double) -> Double {
      var moved = logits
      moved[label] += nudge
      return -log(Self.softmax(moved)[label])
    }
    return (loss(1e-5) - loss(-1e-5)) / 2e-5
  }

  private static func softmax(_ logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let powers = logits.map { exp($0 - largest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
