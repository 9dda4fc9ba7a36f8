import Lab
import Notebook

/// What was measured, for the terminal; `BenchmarkReport+Page.swift` makes the page and the JSON.
struct BenchmarkReport {
  let rows: [Row]
  let runs: Int

  /// All numbers.
  var table: TextTable {
    let header = ["work", "threads", "unit", "Swift", "of peak", "NumPy", "×", "PyTorch", "×"]
    return TextTable(header.map { .init($0) }, rows.map(cells))
  }

  static let legend = """
    × is how many times as fast Swift is, each measured side by side; the bars show it beside the faster \
    of NumPy and PyTorch. Of peak: of the fused multiply-adds \
    that one core was seen to do here, times the number of threads.
    """

  /// What a reader may wonder about.
  var notes: [String] {
    let missing = [("NumPy", \Speeds.numPy), ("PyTorch", \Speeds.pyTorch)].filter { _, path in
      rows.allSatisfy { $0.runs.allSatisfy { $0[keyPath: path] == nil } }
    }
    let peaks = rows.filter { $0.threads == 1 && $0.kind != .training }
      .compactMap { row in row.peak.map { "\(Format.fixed($0, 1)) GFLOP/s with \(row.numbers)" } }
    return [
      Self.legend,
      peaks.isEmpty ? "" : "One core's peak is \(peaks.uniqued.joined(separator: " and ")).",
      runs > 1 ? "Of \(runs) runs the middle one, and in brackets the lowest and the highest." : "",
    ].filter { !$0.isEmpty }
      + missing.map { name, _ in
        "\(name)'s columns are empty: python3 has no \(name.lowercased()) here."
      }
  }

  /// The ratios as bars: the products on one thread and on all, and the trainings on the best number.
  ///
  /// What is beside a loop in Python is a hundred times as fast, and would leave the others no room.
  var figures: [Distribution] {
    rows.map(\.figure).uniqued.map { title in
      let rows = rows.filter { $0.figure == title }
      let comparisons = rows.map(\.work).uniqued
        .map { work in Comparison(work, rows.filter { $0.work == work }) }
        .filter { ($0.times?.median ?? 0) < 10 }
      return Distribution(
        title, names: comparisons.map(\.name),
        steps: [("× the faster", comparisons.map { $0.times?.median ?? .nan })])
    }
  }

  func lines(for terminal: Terminal) -> [String] {
    figures.flatMap { ["", terminal.colored($0.title, .bold)] + $0.lines(for: terminal) }
      + [""] + table.lines(for: terminal, indent: 0)
      + notes.flatMap { [""] + terminal.wrapped($0) }
  }

  /// The line's texts; what was not measured stays empty.
  private func cells(of row: Row) -> [String] {
    func speed(_ path: KeyPath<Speeds, Double?>) -> Double? {
      Spread(row.runs.map { $0[keyPath: path] })?.median
    }
    func text(_ value: Double?) -> String {
      value.map { $0 < 1000 ? Format.fixed($0, 1) : Format.count(Int($0)) } ?? ""
    }
    let share = row.peak.flatMap { peak in
      speed(\.swift).map { Format.percent($0 / peak, decimals: 0) }
    }
    return [
      row.name, "\(row.threads)", row.unit, text(speed(\.swift)), share ?? "",
      text(speed(\.numPy)), Spread(row.runs, \.swift, to: \.numPy)?.text ?? "",
      text(speed(\.pyTorch)), Spread(row.runs, \.swift, to: \.pyTorch)?.text ?? "",
    ]
  }
}

extension Array where Element: Hashable {
  /// Each element once, at its first place.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
