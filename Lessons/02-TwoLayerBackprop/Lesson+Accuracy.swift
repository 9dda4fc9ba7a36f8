import Exercises
import Lab
import Notebook

extension Lesson02 {
  /// What the accuracy does and does not show.
  static func honesty(_ page: Page, _ study: Study, _ network: Training) {
    let (records, test) = (study.training, study.test)
    let outputs = study.outputs(of: network, for: records)
    let share = study.shareCorrect(outputs, records)
    let testShare = study.shareCorrect(of: network, on: test)
    page.section("How good is it?")
    page.text(
      """
      The network says “admitted” where its output is above 0.5. The share of answers that are \
      right is its **accuracy**; on records that it has not learned from, its **test accuracy**.
      """)
    page.check("2.6")
    page.show("test accuracy", testShare, as: .percent(), from: "2.6")
    page.show("accuracy on the training records", share, as: .percent(), from: "2.6")
    page.show("the same answer for everybody, test", study.majority(test), as: .percent())
    page.show("the same answer for everybody, training", study.majority(records), as: .percent())
    page.text(
      """
      Read these four numbers together, not the first one alone. Most applicants are turned down, \
      so somebody who always says “no”, without looking, is right as often as the last two lines \
      say. This share is called the **base rate**, and an accuracy means something only beside it. \
      \(verdict(share, testShare, study))
      """)
    let before = study.outputs(of: study.untrained(), for: records)
    let most = max(OutputChart.most(before, records), OutputChart.most(outputs, records))
    page.plot(
      SmallMultiples(
        "What the network answers",
        charts: [
          OutputChart.chart("before training", before, records, most: most),
          OutputChart.chart(
            "after \(Format.count(study.epochs)) epochs at \(Format.number(study.learningRate))",
            outputs, records, most: most),
        ]),
      """
      The outputs for the training records, counted, from 0 at the left to 1 at the right. What is \
      to the right of ½ counts as a yes. A network that can tell the applicants apart would have \
      green bars on the right and dark ones on the left.
      """, from: "2.1", "2.5")
    page.show("smallest output", outputs.min() ?? 0)
    page.show("largest output", outputs.max() ?? 0)
    luck(page, study)
    boxOnRealData(page, study, [testShare, share, outputs.min() ?? 0, outputs.max() ?? 0])
  }

  private static func verdict(_ share: Double, _ testShare: Double, _ study: Study) -> String {
    let (base, testBase) = (study.majority(study.training), study.majority(study.test))
    if share < base {
      return """
        On the records that it learned from, this network is worse than that. Whatever its test \
        accuracy says, it has not learned to tell the applicants apart.
        """
    }
    return share == base
      ? "On its own training records this network is exactly as good as that, and no better."
      : """
      On its training records this network is better than that, by \
      \(Format.fixed(100 * (share - base), 1)) percentage points, and on the test records \
      \(testShare > testBase ? "it is better too" : "it is not").
      """
  }

  /// The same training from other first weights.
  private static func luck(_ page: Page, _ study: Study) {
    let shares = study.testSharesOfTenSeeds
    page.plot(
      Chart(
        "The same training from ten initialisations", x: "seed", y: "test accuracy",
        series: [.points("test accuracy", (1...10).map(Double.init), shares)],
        xTicks: (1...10).map { Tick(Double($0), "\($0)") }, yRange: 0...1,
        markers: [.horizontal(at: study.majority(study.test), "base rate")]),
      """
      Same records, same number of epochs, same learning rate; only the first random weights \
      differ. The test accuracy goes from \(Format.percent(shares.min() ?? 0)) to \
      \(Format.percent(shares.max() ?? 0)).
      """, from: "2.1", "2.5", "2.6")
    page.text(
      """
      If the accuracy depends on where the random weights happened to be, it is not the data that \
      speaks. A test of only \(Format.count(study.test.count)) records adds luck of its own: each \
      of them is worth \(Format.percent(1 / Double(study.test.count))).
      """)
  }

  private static func boxOnRealData(_ page: Page, _ study: Study, _ values: [Double]) {
    let names = ["testAccuracy", "trainingAccuracy", "smallestOutput", "largestOutput"]
    let figures = zip(names, values).map { page.real($0, study.isTheLessons ? $1 : nil) }
    let base = page.real("trainingBaseRate", study.majority(study.training))
    let testBase = page.real("testBaseRate", study.majority(study.test))
    page.onRealData(
      """
      With the lesson's own settings the training ends there with a test accuracy of \
      **\(Format.percent(figures[0]))**. Always “no” would get \(Format.percent(testBase)), so \
      this looks like success, and with such a number the original exercise ends. But on the \
      records it learned from, the same network is right for \(Format.percent(figures[1])), where \
      always “no” gets \(Format.percent(base)). Its outputs all lie between \
      \(Format.fixed(figures[2], 2)) and \(Format.fixed(figures[3], 2)). It has hardly moved from \
      where the random weights put it, and which of the forty test records fall on the right side \
      of ½ is luck.
      """)
  }
}

extension Study {
  /// The test accuracies of networks that differ in their first weights only.
  var testSharesOfTenSeeds: [Double] {
    (1...10).map { seed in
      shareCorrect(of: train(untrained(seed: UInt32(seed))), on: test)
    }
  }
}
