import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson01 {
  static func main() {
    let options: [Option] = [
      .numbers("inputs", [0.1, 0.3], in: -1000...1000, "what the neuron is given"),
      .numbers("weights", [-0.8, 0.5], in: -1000...1000, "one for each input"),
      .number("target", 0.2, "what the neuron should answer, between 0 and 1"),
      .number("learning-rate", 0.5, in: 0...1e9, "how far a step goes"),
      .integer("steps", 1000, in: 1...1_000_000, "how often the step is repeated"),
    ]
    Lesson(
      "One gradient step", exercises: Checks.all, options: options,
      headline: { try Neuron($0).headline },
      page: { page, options in
        let neuron = try Neuron(options)
        let steps = options.isQuick ? 100 : options.integer("steps")
        page.goal(
          """
          You will build a single artificial neuron, work out how much each of its weights is to \
          blame for a wrong answer, and correct them. Every network in this course, up to the deep \
          ones, is trained by repeating that step.
          """)
        example(page, neuron)
        sigmoidCurve(page, neuron)
        loss(page, neuron)
        blame(page, neuron)
        step(page, neuron)
        downhill(page, neuron)
        trying(page, neuron)
        descent(page, neuron, steps: steps)
        rates(page, neuron)
        closing(page, neuron, steps: steps)
      }
    ).run()
  }
}
