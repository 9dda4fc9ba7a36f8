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
        let record = OneRecord(study)
        page.goal(
          """
          You will build a network with a hidden layer, send one applicant through it and the \
          error back, and train it on \(Format.count(study.training.count)) applicants. Then you \
          will find out how little its accuracy says.
          """)
        layers(page, study, record)
        applicant(page, study, record)
        forwardPass(page, record)
        outputTerm(page, record)
        hiddenTerms(page, record)
        derivation(page, record)
        manyRecords(page, study)
        let network = training(page, study)
        honesty(page, study, network)
        rates(page, study)
        originalLoss(page, network)
        closing(page, study)
      }
    ).run()
  }
}
