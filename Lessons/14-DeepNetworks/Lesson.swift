import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson14 {
  static func main() {
    let options: [Option] = [
      .integers(
        "sizes", [784, 50, 50, 10], in: 1...10_000,
        "inputs, units of each hidden layer, and outputs"),
      .integer("epochs", 5, in: 1...10_000, "how often all training images are learned from"),
      .number("learning-rate", 0.1, in: 0...1000, "how far a step goes"),
      .integer("batch-size", 100, in: 1...5000, "how many images a step is taken from"),
      .number("momentum", 0, in: 0...0.9999, "the share of the last step that goes on"),
      .number("dropout", 0, in: 0...0.99, "the share of hidden units switched off in training"),
    ]
    Lesson(
      "Deep networks from a list", exercises: Checks.all, dataset: "mnist", options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        let isQuick = options.isQuick
        begin(page, study)
        list(page, study)
        passes(page, study)
        count(page, study)
        let first = learning(page, study)
        variances(page, study)
        signals(page, study)
        errorTerms(page, study)
        initializations(page, study, layers: isQuick ? [10] : [3, 10, 20])
        let second = momentum(page, study)
        let third = dropout(page, study, epochs: isQuick ? 2 : 15)
        try test(page, study, [first] + second + third)
        course(page)
        next(page)
        closing(page, study)
      }
    ).run()
  }

  /// What the lesson is about, and its data.
  private static func begin(_ page: Page, _ study: Study) {
    page.goal(
      """
      You will turn a list of sizes into a network of any depth, give it first weights that let \
      even twenty layers learn, and try two remedies, momentum and dropout. At the end the course \
      opens the test images, once.
      """)
    let images = study.training.labels.count + study.validation.labels.count
    page.data(
      study.dataset,
      real: """
        the MNIST digits, of which this lesson learns from the first 6,000 training images and \
        tests with all 10,000 test images
        """,
      sample:
        "\(Format.count(images)) images of digits that a program has drawn, and more to test with")
  }
}
