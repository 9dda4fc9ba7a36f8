import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson02 {
  static func main() {
    let options: [Option] = [
      .integer("epochs", 900, in: 1...1_000_000, "how often all records are learned from"),
      .number("learning-rate", 0.005, in: 0...1000, "how far a step goes"),
      .integer("hidden-units", 2, in: 1...1000, "how many units the hidden layer has"),
    ]
    Lesson(
      "Two layers by hand", exercises: Checks.all, dataset: "student-admissions", options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        records(page, study)
        backpropagation(page)
        training(page, study)
        honesty(page, study)
      }
    ).run()
  }
}

extension Lesson02 {
  /// What is learned, and from what.
  private static func records(_ page: Page, _ study: Study) {
    page.data(study.dataset)
    page.section("Who is admitted?")
    page.text(
      """
      A university has told us of past applicants: the result of a test (gre), the average of \
      their marks (gpa), the rank of their school from 1, the best, to 4, and whether they were \
      admitted. We want a network that foresees the answer for an applicant it has not met.

      One neuron weighs its inputs and draws one line between yes and no. Two layers can do more: \
      the units of a hidden layer each weigh the inputs in their own way, and an output unit \
      weighs what they say. The price is a question: when the answer is wrong, what part of it is \
      the fault of a hidden unit, which never answered at all?
      """)
    page.text(
      """
      Two preparations first. A rank is a name and not an amount: school rank 4 is not four times \
      school rank 1. So it becomes four inputs of 0 and 1, called one-hot. And gre counts in \
      hundreds while gpa counts up to 4, so both are standardised: less their mean, divided by \
      their standard deviation. The deviation divides by n − 1, as pandas does; NumPy divides by n \
      unless told otherwise, and then every number below is a little different.

      A tenth of the applicants is put aside. The network never learns from them, so they can tell \
      us whether it has understood anything.
      """)
    page.show("training records", study.training.targets.count)
    page.show("test records", study.test.targets.count)
    page.show("inputs", study.training.features.columns)
    page.show("first training record", study.training.features.row(0))
  }

  /// The five formulas.
  private static func backpropagation(_ page: Page) {
    page.section("Forward")
    page.text(
      """
      On the way forward each hidden unit is a neuron of lesson 1, and the output unit is one \
      more, with the hidden answers as its inputs.
      """)
    page.formula("hⱼ = Σᵢ xᵢ · wᵢⱼ     aⱼ = σ(hⱼ)     ŷ = σ(Σⱼ aⱼ · vⱼ)")
    page.check("2.1")

    page.section("Backward")
    page.text(
      """
      The output's error term is lesson 1's. Only the slope is written differently: since ŷ = \
      σ(h), the slope σ′(h) = σ(h) · (1 − σ(h)) is ŷ · (1 − ŷ), and h need not be kept.
      """)
    page.formula("δ = (y − ŷ) · ŷ · (1 − ŷ)")
    page.check("2.2")
    page.text(
      """
      Now the hidden units. Unit j reaches the output over one weight, vⱼ. If that weight is \
      large, the unit's answer had much to do with the error; if it is 0, nothing. So the error \
      flows back over the same weight, and then through the unit's own slope. That is the whole \
      secret of backpropagation: the errors of a layer are the errors of the next one, seen \
      through the weights between them.
      """)
    page.formula("δⱼ = δ · vⱼ · aⱼ · (1 − aⱼ)")
    page.check("2.3")
    page.text(
      """
      A weight's step is the term at its end times the signal at its beginning, as before. This \
      time there are many records, and they do not agree. So we first add up the steps that each \
      record wants, and then move the weights once by the mean: one pass over all records is \
      called an epoch.
      """)
    page.formula("Δwᵢⱼ += δⱼ · xᵢ     Δvⱼ += δ · aⱼ")
    page.check("2.4")
    page.formula("w ← w + η · Δw / n     v ← v + η · Δv / n")
    page.check("2.5")
    page.text(
      """
      Two mistakes are easy to make here and hard to see. One is to write `=` where the sums need \
      `+=`: then only the last record counts. The other is to change v before the hidden terms \
      have been worked out from it. Both still learn something, only worse.
      """)
  }
}
