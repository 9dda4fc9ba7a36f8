import Lab
import Notebook

extension Lesson12 {
  /// What straight borders cannot do, and hidden layers of several widths can.
  static func spirals(_ page: Page, _ study: Study) {
    page.section("Three spirals")
    page.text(
      """
      Now three spirals, wound into each other. From the middle to a distance of 1 each would make \
      \(Format.number(study.turns)) turns. A point is drawn around a place on its spiral, with a \
      standard deviation of \(Format.number(study.noise)). No straight borders can separate them, \
      so a hidden layer has to bend the plane first. Its units here are not sigmoids but tanh, the \
      hyperbolic tangent.
      """)
    page.plot(
      Chart(
        "The sigmoid and tanh", x: "weighted sum h", y: "activation a",
        series: [
          .line("tanh(h)", axis(to: 4), axis(to: 4).map { tanh($0) }, color: Tone.network),
          .line(
            "σ(h)", axis(to: 4), axis(to: 4).map { 1 / (1 + exp(-$0)) }, color: Tone.parts[1]),
        ]),
      "The curve of tanh is that of the sigmoid, stretched to reach from −1 to 1 and squeezed to half "
        + "its width.")
    page.formula("tanh(h) = 2 · σ(2h) − 1     tanh′(0) = 2 · 2 · 1/4 = 1")
    page.text(
      """
      Stretching alone would double the sigmoid's slope of ¼ at 0, and squeezing doubles it again. \
      [Lesson 13](lesson13) compares such functions. This is how the network learns:
      """)
    page.listing("Network.train", in: "Network.swift")
    film(page, study)
    widths(page, study)
  }

  /// The regions, while the borders bend.
  private static func film(_ page: Page, _ study: Study) {
    var frames: [(caption: String, plot: any Plot)] = []
    _ = study.classifier { network, epoch in
      guard study.framed.contains(epoch) else { return }
      let title = """
        after \(Format.count(epoch)) epochs: \
        \(Format.percent(network.accuracy(on: study.spirals))) correct
        """
      frames.append((title, map(of: network, over: study.spirals, title, range: -1.2...1.2)))
    }
    page.plot(
      Film("The spirals' regions, \(units(study.hiddenUnits))", frames: frames),
      """
      The borders begin nearly straight and bend as the units find their places. The points are \
      those it learns from.
      """, from: "12.1", "12.2", "12.5")
  }

  /// The table over the number of hidden units, with the regions of some.
  private static func widths(_ page: Page, _ study: Study) {
    let widths = [0, 2, 3, 5, 10, 20, 50]
    let networks = widths.map { study.classifier(hiddenUnits: $0) }
    let enough = networks.firstIndex { $0.accuracy(on: study.spirals) > 0.95 }
    page.question(
      .predict,
      """
      Of 0, 2, 3, 5, 10, 20 and 50 hidden units, which is the smallest number that gets more than \
      95 % of the training points right?
      """,
      answer: enough.map { "\(widths[$0]), on this run. The table below has all of them." }
        ?? "None of them, on this run. The table below has all of them.")
    page.plot(
      SmallMultiples(
        "From none to twenty hidden units",
        maps: zip(widths, networks).prefix(6).map {
          map(of: $1, over: study.spirals, units($0), range: -1.2...1.2)
        }),
      "Each unit gives the borders one more place to bend.", from: "12.1", "12.2", "12.5")
    let losses = networks.map { $0.crossEntropy(on: study.validation) }
    page.table(
      "Hidden layers of different widths",
      [
        "units", "parameters", .number("training accuracy", decimals: 3),
        .number("validation accuracy", decimals: 3), .number("validation loss", decimals: 3),
      ],
      widths.indices.map { index in
        [
          widths[index], parameters(widths[index]), networks[index].accuracy(on: study.spirals),
          networks[index].accuracy(on: study.validation), losses[index],
        ]
      }, from: "12.1", "12.2", "12.5")
    conclusions(page, study, networks, losses)
    page.question(
      .explain, "Ten hidden units make \(parameters(10)) parameters. Which are they?",
      answer: """
        Each hidden unit has two weights from the inputs, a bias, and three weights to the \
        outputs: 6 · 10 = 60. The three outputs have a bias each: 63.
        """)
  }

  private static func parameters(_ width: Int) -> Int { width == 0 ? 9 : width * 6 + 3 }

  /// What the table shows: the first network is the one without a hidden layer, the last three have
  /// 10, 20 and 50 units.
  private static func conclusions(
    _ page: Page, _ study: Study, _ networks: [Network], _ losses: [Double]
  ) {
    let missed = 1 - networks[0].accuracy(on: study.spirals)
    let large = networks.suffix(3).map { $0.accuracy(on: study.validation) }
    let point = 1 / Double(study.validation.features.rows)
    let isLevel = (large.max() ?? 0) - (large.min() ?? 0) < 2.5 * point
    page.text(
      """
      Without a hidden layer, \(Format.percent(missed, decimals: 0)) of the training points are \
      misclassified. \
      \(isLevel
        ? """
          The three largest networks hardly differ in their accuracy on the validation \
          points, where one point more or less is \(Format.number(point, digits: 2)).
          """
        : "Even the three largest networks differ in their accuracy on the validation points.") \
      Their losses are \(Format.fixed(losses[4], 3)), \(Format.fixed(losses[5], 3)) and \
      \(Format.fixed(losses[6], 3)): \
      \(losses[5] < losses[4]
        ? "from 10 to 20 units the loss still falls" : "20 units gain nothing over 10")\
      \(losses[6] < losses[5] * 0.9
        ? ", and from 20 to 50 once more." : ", and 50 units add little or nothing.")

      The **accuracy** counts correct answers, whether confident or by a hair's breadth. It moves \
      in jumps, so its slope is 0 almost everywhere, and a network cannot learn from it. It learns \
      from the cross-entropy, and we read the accuracy.
      """)
  }
}
