import Lab
import Notebook

/// One line of the table: how fast the same work is in Swift, NumPy and PyTorch.
struct Row {
  let work: String
  let threads: Int
  let unit: String
  let peak: Double?
  private(set) var swift: Double?
  private(set) var numPy: Double?
  private(set) var pyTorch: Double?

  init(_ work: String, _ threads: Int, _ unit: String, swift: Double? = nil, peak: Double? = nil) {
    (self.work, self.threads, self.unit) = (work, threads, unit)
    (self.swift, self.peak) = (swift, peak)
  }

  /// Takes in another round: the better speeds stay.
  mutating func improve(swift: Double?, numPy: Double?, pyTorch: Double?) {
    func better(_ a: Double?, _ b: Double?) -> Double? { [a, b].compactMap { $0 }.max() }
    self.swift = better(self.swift, swift)
    self.numPy = better(self.numPy, numPy)
    self.pyTorch = better(self.pyTorch, pyTorch)
  }

  /// The line's texts; what was not measured stays empty.
  var cells: [String] {
    func speed(_ value: Double?) -> String {
      value.map { $0 < 1000 ? Format.fixed($0, 1) : Format.count(Int($0)) } ?? ""
    }
    func ratio(_ other: Double?) -> String {
      guard let swift, let other else { return "" }
      return Format.fixed(swift / other, 2)
    }
    let share = peak.flatMap { peak in swift.map { Format.percent($0 / peak, decimals: 0) } }
    return [
      work, "\(threads)", unit, speed(swift), share ?? "", speed(numPy), ratio(numPy),
      speed(pyTorch), ratio(pyTorch),
    ]
  }
}
