import Lab
import Notebook

extension Lesson11 {
  /// The losses over the number of hidden units, and the choice by validation.
  ///
  /// - Returns: the losses of all sizes.
  static func sizes(_ page: Page, _ study: Study) -> Study.Losses {
    page.section("How many hidden units?")
    page.text(
      """
      On real data nobody knows the truth's loss. But everybody can set records aside. The \
      validation records come from the same source, and no network has learned from them. Here are \
      both losses for networks of different sizes, all trained in the same way.
      """)
    let losses = study.lossesOverHiddenUnits()
    let bySize = study.hiddenUnits.indices.sorted { study.hiddenUnits[$0] < study.hiddenUnits[$1] }
    let sizes = bySize.map { Double(study.hiddenUnits[$0]) }
    let truth = Truth(noise: study.noise)
    func line(_ name: String, _ level: Double, _ color: PlotColor) -> Chart.Series {
      .line(name, sizes, sizes.map { _ in level }, color: color)
    }
    page.plot(
      Chart(
        "More hidden units", x: "hidden units", y: "binary cross-entropy",
        series: [
          .line("training", sizes, bySize.map { losses.training[$0] }, color: Tone.training),
          .line("validation", sizes, bySize.map { losses.validation[$0] }, color: Tone.validation),
          line("the truth, training", truth.loss(on: study.training), Tone.training),
          line("the truth, validation", truth.loss(on: study.validation), Tone.validation),
        ], xScale: .logarithmic),
      "Each loss has its own truth to be compared with, in its own colour.", from: "11.2", "11.3")
    page.table(
      "Both losses over the number of hidden units",
      [
        "hidden units", .number("training loss", decimals: 3),
        .number("validation loss", decimals: 3),
      ],
      study.hiddenUnits.indices.map {
        [study.hiddenUnits[$0], losses.training[$0], losses.validation[$0]]
      }, from: "11.2", "11.3")
    page.text(
      """
      A network that is too small for the four corners has two high losses: it is **underfitting**. \
      A network that is too large has a low training loss and a high validation loss: it is \
      overfitting, spending its freedom on the noise. The training loss alone cannot show \
      which of the two you have, since more units nearly always lower it. So the size is chosen by \
      the validation loss.
      """)
    page.check("11.5")
    page.show("hidden units, chosen by validation", study.chosen(by: losses), from: "11.5")
    choice(page, study, losses)
    return losses
  }

  /// A question about two networks of the table: the smallest and the largest.
  private static func choice(_ page: Page, _ study: Study, _ losses: Study.Losses) {
    let order = study.hiddenUnits.indices.sorted { study.hiddenUnits[$0] < study.hiddenUnits[$1] }
    func gap(_ index: Int) -> Double { losses.validation[index] - losses.training[index] }
    guard let small = order.first, let large = order.last, gap(large) > 3 * abs(gap(small)) else {
      return
    }
    func told(_ index: Int) -> String {
      """
      training loss \(Format.fixed(losses.training[index], 3)), validation loss \
      \(Format.fixed(losses.validation[index], 3))
      """
    }
    page.question(
      .choose,
      """
      Network A: \(told(small)). Network B: \(told(large)). One of them needs more records, the \
      other more hidden units. Which needs which?
      """,
      answer: """
        A has \(units(study.hiddenUnits[small])): its losses are both high and close together, so \
        more records would teach it hardly anything, and it needs units. B has \
        \(units(study.hiddenUnits[large])): its losses are far apart, so it has more freedom than \
        its records can fill, and it needs records.
        """)
  }
}
