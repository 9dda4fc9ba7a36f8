import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson15 {
  static func main() {
    let options: [Option] = [
      .integer("epochs", 5, in: 1...10_000, "how many times every image is learned from"),
      .integer("batch-size", 64, in: 1...1_000_000, "how many images a step learns from"),
      .integer("hidden-units", 50, in: 1...10_000, "how many units the hidden layer has"),
      .number("learning-rate", 0.001, in: 0...1000, "about how far a weight moves in a step"),
      .integer("train", in: 1...1_000_000_000, "learn from the first N images only (all)"),
      .text("expression", "TEXT", "an expression, such as \"(a*b + c).sigmoid * a\""),
      .text("values", "A=X,B=Y,…", "the values of its names, such as a=2,b=-3,c=10"),
      .text("expressions", "FILE", "with --json: expression, tab and values, a line each"),
    ]
    Lesson(
      "loss.backward()", exercises: Checks.all, dataset: "mnist", options: options,
      headline: { options in
        try Calculator.answer(options) ?? Study(options).headline
      },
      page: { page, options in
        // Nobody should wait for a page that ends at a wrong expression.
        let calculation = try Calculation(options) ?? Calculation.example
        let study = try Study(options)
        begin(page, study)
        numbers(page)
        slopes(page)
        calculator(page, calculation)
        order(page)
        matrices(page, study)
        checking(page, study)
        let comparison = training(page, study)
        cost(page, study, comparison)
        frameworks(page)
        closing(page, comparison)
      }
    ).run()
  }

  /// What the lesson is about, and its data.
  private static func begin(_ page: Page, _ study: Study) {
    page.goal(
      """
      You will write the program that writes backward passes: numbers and matrices that remember \
      how they were computed, and one walk back through them that finds every gradient. With it \
      you will train lesson 10's network without a single backward pass of its own.
      """)
    page.data(
      study.dataset,
      real: "the MNIST digits, 60,000 training and 10,000 test images",
      sample:
        "\(Format.count(study.training.labels.count)) images of digits that a program has drawn, "
        + "and \(Format.count(study.test.labels.count)) to test with")
  }
}
