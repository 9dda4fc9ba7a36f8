import Exercises
import Lab
import Notebook

extension Lesson11 {
  /// The losses over the number of hidden units, and what more records change.
  static func overfitting(_ page: Page, _ study: Study) {
    page.section("How many hidden units?")
    page.text(
      """
      The validation records come from the same source, but no network has learned from them. Here \
      are both losses for networks of different sizes, trained in the same way.
      """)
    let losses = study.lossesOverHiddenUnits()
    page.table(
      "Both losses over the number of hidden units",
      [
        "hidden units", .number("training loss", decimals: 3),
        .number("validation loss", decimals: 3),
      ],
      study.hiddenUnits.indices.map {
        [study.hiddenUnits[$0], losses.training[$0], losses.validation[$0]]
      })
    let bySize = study.hiddenUnits.indices.sorted { study.hiddenUnits[$0] < study.hiddenUnits[$1] }
    let sizes = bySize.map { Double(study.hiddenUnits[$0]) }
    let truth = Truth(noise: study.noise).loss(on: study.validation)
    page.plot(
      Chart(
        "More hidden units", x: "hidden units", y: "binary cross-entropy",
        series: [
          .line("training", sizes, bySize.map { losses.training[$0] }),
          .line("validation", sizes, bySize.map { losses.validation[$0] }),
        ], xScale: .logarithmic, markers: [.horizontal(at: truth, "the truth")]))
    page.text(
      """
      The training loss falls and falls. The validation loss falls as long as the network is too \
      small for the four corners, and then it rises: the larger networks spend their freedom on \
      the noise. The first is called underfitting, the second overfitting. The training loss alone \
      cannot show which of them you have. So the size is chosen by the validation loss.
      """)
    page.check("11.5")
    let chosen = study.chosen(by: losses)
    page.show("hidden units, chosen by validation", chosen)
    page.text(
      """
      How far can this choice be trusted? The first weights are random, and so are the records: \
      with `--seed 1` two units win. What stays is that far too few and far too many lose. And the \
      loss of the winner looks a little better than it is, because it was chosen for it. To know \
      how good it really is, it needs records that had no part in the choice: a test set, as in \
      lesson 3.
      """)

    page.section("More neurons need more data")
    let units = 20
    page.text(
      """
      Is a large network bad, then? Give \(units) hidden units more records to learn from.
      """)
    let counts = [50, 100, 200, 400, 800, 1600, 3200].filter { !study.isQuick || $0 <= 800 }
    let networks = counts.map { count in
      let records = study.plenty.prefix(count)
      let classifier = study.train(hiddenUnits: units, on: records)
      return (
        training: classifier.loss(on: records), validation: classifier.loss(on: study.validation)
      )
    }
    page.plot(
      Chart(
        "More records, with \(units) hidden units", x: "records to learn from",
        y: "binary cross-entropy",
        series: [
          .line("training", counts.map(Double.init), networks.map(\.training)),
          .line("validation", counts.map(Double.init), networks.map(\.validation)),
        ], xScale: .logarithmic, markers: [.horizontal(at: truth, "the truth")]))
    for index in [0, counts.count - 1] {
      page.show(
        "with \(Format.count(counts[index])) records",
        """
        training loss \(Format.fixed(networks[index].training, 3)), validation loss \
        \(Format.fixed(networks[index].validation, 3))
        """)
    }
    page.text(
      """
      The two losses meet, close to the truth. The training loss rises, for noise on thousands of \
      records cannot be learned by heart with so few units. The validation loss falls. A large \
      network is not wrong in itself; it is wrong for few records.
      """)
  }
}
