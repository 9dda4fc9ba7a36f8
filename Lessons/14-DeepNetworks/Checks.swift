import Exercises
import Lab

/// What is right in lesson 14, and which mistakes are known. Continued in the files Checks+….swift.
enum Checks {
  static let all = [
    makeLayersCheck, forwardCheck, backwardCheck, parameterCountCheck, heWeightsCheck,
  ]

  private static let makeLayersCheck = Exercise(
    "14.1", "layers from a list", learner: makeLayers,
    solution: Solutions.makeLayers, reference: Reference.values
  ) { check in
    addReLUs(to: &check)
    addLinears(to: &check)
    addOrders(to: &check)
    check.hint("Four sizes: how many linear layers do they make, and how many ReLUs?")
    check.hint(
      "Go through the pairs of neighbours in the list. Before every linear layer but the first "
        + "comes a ReLU.")
    check.hint("Layer l goes from sizes[l − 1] to sizes[l], for l = 1, 2, …, count − 1.")
    check.hint(
      """
      Start with `var layers: [any Layer<Double>] = []`. In a loop `for index in 1..<sizes.count` \
      the new layer goes into `layers.append(…)`; make a new `ReLU<Double>()` each time.
      """)
    check.namesShowTheCall()
    check.measure { makeLayers, draw in
      [[3, 5, 4, 6, 2], [4, 3, 3, 7, 3], [2, 3]].flatMap { sizes in
        measurements(makeLayers, sizes.map { draw.count($0) }, seed: draw.seed(7))
      }
    }
  }

  /// The layers for a list of sizes in numbers: their kinds, and of linear ones shapes and weights; how
  /// they were made; and whether one object stands at several places.
  private static func measurements(
    _ makeLayers: ([Int], (Int, Int) -> Linear<Double>) -> [any Layer<Double>], _ sizes: [Int],
    seed: UInt32
  ) -> [Measured] {
    var random = RandomState(seed)
    var calls: [[Double]] = []
    let layers = makeLayers(sizes) { inputs, outputs in
      calls.append([Double(inputs), Double(outputs)])
      return Linear(inputs: inputs, outputs: outputs, random: &random)
    }
    let linears = layers.compactMap { ($0 as? Linear<Double>)?.weight.value }
    return [
      Measured(
        "kinds of the layers for \(sizes) (1 Linear, 2 ReLU)",
        layers.map { $0 is Linear<Double> ? 1 : $0 is ReLU<Double> ? 2 : 0 }),
      Measured("calls of makeLinear for \(sizes)", Matrix(calls)),
      Measured(
        "inputs and outputs of the linear layers for \(sizes)",
        Matrix(linears.map { [Double($0.rows), Double($0.columns)] })),
      Measured(
        "first weights of the linear layers for \(sizes)", linears.map { $0.values.first ?? 0 }),
      Measured(
        "number of different layers for \(sizes)",
        Double(Set(layers.map { ObjectIdentifier($0) }).count)),
    ]
  }
}
