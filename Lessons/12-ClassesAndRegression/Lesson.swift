import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson12 {
  static func main() {
    let options: [Option] = [
      .integer("hidden-units", 10, in: 0...1000, "how many units the hidden layer has; 0 for none"),
      .integer("records", 300, in: 3...20_000, "how many points of the spirals are learned from"),
      .number("turns", 0.8, in: 0...5, "how often each spiral winds around the middle"),
      .number("noise", 0.05, in: 0...10, "how far points lie from their spiral"),
      .integer("epochs", 500, in: 1...100_000, "how often all records are learned from"),
      .number("learning-rate", 0.05, in: 0...100, "how far a step goes"),
    ]
    Lesson(
      "Many classes, and regression", exercises: Checks.all, options: options,
      headline: { Study($0).headline },
      page: { page, options in
        let study = Study(options)
        page.goal(
          """
          You will give a network one output per class and write the softmax that turns outputs \
          into probabilities. Then you will take the softmax away and let the same network answer \
          with an amount. At the end you can say of any task how many outputs it needs, how to \
          read them, and which loss to train with.
          """)
        page.text(
          """
          All points of this lesson are invented: the program draws them at random, by rules that \
          are given where they are used. The letters are those of the [notation](notation).
          """)
        classes(page, study)
        slope(page, study)
        spirals(page, study)
        hiddenSpace(page, study)
        regression(page, study)
        beyond(page, study)
        tasks(page, study)
        closing(page, study)
      }
    ).run()
  }
}
