import Lab
import Notebook

/// A long valley with a flat floor, and real steps of the optimiser in it.
///
/// The loss is ½·(0.01·w₁² + w₂²): a hundred times as steep across the valley as along it.
struct Valley {
  static let start = (x: -9.0, y: 2.0)
  static let steps = 30

  static func loss(_ w1: Double, _ w2: Double) -> Double { 0.5 * (0.01 * w1 * w1 + w2 * w2) }

  let name: String
  let learningRate: Double
  let points: [(x: Double, y: Double)]

  /// Takes the steps.
  init(learningRate: Double, momentum: Double) {
    self.learningRate = learningRate
    name =
      "η \(Format.number(learningRate)), μ \(Format.number(momentum))"
    let weights = Parameter(Matrix<Double>([[Self.start.x, Self.start.y]]), .weight)
    let optimizer = SGD([weights], learningRate: learningRate, momentum: momentum)
    var points = [Self.start]
    for _ in 0..<Self.steps {
      let (w1, w2) = (weights.value[0, 0], weights.value[0, 1])
      weights.gradient = Matrix([[0.01 * w1, w2]])
      optimizer.step()
      points.append((weights.value[0, 0], weights.value[0, 1]))
    }
    self.points = points
  }

  /// The loss where the steps end.
  var lastLoss: Double { points.last.map { Self.loss($0.x, $0.y) } ?? .nan }
}
