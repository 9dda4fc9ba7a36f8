/// A work beside the faster of NumPy and PyTorch, each on the number of threads that suits it best.
struct Comparison {
  let name: String
  let times: Spread?

  /// - Parameter rows: of the same work, on several numbers of threads.
  init(_ name: String, _ rows: [Row]) {
    self.name = name
    let runs = (0..<(rows.map(\.runs.count).min() ?? 0)).map { run in
      rows.reduce(Speeds()) { $0.better($1.runs[run]) }
    }
    times = Spread(runs, \.swift, to: \.faster)
  }
}
