import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson13 {
  static func main() {
    let options: [Option] = [
      .integer(
        "depth", 10, in: 4...30, "how many layers the error terms are followed through"),
      .integer("hidden-units", 50, in: 1...1000, "how many units each hidden layer has"),
      .integer("epochs", 10, in: 1...10_000, "how often all training images are learned from"),
      .number("learning-rate", 0.1, in: 0...1000, "how far a step goes"),
      .integer("batch-size", 100, in: 1...5000, "how many images a step is taken from"),
    ]
    Lesson(
      "Activations and the vanishing gradient", exercises: Checks.all, dataset: "mnist",
      options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        let isQuick = options.isQuick
        begin(page, study)
        functions(page)
        chain(page)
        vanishing(page)
        reuse(page, study, depths: isQuick ? [1, 2, 4, 6] : [1, 2, 4, 6, 8, 10])
        layers(page, study)
        firstLayer(page, study)
        let runs = digits(page, study)
        saturation(page, study, runs)
        whichLayers(page, study, runs)
        chance(page, study, runs)
        depthAndRate(page, study, runs, depth: isQuick ? 4 : 10)
        closing(page, study, runs)
      }
    ).run()
  }

  /// What the lesson is about, and its data.
  private static func begin(_ page: Page, _ study: Study) {
    page.goal(
      """
      You will write the slopes of three activation functions and follow an error term back \
      through \(study.depth) layers of each. Then you will find out why a network of sigmoids \
      takes so long to begin learning, by letting some of its layers learn and holding the others \
      still.
      """)
    let images = study.training.labels.count + study.validation.labels.count
    page.data(
      study.dataset,
      real: "the MNIST digits, of which this lesson uses the first 6,000 training images",
      sample: "\(Format.count(images)) images of digits that a program has drawn")
  }
}
