import Exercises
import Lab
import Notebook

extension Lesson11 {
  /// Noisy exclusive or, and how networks of different sizes divide the plane.
  static func regions(_ page: Page, _ study: Study) {
    page.section("Two inputs")
    page.text(
      """
      Now two inputs. The records lie around four corners, and the answer is yes where the two \
      signs differ: one or the other, but not both. That is the exclusive or, the example with \
      which Minsky and Papert showed in 1969 what a single neuron cannot learn: no straight line \
      has yes on one side and no on the other. Ours is noisy. The points scatter so far around \
      their corners that some lie where the others belong.
      """)
    page.show("records to learn from", study.training.targets.count)
    page.show("records to validate with", study.validation.targets.count)
    page.show("noise, standard deviation", study.noise)
    page.text(
      """
      A hidden unit with two inputs no longer has a threshold but a line, on which its sum is 0. \
      On one side it says nearly 0, on the other nearly 1. The output adds up what the units say. \
      Here is the probability of yes all over the plane, for networks with 1, 2, 3 and 10 hidden \
      units. Where the colour changes, the network changes its mind.
      """)
    for units in [1, 2, 3, 10] {
      let classifier = study.train(hiddenUnits: units)
      let losses = [study.training, study.validation].map {
        Format.fixed(classifier.loss(on: $0), 3)
      }
      let title = """
        \(units) hidden unit\(units == 1 ? "" : "s"): training loss \(losses[0]), validation loss \
        \(losses[1])
        """
      page.plot(map(of: study, title, classifier.probability))
    }
    page.text(
      """
      One hidden unit can do no more than one neuron: it draws one line. Two lines would be enough \
      on paper, a band of yes along one diagonal or of no along the other. But whether gradient \
      descent finds them depends on the first weights. Here it has not: the upper two corners are \
      told apart, and in the lower half the network says about ½. Three units find the four \
      corners. Ten find them too, and then they begin to bend the border around single records. \
      Look at the edges as well, where no record has ever been: a network answers there too, and \
      just as surely.

      We have made these data ourselves, so we know something that nobody knows of real data: the \
      true probability of yes at each place.
      """)
    let truth = Truth(noise: study.noise)
    page.plot(map(of: study, "The truth", truth.probability))
    page.show("validation loss of the truth", truth.loss(on: study.validation))
    page.text(
      """
      Even the truth has a loss: the noise cannot be foreseen. A network with a lower loss than \
      this on the records it learns from has not understood more than there is. It has learned \
      some of the noise by heart.
      """)
  }

  /// The probability of yes over the plane, with the training records on it.
  private static func map(
    of study: Study, _ title: String, _ probability: ([Double]) -> Double
  ) -> HeatMap {
    let features = study.training.features
    return HeatMap(
      title, x: "input x₁", y: "input x₂", value: "probability of yes", xRange: -3...3,
      yRange: -3...3, colors: .diverging(around: 0.5),
      overlays: Chart.Series.points(
        features.column(0), features.column(1), classes: study.training.targets.map { Int($0) },
        of: ["no", "yes"], colors: [.series(0), .series(1)])
    ) { probability([$0, $1]) }
  }
}
