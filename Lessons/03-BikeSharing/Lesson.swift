import Lab
import Notebook

// In every file of this lesson `exp` is Lab's, which the compiler works out eight at a time: also in
// a file that imports Foundation, which has another. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Lab.exp

@main
enum Lesson03 {
  static func main() {
    let choice = Solutions.hyperparameters()
    let options: [Option] = [
      .integer(
        "iterations", choice.iterations, in: 1...10_000_000, "how many batches are learned from"),
      .number("learning-rate", choice.learningRate, in: 0...1000, "how far a step goes"),
      .integer(
        "hidden-units", choice.hiddenUnits, in: 1...10_000, "how many units the hidden layer has"),
      .integer(
        "losses-every", in: 1...10_000_000,
        "take both losses after every N iterations (about 60 times)"),
    ]
    Lesson(
      "Predicting bike rentals", exercises: Checks.all, dataset: "bike-sharing", options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        rentals(page, study)
        network(page)
        let network = training(page, study)
        test(page, study, network)
      }
    ).run()
  }
}

extension Lesson03 {
  /// What is predicted, and from what.
  private static func rentals(_ page: Page, _ study: Study) {
    let (data, all) = (study.data, study.data.all)
    page.data(study.dataset)
    page.section("How many bikes tomorrow at eight?")
    page.text(
      """
      A city lends bicycles. If it knew how many people want one in each hour, it could have them \
      where they are needed. For two years it has written down, hour by hour, how many were lent, \
      together with the date, the weekday, the weather, and whether it was a holiday. From that a \
      network shall learn to foresee the number, which may be 3 or 700. So this lesson does not \
      answer yes or no: it predicts an amount. That is called regression.
      """)
    let tenDays = all.rows(0..<min(240, all.targets.count))
    page.plot(
      Chart(
        "The first ten days", x: "day", y: "bikes lent per hour",
        series: [.line("bikes", data.bikes(tenDays.targets))], xTicks: tenDays.midnights))
    page.text(
      """
      There is a pattern for a network to find. On working days two peaks stand out, when people \
      ride to work and home; at weekends there is one broad hill around noon. Weather, season and \
      growth lie on top.
      """)

    page.section("Making it ready")
    page.text(
      """
      Season, weather, month, hour and weekday are names that happen to be written as numbers. \
      Month 12 is not twelve times month 1, and it stands next to it in the year. So each becomes \
      a row of inputs of 0 and 1, one of which is 1: one-hot. Temperature, humidity, wind and the \
      count itself are amounts; they are standardised, so that none shouts louder than the others.

      The hours are split by time and not at random. The last 21 days are the test, the 60 days \
      before them the validation, and the network learns from what came before. Drawn at random, \
      the test would hold hours whose neighbours are known, and the network would look better than \
      it is. For the same reason mean and deviation are taken without the last 21 days: the future \
      must not be peeked at.
      """)
    page.table(
      "Who sees what", ["part", "hours", "first day", "last day"],
      [("training", data.training), ("validation", data.validation), ("test", data.test)].map {
        name, part in
        [name, part.targets.count, part.dates.first ?? "", part.dates.last ?? ""]
      })
    page.show("features", data.featureNames.count)
    page.show("mean of the count", data.count.mean, unit: "bikes per hour")
    page.show("deviation of the count", data.count.deviation, unit: "bikes per hour")
  }

  /// The network and its exercises.
  private static func network(_ page: Page) {
    page.section("A whole batch at once")
    page.text(
      """
      The network is lesson 2's, with two changes. First, the records go through it together. Put \
      a batch of them below each other, a record a row, and call that matrix X. Then one matrix \
      product X·W works out the sums of all hidden units for all records. It says the same as the \
      loops of lesson 2, in one line, and it is what makes networks fast.
      """)
    page.check("3.1")
    page.text(
      """
      Second, the output unit has no sigmoid. A sigmoid can only answer between 0 and 1, and we \
      need numbers of bikes. So the output is the plain sum, ŷ = A·V.
      """)
    page.formula("A = σ(X·W)     ŷ = A·V")
    page.check("3.2")
    page.text(
      """
      On the way back that saves something too. The slope of a straight line is 1, so the output's \
      error term is the error itself. To multiply it by σ′ all the same is the mistake made most \
      often here: the network still learns, only badly. The hidden units keep their slope.
      """)
    page.formula("δ = y − ŷ\nΔV = Aᵀ·δ\nΔW = Xᵀ·((δ·Vᵀ) * A * (1 − A))")
    page.check("3.3")
    page.text(
      """
      The transposed products add up over the records by themselves. What is left is to take the \
      mean and move.
      """)
    page.formula("W ← W + η · ΔW / n     V ← V + η · ΔV / n")
    page.check("3.4")
    page.check("3.5")
  }
}
