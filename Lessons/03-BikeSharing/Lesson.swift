import Lab

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
    ]
    Lesson(
      3, "Predicting bike rentals", exercises: Checks.all, options: options,
      headline: { try Study($0).headline },
      page: { lesson, options in
      }
    ).run()
  }
}
