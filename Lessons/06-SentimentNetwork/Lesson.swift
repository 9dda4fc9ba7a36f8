import Lab

@main
enum Lesson06 {
  static func main() {
    Lesson(
      6, "Building the network", exercises: Checks.all, seed: 1,
      options: ReviewStudy.options(learningRate: 0.1),
      headline: { try ReviewStudy($0).headline() },
      page: { lesson, options in
        let study = try ReviewStudy(options)
        forward(lesson, study)
        backward(lesson, study)
        let first = options.isQuick ? 1000 : Int.max
        let trainings = rates(lesson, study, first: first)
        why(lesson, study, trainings)
        deviation(lesson, study, trainings, first: first)
      }
    ).run()
  }
}

/// What the network is, and what it answers before it has learned.
private func forward(_ lesson: Notebook, _ study: ReviewStudy) {
  lesson.data(study.dataset)
  lesson.section("From words to an answer")
  lesson.text(
    """
    Three layers. The input layer of lesson 5 has one number for each word: how often it occurs. A \
    hidden layer of a few units adds up weights of words. One output unit weighs what the hidden units \
    say, and a sigmoid makes an answer between 0 and 1 of it.

    The hidden layer is linear: it adds and does not squash. All reviews but the last 1,000 are for \
    learning, those 1,000 for testing. The vocabulary is that of the training reviews; a word that is \
    met for the first time in testing is passed over.
    """)
  lesson.formula("hⱼ = Σᵢ xᵢ · wᵢⱼ     ŷ = σ(Σⱼ hⱼ · vⱼ)")
  lesson.check("6.1")
  lesson.check("6.2")
  lesson.show("inputs", Format.count(study.split.vocabulary.count))
  lesson.show("hidden units", Format.count(study.hiddenUnits))
  lesson.show("training reviews", Format.count(study.split.training.count))
  lesson.show("test reviews", Format.count(study.split.test.count))
  lesson.text(
    """
    The weights w begin at 0, the weights v are drawn at random. If v were 0 as well, no error could \
    come back through it and w would never move.
    """)
  lesson.check("6.4")
  let untrained = CountingNetwork(study.network(), learningRate: 0)
  let inputs = untrained.inputs(study.split.training[0].words)
  let answer = Scope.running("6.1 and 6.2") {
    output(hidden(inputs, untrained.network), untrained.network)
  }
  lesson.show("the untrained network's answer", answer)
  let correct = Scope.running("6.1 to 6.4") { untrained.correct(on: study.split.test) }
  lesson.show(
    "its accuracy on the test reviews",
    Format.percent(Double(correct) / Double(study.split.test.count)))
  lesson.text(
    """
    Half of the answers are right, and the network knows nothing. With w = 0 its answer is exactly ½, \
    and ½ counts as positive. So it says POSITIVE every time, and half of the reviews are. Whoever \
    sees 50 % should ask what the answers were.
    """)
}

/// The learning step.
private func backward(_ lesson: Notebook, _ study: ReviewStudy) {
  lesson.section("Learning")
  lesson.text(
    """
    One review at a time: answer, compare, move the weights a little. The error terms are those of \
    lesson 2, only the hidden layer's slope is 1 since it does not squash. Both layers' terms are \
    worked out before either layer moves.
    """)
  lesson.formula(
    "δ = (y − ŷ) · ŷ · (1 − ŷ)     δⱼ = δ · vⱼ\nwᵢⱼ ← wᵢⱼ + η · xᵢ · δⱼ     vⱼ ← vⱼ + η · hⱼ · δ")
  lesson.check("6.3")
}

/// Several learning rates.
private func rates(_ lesson: Notebook, _ study: ReviewStudy, first: Int) -> [Training] {
  lesson.section("How large a step?")
  lesson.text(
    """
    How large should η be? Here is one pass over the training reviews at each of some rates. "Right \
    while learning" is what the original calls training accuracy: the share of reviews that were \
    judged rightly before they were learned from, over the whole pass. It includes the beginner's \
    mistakes of the first reviews, so it is no measure of what the network knows at the end. The test \
    accuracy is.
    """)
  let rates = study.rates
  let trainings = rates.map { study.train(learningRate: $0, first: first) }
  lesson.show("reviews learned from", Format.count(trainings[0].run.trained))
  lesson.table(
    "One pass with each rate",
    ["rate η", "right while learning", "right in testing", "answered POSITIVE", "reviews/s"],
    zip(rates, trainings).map { rate, training in
      [
        Format.number(rate), Format.percent(training.run.accuracy),
        Format.percent(training.testAccuracy), Format.percent(training.positiveShare),
        Format.count(Int(training.run.reviewsPerSecond)),
      ]
    })
  lesson.plot(
    Chart(
      "Right so far, while learning", x: "reviews", y: "share of right answers (%)",
      series: zip(rates, trainings).map { rate, training in
        let curve = training.curve(of: study.split.training)
        return .line("η = \(Format.number(rate))", curve.reviews, curve.percent)
      }, yRange: 0...100, markers: [.horizontal(at: 50, "guessing")]))
  lesson.text(
    """
    Of 0.1, 0.01 and 0.001 only the last one learns anything to speak of. That is odd. In lesson 3 a \
    rate of 0.5 was fine. And the curve of 0.001 begins below guessing. The labels take turns in these \
    files, positive, negative, positive, so a network that only repeats what the last review taught \
    is wrong nearly every time.
    """)
  return trainings
}
