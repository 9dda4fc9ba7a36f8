import Lab

/// A computation as quantities that follow from each other: values go forward, slopes come back.
///
///     let chain = ComputationGraph(
///       "From the sum to the error",
///       [
///         .init("h", value: 0.07, gradient: 0.0793),
///         .init("ŷ", "σ(h)", value: 0.5175, from: [.init("h", slope: 0.2497)], gradient: 0.3175),
///         .init("E", "½(y − ŷ)²", value: 0.0504, from: [.init("ŷ", slope: 0.3175)]),
///       ])
///     chain.alternative
///     // "A graph of 3 quantities. h is 0.07, gradient 0.0793. ŷ = σ(h) is 0.5175, gradient 0.3175;
///     // it follows from h (slope 0.2497). E = ½(y − ŷ)² is 0.0504; it follows from ŷ (slope 0.3175)."
///     page.plot(chain)
///
/// Each quantity is drawn once, in a column to the right of all that it follows from. One that is
/// used more than once is marked, with the paths that leave it: its gradient is the sum over them.
public struct ComputationGraph: Plot, Sendable {
  /// What the graph shows, as a heading.
  public let title: String

  /// What a reader who cannot see the graph should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let nodes: [Node]
  /// For every quantity, those that it follows from: their places in `nodes`, with the slopes.
  let links: [Link]
  let digits: Int
  let valueName: String
  let givenAlternative: String?

  /// A graph of quantities, each after those that it follows from.
  ///
  /// - Parameters:
  ///   - title: What the graph shows.
  ///   - nodes: The quantities in the order of the computation. A name may stand for several of
  ///     them: what follows means the last one before it. What names none is left out.
  ///   - digits: How many significant digits the numbers have.
  ///   - valueName: What the key calls the values and the links that they take.
  ///   - alternative: What a reader who cannot see the graph should know; without it every quantity
  ///     is told with its value, its gradient and where it comes from.
  public init(
    _ title: String, _ nodes: [Node], digits: Int = 4, valueName: String = "value, forward",
    alternative: String? = nil
  ) {
    self.title = title
    self.nodes = nodes
    self.digits = max(digits, 1)
    self.valueName = valueName
    givenAlternative = alternative
    var links: [Link] = []
    var last: [String: Int] = [:]
    for (place, node) in nodes.enumerated() {
      for input in node.inputs {
        if let from = last[input.id] {
          links.append(Link(from: from, to: place, slope: input.slope))
        }
      }
      last[node.id] = place
    }
    self.links = links
  }

  /// A quantity of the computation.
  public struct Node: Sendable {
    let id: String
    let name: String
    let operation: String
    let value: Double?
    let inputs: [Input]
    let gradient: Double?

    /// - Parameters:
    ///   - name: What the quantity is called: "ŷ".
    ///   - operation: How it is computed: "σ(h)".
    ///   - value: What came out.
    ///   - inputs: The quantities that it follows from.
    ///   - gradient: The slope of the last quantity with respect to this one.
    ///   - id: What the links call it, where two quantities have one name.
    public init(
      _ name: String, _ operation: String = "", value: Double? = nil, from inputs: [Input] = [],
      gradient: Double? = nil, id: String? = nil
    ) {
      self.id = id ?? name
      (self.name, self.operation, self.value) = (name, operation, value)
      (self.inputs, self.gradient) = (inputs, gradient)
    }

    /// "ŷ = σ(h)".
    var formula: String { operation.isEmpty ? name : "\(name) = \(operation)" }
  }

  /// What a quantity follows from, and how fast it changes with it.
  ///
  ///     from: ["x", .init("w", slope: 0.1)]
  public struct Input: Sendable, ExpressibleByStringLiteral {
    let id: String
    let slope: Double?

    /// - Parameters:
    ///   - id: The quantity's name, or its id where it has one.
    ///   - slope: The slope of the result with respect to it, this step alone.
    public init(_ id: String, slope: Double? = nil) { (self.id, self.slope) = (id, slope) }

    /// A quantity without a slope.
    public init(stringLiteral id: String) { self.init(id) }
  }

  struct Link {
    let from: Int
    let to: Int
    let slope: Double?
  }

  func text(_ number: Double) -> String { Format.number(number, digits: digits) }

  /// How often each quantity is used.
  var useCounts: [Int] {
    var counts = Array(repeating: 0, count: nodes.count)
    for link in links { counts[link.from] += 1 }
    return counts
  }
}
