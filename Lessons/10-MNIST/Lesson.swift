import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson10 {
  static func main() {
    let options: [Option] = [
      .integer("epochs", 5, in: 1...10_000, "how often every image is learned from"),
      .integer("batch-size", 64, in: 1...1_000_000, "how many images a step learns from"),
      .integer("hidden-units", 50, in: 1...10_000, "how many units the hidden layer has"),
      .number("learning-rate", 0.001, in: 0...1000, "about how far a weight moves in a step"),
      .number("weight-decay", 0, in: 0...1000, "λ, how much large weights cost"),
      .integer("train", in: 1...1_000_000_000, "learn from the first N images only (all)"),
      .integer("threads", in: 1...1024, "how many threads compute (one a processor)"),
      .text("save", "FILE", "write what the training has learned to a safetensors file"),
      .text("load", "FILE", "begin the training with what --save wrote, not with random weights"),
    ]
    Lesson(
      "Reading digits", exercises: Checks.all, dataset: "mnist", options: options,
      headline: { try Study($0).headline() },
      page: { page, options in
        let study = try Study(options)
        digits(page, study)
        forward(page, study)
        backward(page)
        optimizer(page, study)
        let training = try results(page, study)
        weights(page, training)
        decay(page, study)
        freshAdam(page, study)
      }
    ).run()
  }
}

extension Lesson10 {
  /// The pictures, and the answers asked for.
  private static func digits(_ page: Page, _ study: Study) {
    page.data(study.dataset)
    page.section("A picture is a row of numbers")
    page.text(
      """
      Somebody writes a digit, and a program shall say which. Nobody can write down the rule for \
      what makes a 4 a 4. But there are \(Format.count(study.training.labels.count)) pictures with \
      their answers, and a network can look for the rule itself. The real ones are the MNIST set, \
      since 1998 the first test of programs that read.
      """)
    let first = study.training.prefix(12)
    page.plot(
      ImageGrid(
        "The first pictures, and what they show", rows: first.images, width: Digits<Float>.width,
        captions: first.labels.map { "\($0)" }))
    page.text(
      """
      Each picture has 28 × 28 pixels. Put one row of pixels behind the other, divide by 255, and \
      it is a row of 784 numbers from 0 for paper to 1 for ink. The network does not know which \
      pixels are neighbours; it sees 784 inputs.
      """)
    page.show("pictures to learn from", study.training.labels.count)
    page.show("pictures to test with", study.test.labels.count)
    page.show("numbers in a picture", study.training.images.columns)
    page.show("mean of the pixels", Double(study.training.images.mean()), digits: 3)
    page.text(
      """
      The answer is one of ten classes. As a number, 9 would be far from 1 and close to 8, which \
      says nothing about how they look. So there are ten outputs, one a digit, and the ideal \
      answer to a 3 is 1 at place 3 and 0 elsewhere: one-hot, as the weekdays of lesson 3 were.
      """)
    page.check("10.1")
  }
}
