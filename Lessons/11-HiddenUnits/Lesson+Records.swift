import Lab
import Notebook

extension Lesson11 {
  /// What more records change.
  static func records(_ page: Page, _ study: Study) {
    page.section("More neurons need more data")
    let hidden = 20
    page.text(
      "Is a large network bad, then? Give \(hidden) hidden units more records to learn from.")
    page.question(
      .predict, "Which way does the training loss go when there are more records, and where to?",
      answer: """
        Up, towards the truth's. A few records can be memorised, noise and all; thousands cannot. \
        The validation loss comes down to the truth's from above.
        """)
    let counts = [50, 100, 200, 400, 800, 1600, 3200].filter { !study.isQuick || $0 <= 800 }
    let truth = Truth(noise: study.noise)
    let rows = counts.map { count in
      let records = study.plenty.prefix(count)
      let classifier = study.train(hiddenUnits: hidden, on: records)
      return (
        training: classifier.loss(on: records), validation: classifier.loss(on: study.validation),
        truth: truth.loss(on: records)
      )
    }
    let xs = counts.map(Double.init)
    let floor = truth.loss(on: study.validation)
    page.plot(
      Chart(
        "More records, with \(hidden) hidden units", x: "records to learn from",
        y: "binary cross-entropy",
        series: [
          .line("training", xs, rows.map(\.training), color: Tone.training),
          .line("validation", xs, rows.map(\.validation), color: Tone.validation),
          .line("the truth, training", xs, rows.map(\.truth), color: Tone.training),
          .line("the truth, validation", xs, xs.map { _ in floor }, color: Tone.validation),
        ], xScale: .logarithmic),
      """
      Both losses come closer to the truth on their own records. The truth's training loss moves \
      as well, because each point has other records.
      """, from: "11.2", "11.3")
    guard let first = rows.first, let last = rows.last else { return }
    page.table(
      "The fewest and the most records",
      [
        "records", .number("training loss", decimals: 3), .number("the truth's", decimals: 3),
        .number("validation loss", decimals: 3), .number("the truth's", decimals: 3),
      ],
      [
        [counts[0], first.training, first.truth, first.validation, floor],
        [counts[counts.count - 1], last.training, last.truth, last.validation, floor],
      ], from: "11.2", "11.3")
    page.text(
      """
      With \(Format.count(counts[0])) records the two losses of the network are \
      \(Format.fixed(abs(first.validation - first.training), 3)) apart, with \
      \(Format.count(counts[counts.count - 1])) they are \
      \(Format.fixed(abs(last.validation - last.training), 3)) apart. So a network is never too large \
      in itself, only too large for its records.
      """)
  }
}
