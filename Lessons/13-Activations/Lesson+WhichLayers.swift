import Exercises
import Lab
import Notebook

extension Lesson13 {
  /// Which layers make the sigmoid learn, and what the last one is given to work with.
  static func whichLayers(_ page: Page, _ study: Study, _ runs: [Study.Run]) {
    page.section("Which layer holds the sigmoid back?")
    page.text(
      """
      The second guess can be tested, because a layer can be kept from learning: leave its \
      parameters out of what the optimiser is given. If the last layer does the learning and the \
      hidden layers only hold it up, then the last layer alone should get nearly as far as all \
      three, and freezing it should stop everything.
      """)
    let trials = [
      ("all layers learn", runs[0]),
      ("only the last layer learns", study.train(.sigmoid, afterFirst: 2)),
      ("the last layer is frozen", study.train(.sigmoid, learning: [0, 1], isFollowed: false)),
      ("the first layer is frozen", study.train(.sigmoid, afterFirst: 1)),
    ]
    page.question(
      .predict,
      """
      Three runs of the sigmoid's network: only the last layer learns; the last layer is frozen; \
      the first layer is frozen. Put them in order of the accuracy they reach.
      """,
      answer: "From the best to the worst: "
        + trials.dropFirst().sorted { $0.1.accuracy > $1.1.accuracy }.map {
          "\($0), \(Format.percent($1.accuracy))"
        }.joined(separator: "; ") + ".")
    page.table(
      "The sigmoid's network after \(study.epochs) epochs",
      [
        "which layers learn", .number("training loss", decimals: 3),
        .percent("validation accuracy"),
      ],
      trials.map { [$0, $1.loss, $1.accuracy] }, from: "13.1")
    let (onlyLast, lastFrozen) = (trials[1].1, trials[2].1)
    if onlyLast.loss > lastFrozen.loss {
      page.text(
        """
        It is the other way round. The last layer alone learns next to nothing. Without it, with \
        an output layer of random weights that never move, the two hidden layers get much further. \
        Their error terms are small, and still it is the hidden layers that make the progress.
        """)
    } else {
      page.text(
        """
        In this run the last layer alone gets as far as the hidden ones do without it. With the \
        lesson's own settings it is the other way round.
        """)
    }
    let stretched = study.train(.sigmoid, afterFirst: 2, isStretched: true)
    forward(page, study, runs, onlyLast, stretched)
    onRealData(page, trials.map(\.1) + [stretched], runs.map { $0.spreads[0] })
  }

  /// - Parameters:
  ///   - runs: all layers, only the last, last frozen, first frozen, and the last alone, stretched.
  ///   - spreads: how much the images differ before learning, by activation and layer.
  private static func onRealData(_ page: Page, _ runs: [Study.Run], _ spreads: [[Double]]) {
    let names = ["all layers", "only last", "last frozen", "first frozen", "stretched"]
    let shares = zip(names, runs).map {
      Format.percent(page.real("accuracy, \($0)", $1.accuracy))
    }
    func differ(_ name: String, _ value: Double) -> String {
      Format.number(page.real("difference, \(name)", value), digits: 2)
    }
    page.onRealData(
      """
      On MNIST the sigmoid's network reads \(shares[0]) of the validation images when all layers \
      learn, \(shares[1]) when only the last one does, \(shares[2]) when the last one is frozen, \
      and \(shares[3]) when the first one is. Before learning the pixels differ by \
      \(differ("pixels", spreads[0][0])), what the last layer is given by \
      \(differ("sigmoid", spreads[0][2])) with sigmoids and by \(differ("tanh", spreads[1][2])) \
      with tanh. Stretched, the same sigmoid activations let the last layer alone reach \
      \(shares[4]).
      """)
  }
}
