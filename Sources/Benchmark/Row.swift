import Lab
import Notebook

/// How fast the same work was in Swift, NumPy and PyTorch; nil for what was not measured.
struct Speeds {
  var swift: Double?
  var numPy: Double?
  var pyTorch: Double?

  /// The faster of the two others.
  var faster: Double? { [numPy, pyTorch].compactMap { $0 }.max() }

  /// The better ones of two rounds.
  func better(_ other: Speeds) -> Speeds {
    func better(_ a: Double?, _ b: Double?) -> Double? { [a, b].compactMap { $0 }.max() }
    return Speeds(
      swift: better(swift, other.swift), numPy: better(numPy, other.numPy),
      pyTorch: better(pyTorch, other.pyTorch))
  }
}

/// One line of the table: a work on a number of threads, measured once or several times.
struct Row {
  enum Kind: Equatable {
    /// Of matrices of such numbers, "Float" or "Double".
    case product(String)

    case training
  }

  let kind: Kind
  let work: String
  let threads: Int
  let unit: String

  /// What a product's numbers are.
  var numbers: String {
    if case .product(let scalar) = kind { return "\(scalar)s" }
    return ""
  }

  /// The work with the kind of numbers, for the table.
  var name: String {
    if case .product(let scalar) = kind { return "\(work), \(scalar)" }
    return work
  }

  /// The title of the figure that shows it.
  var figure: String {
    kind == .training
      ? "Trainings, each on the number of threads that suits it"
      : "Products of \(numbers) on \(threads == 1 ? "one thread" : "\(threads) threads")"
  }

  /// What no product can exceed on so many threads.
  let peak: Double?

  /// The speeds of each run.
  private(set) var runs = [Speeds()]

  init(_ kind: Kind, _ work: String, _ threads: Int, _ unit: String, peak: Double? = nil) {
    (self.kind, self.work, self.threads) = (kind, work, threads)
    (self.unit, self.peak) = (unit, peak)
  }

  /// Takes in another round of the last run.
  mutating func improve(_ round: Speeds) {
    runs[runs.count - 1] = runs[runs.count - 1].better(round)
  }

  /// This row with the runs of another of the same work.
  func joined(with other: Row) -> Row {
    var row = self
    row.runs += other.runs
    return row
  }
}

/// Numbers of several runs: the one in the middle, and how far they spread.
struct Spread {
  let median: Double
  let range: ClosedRange<Double>

  /// Nothing where there is no number.
  init?(_ values: [Double?]) {
    let sorted = values.compactMap { $0 }.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    median = sorted[sorted.count / 2]
    range = first...last
  }

  /// How many times as fast one was as the other, run by run.
  init?(_ runs: [Speeds], _ fast: KeyPath<Speeds, Double?>, to other: KeyPath<Speeds, Double?>) {
    self.init(
      runs.map { run in
        guard let fast = run[keyPath: fast], let other = run[keyPath: other] else { return nil }
        return fast / other
      })
  }

  /// "1.07", and of several runs "1.07 (1.02–1.09)".
  var text: String {
    let ends = [range.lowerBound, range.upperBound].map { Format.fixed($0, 2) }
    return Format.fixed(median, 2) + (ends[0] == ends[1] ? "" : " (\(ends.joined(separator: "–")))")
  }
}
