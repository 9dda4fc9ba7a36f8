import Lab
import Notebook
import SentimentLessons

extension Lesson07 {
  /// Which words a step goes to.
  static func shares(_ page: Page, _ study: ReviewStudy) {
    page.section("Who is talking?")
    page.text(
      """
      In one step a word with the input xᵢ moves its weights in proportion to xᵢ. Next time these \
      weights count in proportion to xᵢ once more. So a word's influence on a step grows with the \
      square of its input, and its share of the whole is
      """)
    page.formula("xᵢ² / Σₖ xₖ²")
    page.question(
      .predict,
      """
      In a review of 100 different words, "the" occurs ten times and every other word once. Which \
      share of the step belongs to "the"?
      """,
      answer: """
        100 of 100 + 99, a little over half: \
        \(Format.percent(100.0 / 199)). One word in a hundred has more influence than the other 99 \
        together.
        """)
    page.check("7.1")
    let reviews = Array(study.split.training.prefix(1000))
    let dominant = study.dominant(reviews)
    let top = Array(dominant.prefix(10))
    let topShare = top.reduce(0) { $0 + $1.share }
    let ratios = study.logRatioRule.ratios
    let strongest = top.map(\.0).reduce(top[0].0) { abs(ratios[$1]) > abs(ratios[$0]) ? $1 : $0 }
    let tellingShare = dominant.reduce(0) { abs(ratios[$1.0]) > 1 ? $0 + $1.share : $0 }
    page.plot(
      Chart(
        "Share of each update, by word, with counts as input", x: "word",
        y: "mean share of the step (%)",
        series: [.bars("share", top.map { 100 * $0.share })],
        xTicks: .categories(top.map { study.name(of: $0.0) })),
      """
      The \(top.count) words with the largest shares, on average over the first \
      \(Format.count(reviews.count)) training reviews. \
      Together they have \(Format.percent(topShare)) of the step; all other words of the \
      vocabulary share the rest.
      """, from: "7.1")
    page.text(
      """
      "\(study.name(of: top[0].0))" has the most. What is written (empty) here is the empty word \
      between two spaces in a row; it comes from the way the text was split, and nobody wrote it. \
      The others are the full stop and the words that hold sentences together. All of them are \
      common in reviews of either kind, so they tell little: the largest of their log ratios \
      ([lesson 4](lesson04)), up or down, is \(Format.number(ratios[strongest], digits: 2)), that \
      of "\(study.name(of: strongest))". The words that tell the two kinds apart, those with a log \
      ratio beyond ±1, have \(Format.percent(tellingShare)) of the step, all of them together.
      """)
  }

  /// Presence in place of counts.
  static func presence(_ page: Page, _ study: ReviewStudy) {
    page.section("Presence")
    page.text(
      """
      What if a word counted once, however often it occurs? The input is then 1 for a word that \
      is there and 0 for one that is not. In code that is the difference between `+= 1` and `= 1`.
      """)
    page.check("7.2")
    let lens = Lens(study)
    page.plot(
      lens.figure,
      """
      The first review under the lens: its most frequent words, and below them a few of those with \
      the largest log ratios. Each column has a scale of its own. Squaring makes the long bars \
      longer; with presence all bars are equal.
      """, from: "7.2")
    page.table(
      "The first review, and each word's share of its step",
      ["word", "count", .percent("share"), .percent("share now")],
      lens.words.prefix(5).map { word in
        [
          study.name(of: word), lens.counts[word], lens.sharesOfCounts[word],
          lens.sharesOfPresence[word],
        ]
      }, from: "7.1", "7.2")
    page.text(
      """
      All \(lens.different) different words of this review now have the same share. \
      "\(study.name(of: lens.words[0]))" is still there, but it is one among many, and Σ xᵢ² has \
      shrunk from \(Format.number(lens.squaredCounts)) to \(lens.different).
      """)
  }
}
