import Exercises
import Lab

/// How often numbers fall into each of a row of equal intervals.
///
///     Histogram("Log ratios", x: "ln(positive/negative)", y: "words", logRatios, bins: 40)
public struct Histogram: Plot, Sendable {
  /// The number of values in each bin.
  public let counts: [Int]

  /// The edges of the bins, one more than there are bins; an edge belongs to the bin on its right,
  /// the last one to the last bin.
  public let edges: [Double]

  private let chart: Chart

  /// A histogram of the values that are finite.
  ///
  /// - Parameters:
  ///   - title: What the histogram shows.
  ///   - x: What the values are, with their unit.
  ///   - y: What is counted: "words".
  ///   - values: The numbers, in any order.
  ///   - bins: The number of intervals; without it the square root of the number of values, but at
  ///     least 5 and at most 50.
  ///   - range: The interval to divide; without it from the least value to the largest. Values
  ///     outside are not counted.
  ///   - markers: Lines across the histogram, with a label each.
  ///   - alternative: What a reader who cannot see it should know; without it worked out.
  public init(
    _ title: String, x: String, y: String, _ values: [Double], bins: Int? = nil,
    range: ClosedRange<Double>? = nil, markers: [Chart.Marker] = [], alternative: String? = nil
  ) {
    let finite = values.filter { abs($0) < 1e300 }
    let low = range?.lowerBound ?? finite.min() ?? 0
    let high = range?.upperBound ?? finite.max() ?? 1
    // Values that are all alike get a bin around them.
    let isConstant = !(high - low > max(abs(low), abs(high)) * 1e-12)
    let room = !isConstant ? 0 : low == 0 ? 0.5 : abs(low) / 10
    let count = max(bins ?? min(max(Int(Double(finite.count).squareRoot()), 5), 50), 1)
    let (first, width) = (low - room, (high - low + 2 * room) / Double(count))

    var counts = Array(repeating: 0, count: count)
    for value in finite where value >= low && value <= high {
      let place = (value - first) / width
      counts[place.isFinite ? min(max(Int(place), 0), count - 1) : 0] += 1
    }
    self.counts = counts
    edges = (0...count).map { first + Double($0) * width }

    let counted = counts.reduce(0, +)
    let most = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
    let interval = { [edges] (bin: Int) in
      "\(Format.short(edges[bin])) to \(Format.short(edges[bin + 1]))"
    }
    let middles = (0..<count).map { first + (Double($0) + 0.5) * width }
    chart = Chart(
      title, x: x, y: y, series: [.bars(y, middles, counts.map(Double.init), width: width)],
      markers: markers,
      alternative: alternative
        ?? (counted == 0
          ? "Histogram of \(x). It is empty."
          : """
          Histogram of \(x): \(Format.count(counted)) \(y) in \(count) bins from \
          \(Format.short(edges[0])) to \(Format.short(edges[count])). The fullest bin, \
          \(interval(most)), holds \(Format.count(counts[most])).
          """))
  }

  /// What the histogram shows, as a heading.
  public var title: String { chart.title }

  /// What a reader who cannot see the histogram should know.
  public var alternative: String { chart.alternative }

  /// The histogram drawn with braille dots.
  public func lines(for terminal: Terminal) -> [String] { chart.lines(for: terminal) }

  /// The histogram as one `<svg>` element.
  public func svg() -> String { chart.svg() }
}
