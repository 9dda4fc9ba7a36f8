import Lab
import Notebook

extension Lesson03 {
  /// The backward pass in matrices, and the update.
  static func backwardPass(_ page: Page, _ study: Study, _ usual: Study.Losses) {
    page.section("Back, for all hours together")
    page.text(
      """
      The backward pass gets simpler at the output. There the error term is error times slope, and \
      the slope of ŷ = z is 1. So the error term is the error itself. For the hidden units lesson 2's \
      rule stands: the output's error term, sent back over the same weight, times the unit's own \
      slope. With one row per record and one column per unit:
      """)
    page.formula(
      """
      δ = y − ŷ
      δₕ = (δ·Vᵀ) * A * (1 − A)
      """)
    page.text(
      """
      δ is a column with one error per record, and Vᵀ a row with one weight per unit. Their product \
      has every error times every weight, which is what lesson 2 called δ·vⱼ, for all records and \
      units. The sign `*` multiplies element by element (textbooks write ⊙).

      A weight's step is the error term of the unit it feeds times the signal it carries. Each record \
      gives one such step. We add them up, and the product with the transposed matrix does the \
      adding:
      """)
    page.formula("ΔV = Aᵀ·δ     ΔW = Xᵀ·δₕ")
    let (inputs, units) = (study.data.featureNames.count, study.choice.hiddenUnits)
    let x = ShapeDiagram.Block("X", 128, inputs, rows: "hours", columns: "inputs")
    let eight = study.data.featureNames.firstIndex(of: "hr_8")
    page.plot(
      ShapeDiagram(
        "Where the sum over the hours is", x.transposed,
        times: .init("δₕ", 128, units, columns: "units"), result: "ΔW", row: eight, column: 0),
      """
      On its side, X has one row per input and one column per hour. The row of one input (here \
      “eight o'clock”; the strip above counts from 0, this figure from 1) meets the column of one \
      unit's error terms, hour by hour. The 128 hours are \
      the inner size: they are what is added up and what disappears. ΔW has the shape of W.
      """)
    sum(page, study)
    page.check("3.3")
    mistake(page, study, usual)
    page.text(
      """
      The sum grows with the batch. To make the step independent of the batch's size we divide by the \
      number of records n, take η times that mean, and add it, because with the error as y − ŷ the \
      steps already point downhill.
      """)
    page.formula("W ← W + η · ΔW / n     V ← V + η · ΔV / n")
    page.check("3.4")
    page.text("Last, a convenience: the outputs for any hours, as a plain list of numbers.")
    page.check("3.5")
  }

  /// Why Xᵀ·δ adds up over records, in numbers and in symbols.
  private static func sum(_ page: Page, _ study: Study) {
    let data = study.data.training
    let rows = [8, 8, 17].reduce(into: [Int]()) { rows, hour in
      let start = (rows.last ?? -1) + 1
      rows += data.hours[start...].firstIndex(of: hour).map { [$0] } ?? []
    }
    let columns = ["hr_8", "temp"].compactMap(study.data.featureNames.firstIndex(of:))
    guard columns.count == 2, rows.count == 3 else { return }
    let weights = study.begin().weights
    let hours = data.rows(at: rows)
    let activity = Solutions.forward(hours.features, weights)
    let steps = Solutions.backpropagation(
      hours.features, targets: Matrix(column: hours.targets), activity: activity, weights: weights)
    let terms = rows.indices.map { row -> Double in
      let a = activity.hidden[row, 0]
      let error = hours.targets[row] - activity.output[row, 0]
      return error * weights.hiddenToOutput[0, 0] * a * (1 - a)
    }
    page.text(
      """
      To watch it add up, take a batch of three hours, two of the inputs, and the first hidden unit with the weights that training starts from. Each line is \
      one record: its inputs, the unit's error term δ₁, and its two steps, input times δ₁.
      """)
    func total(_ column: Int) -> Double {
      rows.indices.reduce(0) { $0 + hours.features[$1, column] * terms[$1] }
    }
    page.table(
      "A batch of three",
      [
        "hour", "hr_8", .number("temp", decimals: 2), .number("δ₁", decimals: 4),
        .number("hr_8·δ₁", decimals: 4), .number("temp·δ₁", decimals: 4),
      ],
      rows.indices.map { row -> [any TableValue] in
        let (eight, temp) = (hours.features[row, columns[0]], hours.features[row, columns[1]])
        return [
          "\(hours.hours[row]):00", Int(eight), temp, terms[row], eight * terms[row],
          temp * terms[row],
        ]
      } + [["sum", "", "", "", total(columns[0]), total(columns[1])]])
    page.show(
      "Xᵀ·δₕ, in column 1 and the rows of hr_8 and temp",
      columns.map { steps.inputToHidden[$0, 0] })
    page.text(
      """
      The product is the last line of the table. The weight from `hr_8` gets its step from the two hours \
      at eight; the one at five o'clock has no say in it, because its input is 0 there. In the step \
      of the weight from `temp` all three have a part.
      """)
    derivation(page)
  }

  /// The same in symbols.
  private static func derivation(_ page: Page) {
    page.folded("Why the steps of records may be added, in symbols") {
      page.text(
        """
        The batch's loss is the mean of the records' losses, E = (1/n) · Σᵣ Eᵣ with \
        Eᵣ = ½(yᵣ − ŷᵣ)². The slope of a sum is the sum of the slopes. So, with the weight from input \
        i to hidden unit j, and r counting records:
        """)
      page.formula(
        """
        −∂E/∂wᵢⱼ = (1/n) · Σᵣ −∂Eᵣ/∂wᵢⱼ = (1/n) · Σᵣ xᵣᵢ · δᵣⱼ
        """)
      page.text(
        """
        The element in row i and column j of Xᵀ·δₕ is row i of Xᵀ times column j of δₕ, added up over \
        what they share, the records. Row i of Xᵀ is column i of X, so its elements are xᵣᵢ:
        """)
      page.formula("(Xᵀ·δₕ)ᵢⱼ = Σᵣ xᵣᵢ · δᵣⱼ")
      page.text(
        """
        Both sums are the same. The factor 1/n comes in the update. For V it is the same with A in \
        place of X and δ in place of δₕ. (The ½ in Eᵣ cancels the 2 from the square. The losses \
        printed below are plain mean squared errors, without it.)
        """)
    }
  }

  /// What becomes of a network whose linear output is given a sigmoid's slope.
  private static func mistake(_ page: Page, _ study: Study, _ right: Study.Losses) {
    let wrong = study.trial(backpropagation: Mistakes.slopedOutput)
    func slope(_ z: Double) -> Double { Solutions.activation(z) * (1 - Solutions.activation(z)) }
    page.question(
      .breakIt,
      """
      It is tempting to multiply the output's error by σ′(ŷ) anyway, out of habit from lesson 2. \
      Which hours does the network then learn worst?
      """,
      answer: """
        The busiest. The factor σ′(ŷ) is \(Format.number(slope(0), digits: 2)) at the mean, ŷ = 0, \
        and \(Format.number(slope(3), digits: 2)) three standard deviations above it, so just where \
        the errors are large their steps are made small. The network still learns, but badly: after \
        \(Format.count(study.trialLength)) batches its training loss is \
        \(Format.number(wrong.learned, digits: 3)) instead of \(Format.number(right.learned, digits: 3)).
        """)
  }
}
