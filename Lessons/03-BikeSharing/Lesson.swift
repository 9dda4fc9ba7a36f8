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
      page: { page, options in write(page, try Study(options)) }
    ).run()
  }

  /// The page, section by section.
  private static func write(_ page: Page, _ study: Study) {
    let baselines = Baselines(study.data)
    let usual = study.trial()
    rentals(page, study)
    hours(page, study)
    split(page, study, baselines, usual)
    forwardPass(page, study)
    backwardPass(page, study, usual)
    batches(page, study)
    let learned = training(page, study)
    losses(page, study, baselines, learned)
    choices(page, study, usual, learned)
    test(page, study, baselines, learned.network)
    christmas(page, study, learned.network)
    closing(page, study, baselines)
  }
}

extension Lesson03 {
  /// What is predicted.
  private static func rentals(_ page: Page, _ study: Study) {
    let (data, all) = (study.data, study.data.all)
    page.goal(
      """
      You will predict how many bicycles a city rents out in each hour, with a network that takes \
      128 hours through its layers at once. Then you will ask what its error is worth, and where it \
      comes from. Six exercises, about an hour and a half.
      """)
    page.data(
      study.dataset,
      real: "the Capital Bikeshare records of 2011 and 2012, 17,379 hours (Washington, D.C.)",
      sample: "\(Format.count(all.targets.count)) hours")
    page.section("How many bikes tomorrow at eight?")
    page.text(
      """
      A city rents out bicycles. If it knew how many people will want one in each hour, it could \
      have the bikes where they are needed. There are two years of records: for each hour the \
      count of rentals, the date, the weekday, the weather, and whether it was a holiday. \
      \(study.dataset.isSample
        ? "(These are simulated, in the format of the real ones, so that the lesson runs offline.) "
        : "")From such records a network is to learn to predict the count.

      The count may be 3 or 700. So the answer is no longer yes or no but an amount, and predicting \
      amounts is called **regression**. It takes one change to the network of \
      [lesson 2](lesson02). The other change is one of speed: until now, records went through the \
      network one by one, and from here on they go through together, as matrices. The letters are \
      those of the [notation](notation).
      """)
    let tenDays = all.rows(0..<min(240, all.targets.count))
    page.plot(
      Chart(
        "The first ten days", x: "day", y: "rentals per hour",
        series: [.line("rentals", data.bikes(tenDays.targets))], xTicks: tenDays.midnights,
        isWide: true),
      """
      The first two days are a weekend: one broad hill around the early afternoon. The working days \
      after it have two sharp peaks, when people ride to work and when they ride home. That is the \
      pattern to be learned. Weather, season and growth lie on top of it.
      """)
  }
}
