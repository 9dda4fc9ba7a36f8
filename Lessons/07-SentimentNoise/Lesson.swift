import Lab

@main
enum Lesson07 {
  static func main() {
    Lesson(
      7, "Less noise", exercises: Checks.all, seed: 1,
      options: ReviewStudy.options(learningRate: 0.1),
      headline: { try ReviewStudy($0).headline() },
      page: { lesson, options in
        let study = try ReviewStudy(options)
        noise(lesson, study)
        presence(lesson, study)
        comparison(lesson, study, first: options.isQuick ? 1000 : .max)
      }
    ).run()
  }
}

/// Which words drive the network.
private func noise(_ lesson: Notebook, _ study: ReviewStudy) {
  lesson.data(study.dataset)
  lesson.section("Who is talking?")
  lesson.text(
    """
    Lesson 6's network hardly learned. Before turning more knobs, look at what it is given. A word \
    with the input xᵢ moves its weights in proportion to xᵢ, and the next time they count in \
    proportion to xᵢ again. So the say of a word in a step goes with xᵢ², and its share of the whole \
    step is
    """)
  lesson.formula("xᵢ² / Σₖ xₖ²")
  lesson.check("7.1")
  let reviews = Array(study.split.training.prefix(1000))
  let dominant = study.dominant(reviews, inputLayer: Network.counts)
  let top = Array(dominant.prefix(10))
  let names = top.map { study.split.vocabulary[$0.0] }.map { $0.isEmpty ? "(empty)" : $0 }
  lesson.plot(
    Chart(
      "Whose step it is, with counts", x: "word", y: "mean share of the step (%)",
      series: [.bars("share", top.map { 100 * $0.share })], xTicks: .categories(names)))
  let topShare = top.reduce(0) { $0 + $1.share }
  lesson.show("reviews looked at", Format.count(reviews.count))
  lesson.show("share of these \(top.count) words together", Format.percent(topShare))
  lesson.show(
    "share of all other words",
    Format.percent(dominant.dropFirst(top.count).reduce(0) { $0 + $1.share }))
  lesson.text(
    """
    The first of them is the empty word, what stands between two spaces in a row. It comes from the \
    way the text was split, not from anybody who wrote a review. Then the full stop, and the words \
    that hold sentences together. They have most of the say, and lesson 4 has shown that they say \
    nothing. What "excellent" or "awful" could tell is drowned in noise.
    """)
}

/// Presence in place of counts.
private func presence(_ lesson: Notebook, _ study: ReviewStudy) {
  lesson.section("Presence")
  lesson.text(
    """
    How often a word occurs tells little beyond that it occurs. So the input becomes 1 for a word that \
    is there and 0 for one that is not. In code that is the difference between `+= 1` and `= 1`. It is \
    the whole difference between this network and the last.
    """)
  lesson.check("7.2")
  let review = study.split.training[0]
  let size = study.split.vocabulary.count
  let counts = Network.counts(review.words, vocabulary: size)
  let inputs = Scope.running("7.2") { inputLayer(review.words, vocabulary: size) }
  let (before, after) = Scope.running("7.1") { (shares(counts), shares(inputs)) }
  let words = Vocabulary(review.words.map { study.split.vocabulary[$0] }).words
  let places = Set(review.words).sorted { (counts[$1], $0) < (counts[$0], $1) }
  lesson.table(
    "The first review, and each word's share of its step",
    ["word", "count", "share", "presence", "share now"],
    places.prefix(5).map { place in
      let word = study.split.vocabulary[place]
      return [
        word.isEmpty ? "(empty)" : word, Format.number(counts[place]),
        Format.percent(before[place]), Format.number(inputs[place]), Format.percent(after[place]),
      ]
    })
  lesson.text(
    """
    All \(words.count) different words of this review now have the same share. Those that say nothing \
    are still there, but each is one among many.
    """)
}

/// Both networks beside each other.
private func comparison(_ lesson: Notebook, _ study: ReviewStudy, first: Int) {
  lesson.section("Does it help?")
  let rates = study.rates
  let counts = study.train(learningRate: 0.1, first: first, inputLayer: Network.counts)
  let trainings = rates.map { study.train(learningRate: $0, first: first) }
  lesson.show("reviews learned from", Format.count(counts.run.trained))
  lesson.table(
    "One pass over the training reviews",
    ["input", "rate η", "right while learning", "right in testing"],
    ([("counts", 0.1, counts)] + zip(rates, trainings).map { ("presence", $0, $1) }).map {
      [
        $0.0, Format.number($0.1), Format.percent($0.2.run.accuracy),
        Format.percent(Double($0.2.testCorrect) / Double(study.split.test.count)),
      ]
    })
  lesson.text(
    """
    Counts at the rate 0.1 say POSITIVE every time. Presence at the same rate judges most reviews \
    rightly, and at 0.01 and 0.001 too it does better than counts did in lesson 6. Nothing in the \
    network has changed, only what it is given. That is what the title of the original course means by \
    framing the problem.

    What is lost? A review that says "boring" five times is perhaps more bored than one that says it \
    once. There are ways between counts and presence, the logarithm of the count for one.

    To try: `swift run lesson07 --learning-rate 0.5`, and `--hidden-units 1`. What would a single \
    hidden unit be unable to do? Lesson 8 gets the same numbers with much less work.
    """)
}
