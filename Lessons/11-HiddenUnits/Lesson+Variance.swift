import Lab
import Notebook

extension Lesson11 {
  /// The same networks on other records: bias and variance.
  static func variance(_ page: Page, _ study: Study) {
    page.section("The same networks, other records")
    let sets = study.moreSets
    let networks = study.trainOn(sets)
    let order = study.hiddenUnits.indices.sorted { study.hiddenUnits[$0] < study.hiddenUnits[$1] }
    page.text(
      """
      How far can that choice be trusted? Our \(Format.count(study.training.targets.count)) \
      records are one draw of many. So draw ten more sets from the same source, and train every \
      size on each of them, always from the same first weights.
      """)
    let shown = [0, 0.5, 1].map { order[Int((Double(order.count - 1) * $0).rounded())] }
    let truth = Truth(noise: study.noise)
    let charts = shown.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.map {
      index in
      Chart(
        units(study.hiddenUnits[index]), x: "input x₁", y: "input x₂",
        series: [
          .contour(
            "where p = ½, ten networks", at: 0.5, xRange: plane, yRange: plane, color: Tone.network,
            of: networks[index].map { network in { network.probability([$0, $1]) } }),
          .line(
            "where p = ½, the truth", [-3, 3, .nan, 0, 0], [0, 0, .nan, -3, 3], color: .series(4)),
        ], xRange: plane, yRange: plane, hasEqualAxes: true)
    }
    page.plot(
      SmallMultiples(
        "Ten borders over each other", charts: charts,
        alternative: """
          The border of yes and no of ten networks over each other, for \
          \(shown.map { units(study.hiddenUnits[$0]) }.joined(separator: ", ")), each trained on \
          records of its own, with the true border: the two axes.
          """),
      """
      The true border is the two axes. Look how near the ten borders of one size are to it, and \
      how near to each other.
      """, from: "11.1", "11.3", "11.4")
    decomposition(page, study, truth, networks, order)
    winners(page, study, networks, order)
  }

  /// Bias and variance in numbers.
  private static func decomposition(
    _ page: Page, _ study: Study, _ truth: Truth, _ networks: [[Classifier]], _ order: [Int]
  ) {
    let distances = order.map {
      Distance(of: networks[$0], to: truth, at: study.validation.features)
    }
    page.text(
      """
      There are two ways of being wrong here, and since the truth is known, both can be measured. \
      Average what the ten networks of one size say at a place. How far that average is from the \
      truth is their **bias**. How far the single networks scatter around it, squared and \
      averaged, is their **variance**. The mean squared distance from the truth is the sum of the \
      squared bias and the variance:
      """)
    page.formula(
      """
      1/10 · Σⱼ (pⱼ − t)² = (m − t)² + 1/10 · Σⱼ (pⱼ − m)²
      """)
    page.text(
      """
      Here t is the truth at one place, pⱼ what network j says there, and m the mean of all ten. \
      (In the square of pⱼ − t = (pⱼ − m) + (m − t) the mixed terms add up to 0, because the pⱼ − m \
      do.)
      """)
    page.table(
      "Ten networks of each size: mean over the places of the validation records",
      [
        "hidden units", .number("bias²", decimals: 4), .number("variance", decimals: 4),
        .number("together", decimals: 4),
      ],
      zip(order, distances).map { index, distance in
        [
          study.hiddenUnits[index], distance.squaredBias, distance.variance,
          distance.squaredBias + distance.variance,
        ]
      }, from: "11.1")
    tradeoff(page, order.map { study.hiddenUnits[$0] }, distances)
  }

  /// What the table of bias and variance shows.
  private static func tradeoff(_ page: Page, _ sizes: [Int], _ distances: [Distance]) {
    guard let first = distances.first, let last = distances.last,
      let best = distances.indices.min(by: {
        distances[$0].squaredBias + distances[$0].variance
          < distances[$1].squaredBias + distances[$1].variance
      })
    else { return }
    func share(_ distance: Distance) -> String {
      Format.percent(
        distance.squaredBias / (distance.squaredBias + distance.variance), decimals: 0)
    }
    page.text(
      """
      With \(units(sizes[0])) the squared bias makes up \(share(first)) of the distance, with \
      \(units(sizes[sizes.count - 1])) \(share(last)). The distance is smallest with \
      \(units(sizes[best])). A network with too little freedom cannot have the right shape, and \
      one with too much takes its shape from its own records. To choose a size is to trade one \
      error for the other, and that is called the [bias–variance \
      tradeoff](https://en.wikipedia.org/wiki/Bias%E2%80%93variance_tradeoff).\
      \(sizes[0] == 1
        ? """


          A single unit has variance too, as the first picture shows. Its line can cut off any of \
          the four corners, one as good as another, and the records decide which.
          """ : "")
      """)
  }

  /// Which size each set of records chooses.
  private static func winners(
    _ page: Page, _ study: Study, _ networks: [[Classifier]], _ order: [Int]
  ) {
    let losses = networks.map { $0.map { $0.loss(on: study.validation) } }
    let sizes = order.map { Double(study.hiddenUnits[$0]) }
    func line(_ name: String, _ share: Double) -> Chart.Series {
      let values = order.map { index -> Double in
        let sorted = losses[index].sorted()
        let place = Double(sorted.count - 1) * share
        return (sorted[Int(place.rounded(.down))] + sorted[Int(place.rounded(.up))]) / 2
      }
      return .line(name, sizes, values, color: share == 0.5 ? Tone.validation : .muted)
    }
    page.plot(
      Chart(
        "Validation loss on ten sets of records", x: "hidden units", y: "binary cross-entropy",
        series: [line("median", 0.5), line("lowest", 0), line("highest", 1)],
        xScale: .logarithmic),
      "What one of these networks is worth depends on the records it happens to get.",
      from: "11.2", "11.3")
    let counts = order.map { index in
      networks[index].indices.count { fit in
        order.allSatisfy { losses[$0][fit] >= losses[index][fit] }
      }
    }
    let told = zip(order, counts).filter { $0.1 > 0 }.map { index, count in
      "\(units(study.hiddenUnits[index])) on \(count)"
    }
    page.text(
      """
      Of the ten sets, these sizes win: \(told.joined(separator: ", ")). \
      \(told.count > 1
        ? "So a single winner means little; what can be trusted is the shape of the curve. And the"
        : "The") validation loss of a winner \
      looks a little better than it is, because it won by that very loss. To know how good it \
      really is takes records that had no part in the choice: a **test set**, as in \
      [lesson 3](lesson03).
      """)
  }
}
