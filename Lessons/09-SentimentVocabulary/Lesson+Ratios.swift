import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson09 {
  /// Each word's weight beside its log ratio.
  static func ratios(_ page: Page, _ study: Study, _ line: Line, _ network: WordNetwork) {
    page.section("What the network made of lesson 4")
    page.text(
      """
      So the network ends where [lesson 4](lesson04) began, with one number for each word. There \
      it was counted: the log ratio, taken here from the training reviews alone. Here it was \
      learned: uᵢ. Are they the same?
      """)
    let words = line.counts.indices.filter { line.logRatios[$0] != nil }
    guard words.count >= 9 else {
      page.text("So few words were seen more than 100 times that there is nothing to compare.")
      return
    }
    let step = max(words.count / 1500, 1)
    let shown = stride(from: 0, to: words.count, by: step).map { words[$0] }
    let ordered = words.sorted { line.counts[$0] < line.counts[$1] }
    let thirds = (0..<3).map { third in
      Array(ordered[(third * ordered.count / 3)..<((third + 1) * ordered.count / 3)])
    }
    let often = Set(thirds[2])
    page.plot(
      Chart(
        "Counted and learned", x: "log ratio", y: "weight u",
        series: Chart.Series.points(
          shown.map { line.logRatios[$0] ?? 0 }, shown.map { line.weights[$0] },
          classes: shown.map { often.contains($0) ? 0 : 1 },
          of: ["the third seen most often", "the others"], names: shown.map(study.name),
          colors: [.series(1), .series(0)]),
        markers: [.vertical(at: 0, "neutral")], notes: line.notes(shown, study.name)),
      """
      \(step == 1 ? "Each word" : "One word in \(step)") seen more than 100 times in training: its \
      log ratio across, its weight in the trained network up.
      """)
    let fits = line.fits(thirds)
    page.table(
      "How well they agree, by how often a word was seen",
      [
        "words seen", "words", .number("correlation", decimals: 2),
        .number("u per unit of log ratio", decimals: 2),
      ],
      zip(thirds, fits).map { words, fit in
        [
          line.range(words), words.count, fit.correlation, fit.slope,
        ]
      })
    let grows = zip(fits, fits.dropFirst()).allSatisfy { $0.slope < $1.slope }
    page.text(
      """
      They agree in direction and differ in size. The log ratio asks only how one-sided a word is. \
      The weight was built up in steps, one for each review that contained the word, so it also \
      depends on how often the word was there to be moved. The last column shows how much weight a \
      word got for each unit of log \
      ratio\(grows ? ": the more often it was seen, the more." : ".") And a step is small where \
      the review was judged correctly already: δ = (y − ŷ)·ŷ·(1 − ŷ). A word that comes in the \
      company of stronger ones is left with less to explain. The log ratio looks at each word as \
      if it stood alone.
      """)
    let real = (
      page.real("logRatioOfEdie", study.place(of: "edie").flatMap { line.logRatios[$0] }),
      page.real("weightOfEdie", study.place(of: "edie").map { line.weights[$0] }),
      page.real("logRatioOfPerfect", study.place(of: "perfect").flatMap { line.logRatios[$0] }),
      page.real("weightOfPerfect", study.place(of: "perfect").map { line.weights[$0] })
    )
    page.onRealData(
      """
      The most one-sided word is a name, Edie, from a film that was loved: log ratio \
      \(Format.fixed(real.0, 2)), weight \(Format.fixed(real.1, 2)). "Perfect" has a log ratio of \
      only \(Format.fixed(real.2, 2)), and a weight of \(Format.fixed(real.3, 2)). A name helps \
      with the reviews of one film; "perfect" helps with any.
      """)
    let later = Line(study, study.trainOn(network, passes: 9)).fits(thirds)
    page.question(
      .predict,
      """
      Train for ten passes over the reviews in place of one. Will the rare words catch up with the \
      frequent ones of the same log ratio?
      """,
      answer:
        """
        After ten passes, u per unit of log ratio is \
        \(later.map { Format.fixed($0.slope, 2) }.joined(separator: ", ")) in the three rows of \
        the table, after one it was \
        \(fits.map { Format.fixed($0.slope, 2) }.joined(separator: ", ")). \(catchUp(fits, later))
        """)
  }
}

/// What more passes do to rare words, compared with frequent ones.
private func catchUp(_ before: [Line.Fit], _ after: [Line.Fit]) -> String {
  if after[0].slope / after[2].slope <= before[0].slope / before[2].slope {
    return "The rare words do not catch up."
  }
  return """
    So the rare words catch up, in proportion: what held them back was that a single pass had \
    moved them so few times.
    """
}

extension Line {
  typealias Fit = (correlation: Double, slope: Double)

  /// How often some words were seen, which are in that order: "101 to 173 times".
  fileprivate func range(_ words: [Int]) -> String {
    let (least, most) = (counts[words[0]], counts[words[words.count - 1]])
    return "\(Format.count(least)) to \(Format.count(most)) times"
  }

  /// The fits of several groups of words.
  fileprivate func fits(_ groups: [[Int]]) -> [Fit] {
    groups.map(fit)
  }

  /// How closely the weights of some words follow their log ratios: the correlation, and the slope
  /// of the line of least squares.
  private func fit(_ words: [Int]) -> Fit {
    let xs = words.map { logRatios[$0] ?? 0 }
    let ys = words.map { weights[$0] }
    let (x, y) = (xs.mean, ys.mean)
    let products = zip(xs, ys).reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let squares = (
      xs.reduce(0) { $0 + ($1 - x) * ($1 - x) }, ys.reduce(0) { $0 + ($1 - y) * ($1 - y) }
    )
    return (products / (squares.0 * squares.1).squareRoot(), products / squares.0)
  }

  /// The names of the words at either end of the weights, beside their points, and of those at
  /// either end of the log ratios, above or below theirs: where the rising cloud leaves room.
  fileprivate func notes(_ words: [Int], _ name: (Int) -> String) -> [Chart.Note] {
    func ends(_ value: (Int) -> Double) -> (words: [Int], span: Double) {
      let ordered = words.sorted { value($0) < value($1) }
      guard let first = ordered.first, let last = ordered.last else { return ([], 0) }
      return ([first, last], value(last) - value(first))
    }
    let (byRatio, byWeight) = (ends { logRatios[$0] ?? 0 }, ends { weights[$0] })
    func note(_ word: Int, right: Double, up: Double) -> Chart.Note {
      .init(
        name(word), x: (logRatios[word] ?? 0) + right * byRatio.span,
        y: weights[word] + up * byWeight.span)
    }
    return zip(byWeight.words, [0.125, -0.125]).map { note($0, right: $1, up: 0) }
      + zip(byRatio.words, [0.2, -0.1]).filter { !byWeight.words.contains($0.0) }
      .map { note($0, right: 0, up: $1) }
  }
}

extension [Double] {
  fileprivate var mean: Double { reduce(0, +) / Double(count) }
}
