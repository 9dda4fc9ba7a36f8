import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another
// one, whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson10 {
  static func main() {
    let options: [Option] = [
      .integer("epochs", 5, in: 1...10_000, "how many times every image is learned from"),
      .integer("batch-size", 64, in: 1...1_000_000, "how many images a step learns from"),
      .integer("hidden-units", 50, in: 1...10_000, "how many units the hidden layer has"),
      .number("learning-rate", 0.001, in: 0...1000, "about how far a weight moves in a step"),
      .number("weight-decay", 0, in: 0...1000, "λ, how much large weights cost"),
      .integer("train", in: 1...1_000_000_000, "learn from the first N images only (all)"),
      .integer("threads", in: 1...1024, "how many threads compute (one per processor)"),
      .text("save", "FILE", "write what the training has learned to a safetensors file"),
      .text("load", "FILE", "begin with what --save wrote, not with random weights"),
    ]
    Lesson(
      "Reading digits", exercises: Checks.all, dataset: "mnist", options: options,
      headline: { try Study($0).headline() },
      page: { page, options in
        let study = try Study(options)
        beginning(page, study)
        pictures(page, study)
        let (training, history) = try study.train()
        let answers = Answers(training.network, on: study.test)
        let passage = Passage(answers.doubtful, of: answers, through: training.network)
        let worst = answers.wrong.first.map {
          Passage($0, of: answers, through: training.network)
        }
        forward(page, study, training, passage)
        softmax(page, passage, worst)
        gradient(page, passage, worst)
        backward(page, study)
        let comparison = Scope.running("10.1 to 10.7") { study.comparison(batches: 100) }
        optimizer(page, study, comparison)
        wholeNetwork(page, study, comparison)
        results(page, study, history, answers, training)
        mistakes(page, study, answers, worst)
        hiddenUnits(page, study, training)
        freshAdam(page, study)
        closing(page, study, history)
      }
    ).run()
  }
}
