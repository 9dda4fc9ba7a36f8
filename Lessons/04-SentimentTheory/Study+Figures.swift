import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

// The lesson's figures. Green is what speaks for praise, dark what speaks for blame.

extension Study {
  /// Every word with a ratio by its two counts, and the lines on which the ratio is the same.
  var plane: Chart {
    let known = ordered { wordRatios[$0] }
    let ys = known.map { Double(counts.positive[$0, default: 0]) }
    let xs = known.map { Double(counts.negative[$0, default: 0] + 1) }
    let limits = (xs + ys).filter { $0 > 0 }
    let range = (limits.min() ?? 1) * 0.8...(limits.max() ?? 1) * 1.25
    let lines: [(String, Double, PlotColor)] = [
      ("ratio 4", 4, .positive), ("ratio 1", 1, .muted), ("ratio ¼", 0.25, .negative),
    ]
    let ends = [range.lowerBound, range.upperBound]
    return Chart(
      "Words by how often they occur in either kind of review",
      x: "in negative reviews, plus 1", y: "in positive reviews",
      series: Chart.Series.points(
        xs, ys, classes: known.map { wordRatios[$0].map(Self.side) ?? 1 },
        of: ["ratio above 2", "ratio from ½ to 2", "ratio below ½"], names: known.map(Self.name),
        colors: [.positive, .muted, .negative])
        + lines.map { name, ratio, color in
          .line(name, ends, ends.map { $0 * ratio }, color: color)
        },
      xScale: .logarithmic, yScale: .logarithmic, xRange: range, yRange: range,
      notes: words.filter { wordRatios[$0] ?? 0 > 0 }.prefix(6).map { word in
        .init(
          Self.name(word), x: Double(counts.negative[word, default: 0] + 1),
          y: Double(counts.positive[word, default: 0]) * 1.35)
      },
      hasEqualAxes: true)
  }

  /// 0 for a word at least twice as common in positive reviews, 2 for one in negative ones, else 1.
  private static func side(_ ratio: Double) -> Int { ratio > 2 ? 0 : ratio < 0.5 ? 2 : 1 }

  /// Where ratios stand on their own axis, and where their logarithms do.
  static var logarithmCurve: Chart {
    let xs = (0...300).map { 0.12 * pow(45, Double($0) / 300) }
    /// From the axis of ratios up or down to the curve, and from there to the axis of logarithms.
    func guides(_ name: String, _ ratios: [Double], _ color: PlotColor) -> Chart.Series {
      .line(
        name, ratios.flatMap { [$0, $0, 0, .nan] },
        ratios.flatMap { [-2.2, log($0), log($0), .nan] }, color: color)
    }
    return Chart(
      "A ratio and its logarithm", x: "ratio r", y: "ln r",
      series: [
        .line("ln r", xs, xs.map { log($0) }), guides("ratios above 1", [2, 4], .positive),
        guides("ratios below 1", [0.5, 0.25], .negative), guides("ratio 1", [1], .muted),
      ],
      xTicks: [
        Tick(0.25, "¼"), Tick(0.5, "½"), Tick(1, "1"), Tick(2, "2"), Tick(3, "3"), Tick(4, "4"),
        Tick(5, "5"),
      ],
      xRange: 0...5.4, yRange: -2.2...1.8)
  }

  /// The log ratios by how often a word was seen, and how far chance alone takes them.
  var funnel: Chart {
    let known = ordered(by: logarithm)
    let seen = known.map { Double(counts.total[$0, default: 0]) }
    let ys = known.compactMap(logarithm)
    let xs = (0...100).map { pow((seen.max() ?? 1) / 100, Double($0) / 100) * 100 }
    let chance = xs.map(Self.chance)
    return Chart(
      "How far chance takes a word", x: "times seen", y: "ln ratio",
      series: Chart.Series.points(
        seen, ys,
        classes: zip(seen, ys).map { $1 > Self.chance($0) ? 0 : $1 < -Self.chance($0) ? 2 : 1 },
        of: ["more positive", "within chance", "more negative"], names: known.map(Self.name),
        colors: [.positive, .muted, .negative])
        + [
          .line(
            "two standard errors", xs + [.nan] + xs, chance + [.nan] + chance.map { -$0 },
            color: .series(0))
        ],
      xScale: .logarithmic, yRange: -0.5...0.5)
  }

  /// The sums of the test reviews of either kind, as two histograms.
  static func sums(_ baseline: Baseline) -> Chart {
    let sums = baseline.test.map { baseline.rule.sum(of: $0.words) }
    let finite = sums.filter(\.isFinite)
    let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
    let width = max((high - low) / 30, 1e-9)
    func line(_ name: String, _ sentiment: Sentiment, _ color: PlotColor) -> Chart.Series {
      var counts = [Double](repeating: 0, count: 31)
      for (sum, review) in zip(sums, baseline.test)
      where review.sentiment == sentiment && sum.isFinite {
        counts[Int((sum - low) / width)] += 1
      }
      return .line(
        name, counts.indices.map { low + (Double($0) + 0.5) * width }, counts, color: color)
    }
    return Chart(
      "Where the sums of the test reviews lie", x: "sum of a review’s log ratios", y: "reviews",
      series: [
        line("positive reviews", .positive, .positive),
        line("negative reviews", .negative, .negative),
      ],
      markers: [.vertical(at: 0, "threshold")])
  }
}
