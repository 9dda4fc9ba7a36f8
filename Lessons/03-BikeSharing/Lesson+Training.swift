import Exercises
import Lab
import Notebook

extension Lesson03 {
  /// Training, and the choice of hyperparameters.
  static func training(_ page: Page, _ study: Study) -> Training {
    page.section("Training on batches")
    page.text(
      """
      Lesson 2 looked at every record before each step. With \
      \(Format.count(study.data.training.targets.count)) hours that is wasteful: 128 of them, \
      drawn at random, already tell quite well which way is down. Each iteration draws such a \
      batch, takes it forward and back, and moves the weights. This is called stochastic gradient \
      descent.

      How good is the network meanwhile? The training loss is the mean squared error on the hours \
      it learns from. The validation loss is the same on hours it never learns from. Both are in \
      standardised units, in which always answering the mean gives about 1 on the training hours. \
      They are taken only now and then: to work out both losses costs as much as many iterations. \
      (The original takes them after every one; `--losses-every 1` does too.)
      """)
    page.listing("Training.learn", in: "Training.swift")
    let iterations = study.choice.iterations
    let interval = study.lossInterval ?? max(iterations / 60, 1)
    let (network, history) = study.train { $0 % interval == 0 || $0 == 1 || $0 == iterations }
    page.show("iterations", iterations)
    page.show("learning rate η", study.choice.learningRate)
    page.show("hidden units", study.choice.hiddenUnits)
    page.show(
      "time, with \(history.iterations.count) pairs of losses", history.seconds, unit: "s",
      digits: 2)
    page.show("training loss", history.training.last ?? .nan)
    page.show("validation loss", history.validation.last ?? .nan)
    let xs = history.iterations.map(Double.init)
    page.plot(
      Chart(
        "Both losses while learning", x: "iteration", y: "mean squared error",
        series: [
          .line("training", xs, history.training), .line("validation", xs, history.validation),
        ], yScale: .logarithmic))
    page.text(
      """
      Both fall steeply and then ever more slowly. The validation loss stays above the training \
      loss and shakes more: it is about other months, with fewer hours. As long as it falls, \
      learning goes on. If it rose while the training loss still fell, the network would be \
      learning its hours by heart.
      """)

    page.section("What you choose")
    page.text(
      """
      Three numbers are not learned; you choose them. They are called hyperparameters. The number \
      of iterations: too few and the losses are still falling, too many cost time and may learn by \
      heart. The learning rate: too small and nothing moves, too large and the steps jump over the \
      valley. The number of hidden units: too few cannot tell a Sunday from a Monday, too many are \
      slow and again learn by heart. Try, look at the two curves, and try again.
      """)
    page.check("3.6")
    return network
  }

  /// The last 21 days, and where the network fails.
  static func test(_ page: Page, _ study: Study, _ network: Training) {
    let test = study.data.test
    page.section("The last 21 days")
    page.text(
      """
      Now the test: three weeks that played no part in anything so far. Here is what the network \
      predicts, in bikes again, beside what happened.
      """)
    let predicted = Scope.running("3.5") { study.data.bikes(network.predictions(for: test)) }
    let actual = study.data.bikes(test.targets)
    page.show("test loss", network.losses(on: [study.data.testBlocks])[0])
    page.plot(
      Chart(
        "Predicted and actual rentals", x: "day", y: "bikes lent per hour",
        series: [.line("actual", actual), .line("predicted", predicted)], xTicks: test.midnights))
    page.text(
      """
      The shape is right: peaks at the right hours, weekends told from working days. In the last \
      third something goes wrong. To see it, divide what was predicted for each day by what was \
      lent. A bar of 1 is a day foreseen exactly, 2 means twice as many promised as lent.
      """)
    let days = test.days
    let ratios = days.map { day in
      let lent = day.hours.map { actual[$0] }.reduce(0, +)
      return day.hours.map { predicted[$0] }.reduce(0, +) / max(lent, 1)
    }
    page.plot(
      Chart(
        "Predicted for one lent", x: "day", y: "predicted ÷ actual",
        series: [.bars("ratio", ratios)],
        xTicks: days.indices.map { Tick(Double($0), String(days[$0].date.dropFirst(5))) }))
    func mean(_ isChosen: (Rentals.Day) -> Bool) -> Double {
      let chosen = days.indices.filter { isChosen(days[$0]) }
      return chosen.map { ratios[$0] }.reduce(0, +) / Double(max(chosen.count, 1))
    }
    page.show("mean ratio before 22 December", mean { !$0.isChristmas }, digits: 3)
    page.show("mean ratio from 22 December on", mean { $0.isChristmas }, digits: 3)
    page.text(
      """
      Around Christmas people stay at home, and the network does not know. Why not? Its inputs say \
      which month it is, not which day, so for the network 24 December is any Monday in December \
      with this weather. One input could tell it, the holiday mark, but that is set for one day \
      only. And among the hours it learned from there is just one Christmas. No amount of training \
      mends that: what is not in the data cannot be learned. More Christmases would help, or an \
      input that says "end of year".

      To try: `--hidden-units 2`, `--learning-rate 5`, `--iterations 100000` (does the validation \
      loss go on falling?), `--seed 1`. Lessons 4 to 9 turn to a kind of input that is no number \
      at all: words.
      """)
  }
}
