import Lab

extension NetworkDiagram {
  /// The units of one layer.
  ///
  ///     .init("inputs", count: 784)                        // shown: the first two, ⋮, the last
  ///     .init("hidden", values: [0.4, 0, 0.9], off: [1])   // dropout has switched off the second
  public struct Layer: Sendable {
    let name: String
    let count: Int
    let values: [Double]
    let names: [String]
    let terms: [Double]
    let termName: String?
    let biases: [Double]
    let off: Set<Int>
    let lit: Set<Int>?
    /// The units that are drawn, in their order.
    let shown: [Int]

    /// A layer; whatever is not given is not drawn.
    ///
    /// - Parameters:
    ///   - name: What its units are, in the plural: "inputs".
    ///   - count: How many units it has; without it as many as values, names or terms.
    ///   - values: What each unit says.
    ///   - names: The name of each unit.
    ///   - terms: The error term of each unit.
    ///   - termName: What stands before a term of this layer, if not the diagram's own name of it.
    ///   - biases: The bias of each unit.
    ///   - off: The units that are switched off, counted from 0.
    ///   - lit: The units that matter now; all others stand back.
    ///   - limit: How many units are drawn before a layer is shortened.
    public init(
      _ name: String, count: Int? = nil, values: [Double] = [], names: [String] = [],
      terms: [Double] = [], termName: String? = nil, biases: [Double] = [], off: Set<Int> = [],
      lit: Set<Int>? = nil, limit: Int = 10
    ) {
      let given = max(values.count, names.count, terms.count, biases.count)
      let count = max(count ?? given, 0)
      self.name = name
      self.count = count
      self.values = values
      self.names = names
      self.terms = terms
      self.termName = termName
      self.biases = biases
      self.off = off
      self.lit = lit
      let limit = max(limit, 3)
      if count <= limit {
        shown = Array(0..<count)
      } else {
        // Those that are lit come first: they are what the figure is about.
        let seen = lit?.filter { (0..<count).contains($0) }.sorted().prefix(limit - 1) ?? []
        let ends = seen.isEmpty ? [0, 1, count - 1] : seen + [count - 1]
        shown = Set(ends).sorted()
      }
    }

    var isShortened: Bool { shown.count < count }

    /// Whether units are left out between two places of `shown`, or after the last.
    func hasGap(after place: Int) -> Bool {
      place + 1 < shown.count && shown[place + 1] > shown[place] + 1
    }

    func value(_ unit: Int) -> Double? { unit < values.count ? values[unit] : nil }
    func term(_ unit: Int) -> Double? { unit < terms.count ? terms[unit] : nil }
    func bias(_ unit: Int) -> Double? { unit < biases.count ? biases[unit] : nil }
    func unitName(_ unit: Int) -> String { unit < names.count ? names[unit] : "" }
    func isOff(_ unit: Int) -> Bool { off.contains(unit) }
    func isPale(_ unit: Int) -> Bool { lit.map { !$0.contains(unit) } ?? false }
  }
}
