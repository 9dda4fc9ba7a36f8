import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// What the network takes for what, and how sure it is.
  static func mistakes(_ page: Page, _ study: Study, _ answers: Answers, _ worst: Passage?) {
    page.section("What it gets wrong")
    page.text(
      """
      One number hides which digits are hard. The **confusion matrix** counts, for each digit in a \
      row, what it was read as. Correct answers are on the diagonal.
      """)
    let counts = answers.confusion
    let names = (0..<10).map { "\($0)" }
    let pairs = (0..<100).map { (label: $0 / 10, answer: $0 % 10) }
      .filter { $0.label != $0.answer && counts[$0.label, $0.answer] > 0 }
      .sorted { counts[$0.label, $0.answer] > counts[$1.label, $1.answer] }
    let frequent = pairs.prefix(3).map { pair in
      "\(pair.label) read as \(pair.answer) (\(Int(counts[pair.label, pair.answer])) times)"
    }.joined(separator: ", ")
    let diagonal = (0..<10).reduce(0) { $0 + Int(counts[$1, $1]) }
    let empty = counts.values.count { $0 == 0 }
    page.plot(
      HeatMap(
        "Confusion matrix of the test pictures", x: "read as", y: "digit", value: "pictures",
        values: counts, rows: names, columns: names, scale: .logarithmic,
        alternative: """
          Table of the ten digits (rows) and what they were read as (columns). \
          \(Format.count(diagonal)) of \(Format.count(answers.readings.count)) pictures are on the \
          diagonal, between \(Int((0..<10).map { counts[$0, $0] }.min() ?? 0)) and \
          \(Int((0..<10).map { counts[$0, $0] }.max() ?? 0)) per digit. \(empty) cells are 0. \
          \(frequent.isEmpty ? "" : "Most frequent mistakes: \(frequent).")
          """),
      """
      \(frequent.isEmpty
        ? "Every picture is on the diagonal." : "Most frequent mistakes: \(frequent).") A cell \
      without colour is 0.
      """)
    guard let worst else { return }
    worstPictures(page, answers)
    let right = worst.probabilities[worst.label]
    page.plot(
      Distribution(
        "The most certain mistake", names: names,
        steps: [("logit z", worst.logits), ("p", worst.probabilities)], marked: worst.label,
        picture: worst.picture),
      """
      \(worst.label == 8 ? "An" : "A") \(worst.label), read as \(worst.rival) with a probability \
      of \(Format.percent(worst.probabilities[worst.rival])). The \(worst.label) gets \
      \(Format.percent(right, decimals: right < 0.01 ? 3 : 1)).
      """)
    calibration(page, answers)
  }

  private static func worstPictures(_ page: Page, _ answers: Answers) {
    let worst = Array(answers.wrong.prefix(8))
    page.plot(
      ImageGrid(
        "Wrong and certain", rows: answers.digits.images.rows(at: worst),
        width: Digits<Float>.width,
        captions: worst.map { index in
          "\(answers.digits.labels[index]) → \(answers.readings[index]), "
            + percent(answers.certainty(index))
        }),
      """
      The \(worst.count) most certain of \(answers.wrong.count) wrong answers: the digit, what it \
      was read as, and the probability given to that. Some of them are hard for people too.
      """)
  }

  /// Whether a probability means what it says.
  private static func calibration(_ page: Page, _ answers: Answers) {
    let borders = [0, 0.5, 0.9, 0.99, 0.999, 1.000001]
    let rows = zip(borders, borders.dropFirst()).compactMap { low, high -> [any TableValue]? in
      let group = answers.readings.indices.filter {
        answers.certainty($0) >= low && answers.certainty($0) < high
      }
      guard !group.isEmpty else { return nil }
      let mean = group.reduce(0) { $0 + answers.certainty($1) } / Double(group.count)
      let right = group.count { answers.readings[$0] == answers.digits.labels[$0] }
      let name = low == 0 ? "below \(high)" : high > 1 ? "\(low) or more" : "\(low) to \(high)"
      return [name, group.count, mean, Double(right) / Double(group.count)]
    }
    page.table(
      "Test pictures by the probability of the answer",
      ["probability", "pictures", .percent("mean probability"), .percent("correct")], rows)
    let border = 0.99
    let sure = answers.readings.indices.filter { answers.certainty($0) >= border }
    let sureWrong = sure.count { answers.readings[$0] != answers.digits.labels[$0] }
    let (count, wrong) = (
      page.real("sure", Double(sure.count)), page.real("sureWrong", Double(sureWrong))
    )
    let all = answers.readings.indices
    let claimed = all.reduce(0) { $0 + answers.certainty($1) } / Double(all.count)
    let correct = 1 - Double(answers.wrong.count) / Double(all.count)
    page.text(
      """
      Where the last two columns agree, the probabilities can be taken at their word: the network \
      is **calibrated** ([Guo et al. 2017](https://arxiv.org/abs/1706.04599)). Over all test \
      pictures this one claims \(Format.percent(claimed)) on average and is right in \
      \(Format.percent(correct)): \
      \(abs(claimed - correct) < 0.005
        ? "close." : claimed < correct ? "too modest." : "too sure.") \
      Nothing in the training guarantees that, and on a picture unlike all it has seen a \
      probability means nothing. Show this network a letter, and it will name a digit.
      """)
    page.onRealData(
      """
      Of the MNIST test pictures, \(Format.number(count, digits: 6)) are read with a probability \
      of \(border) or more. \(Format.number(wrong, digits: 6)) of these answers are wrong.
      """)
  }
}
