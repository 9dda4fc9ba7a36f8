import Lab

/// A network with this run's numbers: units in their layers, weights on the edges between them and,
/// where they are given, the error terms that flow back.
///
///     let neuron = NetworkDiagram(
///       "A neuron with two inputs",
///       layers: [
///         .init("inputs", values: [0.1, 0.3], names: ["x₁", "x₂"]),
///         .init("output", values: [0.5175], names: ["ŷ"], terms: [-0.0793]),
///       ],
///       weights: [Matrix([[-0.8], [0.5]])])
///     neuron.alternative
///     // "A network of 2 layers. inputs: x₁ 0.1, x₂ 0.3. output: ŷ 0.5175, δ −0.0793. Weights from
///     // inputs to output: x₁ → ŷ −0.8, x₂ → ŷ 0.5."
///     page.plot(neuron)
///
/// The wider an edge, the larger its weight; negative ones are dashed. Layers of many units are
/// shortened with ⋮. What is not finite is written as it is and drawn as a thin dotted edge.
public struct NetworkDiagram: Plot, Sendable {
  /// What the diagram shows, as a heading.
  public let title: String

  /// What a reader who cannot see the diagram should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let layers: [Layer]
  let weights: [Matrix<Double>]
  let steps: [Matrix<Double>]
  let highlight: Highlight?
  let termName: String
  let stepName: String
  let digits: Int
  let givenAlternative: String?

  /// A diagram of layers from left to right.
  ///
  /// - Parameters:
  ///   - title: What the diagram shows.
  ///   - layers: The layers, the inputs first.
  ///   - weights: Between each layer and the next, units × units of the next; where there is none,
  ///     the edges are plain.
  ///   - steps: What flows back along each edge (the step of its weight, say), in the same shapes.
  ///   - highlight: Units to pick out, with the edges between them.
  ///   - termName: What stands before an error term.
  ///   - stepName: What stands before a step.
  ///   - digits: How many significant digits the numbers have.
  ///   - alternative: What a reader who cannot see the diagram should know; without it layers,
  ///     weights and error terms are told in numbers.
  public init(
    _ title: String, layers: [Layer], weights: [Matrix<Double>] = [], steps: [Matrix<Double>] = [],
    highlight: Highlight? = nil, termName: String = "δ", stepName: String = "Δw", digits: Int = 4,
    alternative: String? = nil
  ) {
    self.title = title
    self.layers = layers.filter { $0.count > 0 }
    self.weights = weights
    self.steps = steps
    self.highlight = highlight
    self.termName = termName
    self.stepName = stepName
    self.digits = max(digits, 1)
    givenAlternative = alternative
  }

  /// Units to pick out by a band of colour, such as the path that two error terms share.
  ///
  ///     highlight: .init("reused for every input", units: [(layer: 2, unit: 0), (layer: 1, unit: 0)])
  public struct Highlight: Sendable {
    let name: String
    let units: [(layer: Int, unit: Int)]

    /// - Parameters:
    ///   - name: What the units have in common, for the key.
    ///   - units: Their layers and their places there, from 0.
    public init(_ name: String, units: [(layer: Int, unit: Int)]) {
      (self.name, self.units) = (name, units)
    }

    func contains(_ layer: Int, _ unit: Int) -> Bool {
      units.contains { $0.layer == layer && $0.unit == unit }
    }
  }

  /// The weight of the edge between a unit and one of the next layer, where it is known.
  func weight(_ layer: Int, _ from: Int, _ to: Int) -> Double? {
    Self.element(weights, layer, from, to)
  }

  /// What flows back along an edge, where it is known.
  func step(_ layer: Int, _ from: Int, _ to: Int) -> Double? {
    Self.element(steps, layer, from, to)
  }

  private static func element(
    _ matrices: [Matrix<Double>], _ layer: Int, _ row: Int, _ column: Int
  ) -> Double? {
    guard matrices.indices.contains(layer), row < matrices[layer].rows,
      column < matrices[layer].columns
    else { return nil }
    return matrices[layer][row, column]
  }

  func text(_ number: Double) -> String { Format.number(number, digits: digits) }

  /// A number with as many digits as fit inside a unit, two at least; a pointer shows the others.
  func inside(_ number: Double) -> String {
    let texts = stride(from: digits, through: 2, by: -1).map { Format.number(number, digits: $0) }
    return texts.first { NetworkLayout.fits($0, NetworkLayout.largestRadius) } ?? text(number)
  }
}
