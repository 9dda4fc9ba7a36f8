import Exercises
import Lab

/// A narrow valley, ½·(0.01·w₁² + w₂²), and three ways down from one place.
enum Valley {
  /// Where all of them begin.
  static let start = Matrix<Double>([[-9, 3]])

  /// Along the axes or, with an angle, turned by so many degrees, and the start with it.
  struct Floor {
    let cosine, sine: Double

    init(degrees: Double = 0) {
      (cosine, sine) = (cos(degrees * .pi / 180), sin(degrees * .pi / 180))
    }

    var start: Matrix<Double> {
      let (x, y) = (Valley.start[0, 0], Valley.start[0, 1])
      return Matrix([[cosine * x - sine * y, sine * x + cosine * y]])
    }

    /// The place in the valley's own directions: along it and across.
    private func own(_ x: Double, _ y: Double) -> (along: Double, across: Double) {
      (cosine * x + sine * y, -sine * x + cosine * y)
    }

    func loss(_ x: Double, _ y: Double) -> Double {
      let (along, across) = own(x, y)
      return 0.5 * (0.01 * along * along + across * across)
    }

    func gradient(_ w: Matrix<Double>) -> Matrix<Double> {
      let (along, across) = own(w[0, 0], w[0, 1])
      return Matrix([
        [cosine * 0.01 * along - sine * across, sine * 0.01 * along + cosine * across]
      ])
    }
  }

  /// A way down, and the learning rates to choose from.
  enum Method: String, CaseIterable {
    case sgd = "SGD"
    case momentum = "momentum"
    case adam = "Adam"

    var rates: [Double] {
      switch self {
      case .sgd: [0.5, 1, 1.5, 1.8, 1.9, 1.95]
      case .momentum: [0.03, 0.1, 0.3, 0.5, 1, 2]
      case .adam: [0.1, 0.2, 0.3, 0.5, 1, 2]
      }
    }
  }

  /// The places reached, the start included.
  static func path(_ method: Method, rate: Double, on floor: Floor, steps: Int)
    -> [Matrix<Double>]
  {
    var w = floor.start
    var velocity = Matrix<Double>(rows: 1, columns: 2)
    var moments = Moments(rows: 1, columns: 2)
    return [w]
      + (0..<steps).map { _ in
        let g = floor.gradient(w)
        switch method {
        case .sgd: w -= rate * g
        case .momentum:
          velocity = 0.9 * velocity + g
          w -= rate * velocity
        case .adam: Your.adamStep(&w, gradient: g, moments: &moments, learningRate: rate)
        }
        return w
      }
  }

  /// After how many steps the loss has fallen to a hundredth and stays there; nil where it has not.
  static func steps(_ path: [Matrix<Double>], on floor: Floor) -> Int? {
    let losses = path.map { floor.loss($0[0, 0], $0[0, 1]) }
    guard let last = losses.lastIndex(where: { !($0 <= losses[0] / 100) }) else { return 0 }
    return last + 1 < losses.count ? last + 1 : nil
  }

  /// The rate that gets down soonest, with its number of steps.
  static func best(_ method: Method, on floor: Floor) -> (rate: Double, steps: Int)? {
    method.rates.compactMap { rate in
      steps(path(method, rate: rate, on: floor, steps: 400), on: floor).map { (rate, $0) }
    }.min { $0.1 < $1.1 }
  }
}
