import Exercises
import Lab
import Notebook

extension Lesson13 {
  /// At which slopes the units work, before and after learning.
  static func saturation(_ page: Page, _ study: Study, _ runs: [Study.Run]) {
    page.section("Who is saturated?")
    page.text(
      """
      The first guess is quickly checked. For every unit of the second layer and every image of \
      the first batch, here is the slope at which the unit works, before and after learning.
      """)
    let slopes = zip(Activation.allCases, runs).map { activation, run in
      [study.network(activation, depth: Study.layers), run.network].map { network in
        let sums = study.trace(network, activation).sums[1].values
        return Scope.running(activation.exercise) { sums.map(activation.slope) }
      }
    }
    page.plot(
      SmallMultiples(
        "The slopes at which the units of layer 2 work",
        charts: zip(Activation.allCases, slopes).map { activation, slopes in
          Chart(
            activation.rawValue, x: "slope f′(h)", y: "share of sums",
            series: zip(["before learning", "after learning"], slopes).map {
              .bars($0, bins, shares($1), width: 0.045)
            }, xRange: -0.03...1.03, yRange: 0...1)
        }),
      """
      The sigmoid's bars stand at the far right of what it can do, close to ¼. tanh works near its \
      slope of 1, less so after learning. ReLU has the slopes 0 and 1 and nothing between.
      """, from: "13.1", "13.2", "13.3")
    let largest = [0.25, 1, 1]
    page.table(
      "Share of sums at which the slope is less than a tenth of its largest value",
      ["activation", .percent("before learning"), .percent("after learning")],
      zip(Activation.allCases, zip(slopes, largest)).map { activation, pair in
        [activation.rawValue] + pair.0.map { low($0, pair.1 / 10) as Double? }
      }, from: "13.1", "13.2", "13.3")
    let before = low(slopes[0][0], 0.025)
    let finding =
      before < 0.01
      ? "No sigmoid is saturated. Every one of them works near its steepest point, and still"
      : "Before learning \(Format.percent(before)) of the sigmoids are saturated. Each other one"
    page.text(
      """
      \(finding) lets at most a quarter through, because ¼ is all there is. ReLU's slope is 0 for \
      \(Format.percent(low(slopes[2][0], 0.1), decimals: 0)) of the sums before learning: these \
      units pass nothing on for this image, though they may for the next one.
      """)
    let dead = deadUnits(study, runs[2].network)
    page.show("ReLU units of layer 2 that are 0 for every training image, after learning", dead)
    if dead == study.hiddenUnits {
      page.text(
        """
        All of them are dead. Steps of this length have pushed every sum below 0, and now the \
        network gives every image the same answer.
        """)
    }
  }

  /// The middles of the intervals in which slopes are counted.
  private static let bins = stride(from: 0, through: 1.001, by: 0.05).map { $0 }

  /// Which share of the slopes is closest to each of the middles.
  private static func shares(_ slopes: [Double]) -> [Double] {
    var counts = Array(repeating: 0.0, count: bins.count)
    for slope in slopes {
      counts[min(max(Int((slope / 0.05).rounded()), 0), bins.count - 1)] += 1
    }
    return counts.map { $0 / Double(slopes.count) }
  }

  private static func low(_ slopes: [Double], _ limit: Double) -> Double {
    Double(slopes.count { $0 < limit }) / Double(slopes.count)
  }

  private static func deadUnits(_ study: Study, _ network: DeepNetwork) -> Int {
    network.activations(study.training.images, after: 2).sumOfRows().count { $0 == 0 }
  }
}
