import Lab
import Notebook

extension BenchmarkReport {
  static let title = "How fast it is"

  /// The page: the ratios as bars, and the table.
  var html: String {
    let renderer = HTMLRenderer()
    let figures = figures.enumerated().map { index, figure in
      renderer.plot(
        figure, number: index + 1,
        caption: "How many times as fast as the faster of NumPy and PyTorch.",
        loan: "")
    }
    return HTMLFrame.page(
      Self.title, bar: "<span>Benchmark</span>",
      body: """
        <div class="page">
        <main id="main">
        <h1>\(Self.title)</h1>
        <p class="goal">This course’s Swift beside NumPy and PyTorch, measured in the same run on \
        \(Threads.count == 1 ? "one processor" : "\(Threads.count) processors"), built for vectors of \
        \(VectorWidth.built) bytes.</p>
        \(figures.joined(separator: "\n"))
        \(renderer.table(table, caption: "All that was measured", loan: ""))
        \(notes.map { "<p>\(HTMLRenderer.prose($0))</p>" }.joined(separator: "\n"))
        </main>
        </div>
        """)
  }

  /// What `--json` prints.
  var json: JSON {
    .object([
      ("vectorBytes", .integer(VectorWidth.built)),
      ("processors", .integer(Threads.count)),
      ("runs", .integer(runs)),
      ("rows", .array(rows.map(json))),
    ])
  }

  private func json(_ row: Row) -> JSON {
    func numbers(_ values: [Double?]) -> JSON {
      .array(values.map { $0.map(JSON.number) ?? .null })
    }
    func ratios(_ other: KeyPath<Speeds, Double?>) -> JSON {
      numbers(row.runs.map { Spread([$0], \.swift, to: other)?.median })
    }
    return .object([
      ("work", .string(row.name)), ("threads", .integer(row.threads)), ("unit", .string(row.unit)),
      ("peak", row.peak.map(JSON.number) ?? .null),
      ("swift", numbers(row.runs.map(\.swift))), ("numPy", numbers(row.runs.map(\.numPy))),
      ("pyTorch", numbers(row.runs.map(\.pyTorch))),
      ("timesNumPy", ratios(\.numPy)), ("timesPyTorch", ratios(\.pyTorch)),
    ])
  }
}
