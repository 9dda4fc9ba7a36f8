import Lab
import Notebook

extension Lesson11 {
  /// Noisy exclusive or, and how networks of different sizes divide the plane.
  static func regions(_ page: Page, _ study: Study) {
    page.section("Two inputs")
    page.text(
      """
      Now two inputs. The records lie around four corners, and the answer is yes where the two \
      signs differ: one or the other, but not both. That is the **exclusive or**, the textbook \
      example of what a single neuron cannot learn, since no straight line has yes on one side and \
      no on the other. Ours is noisy. Each record is drawn around its corner with a standard \
      deviation of \(Format.number(study.noise)), so some land where the others belong.
      """)
    page.show("records to learn from", study.training.targets.count)
    page.show("validation records, which no network learns from", study.validation.targets.count)
    page.text(
      """
      A hidden unit with two inputs no longer has a threshold but a line, on which its weighted \
      sum is 0. On one side it says nearly 0, on the other nearly 1. The output adds up what the \
      units say. We have made these records ourselves, so we can also draw what nobody knows of \
      real data: the true probability of yes at each place.
      """)
    let truth = Truth(noise: study.noise)
    let networks = [1, 2, 3, 10, 50].map { ($0, study.train(hiddenUnits: $0)) }
    page.plot(
      SmallMultiples(
        "How five networks divide the plane, and the truth",
        maps: networks.map { map(of: study, units($0), $1.probability) } + [
          map(of: study, "the truth", truth.probability)
        ]),
      """
      The probability of yes over the plane, with the records learned from. Where the colour fades \
      to white, the network changes its mind.
      """, from: "11.1", "11.3", "11.4")
    corners(page, networks[1].1)
    theTruth(page, study, truth, networks)
  }

  /// What the network with two units makes of the four corners.
  private static func corners(_ page: Page, _ network: Classifier) {
    let corners: [[Double]] = [[-1, 1], [1, -1], [-1, -1], [1, 1]]
    let answers = corners.map(network.probability)
    let isFound = answers[0] > 0.7 && answers[1] > 0.7 && answers[2] < 0.3 && answers[3] < 0.3
    let shown = answers.map { Format.fixed($0, 2) }
    page.text(
      """
      One hidden unit can do no more than one neuron: it draws one line. Two lines would be enough \
      on paper, for a band of yes along one diagonal or of no along the other. Whether gradient \
      descent finds such a band depends on the first weights. Here it \
      \(isFound ? "has" : "has not"): at the two yes corners the network with two units gives yes \
      \(shown[0]) and \(shown[1]), at the two no corners \(shown[2]) and \(shown[3]).

      Larger networks can bend the border around single records. Look at the edges of the plane as \
      well, where there are hardly any records. A network answers there too, and just as \
      confidently.
      """)
  }

  /// The loss of the truth beside that of the networks.
  private static func theTruth(
    _ page: Page, _ study: Study, _ truth: Truth, _ networks: [(Int, Classifier)]
  ) {
    page.section("Even the truth has a loss")
    page.text(
      """
      Suppose a network knew the true probability at every place. It would still be surprised by \
      the records that strayed to the wrong side. The loss that it cannot avoid is the \
      **irreducible error**. It belongs to the data, and no network can remove it. (The share of \
      wrong answers that even the truth gives has a name too, the [Bayes error \
      rate](https://en.wikipedia.org/wiki/Bayes_error_rate).)
      """)
    page.folded("Where the truth comes from: Bayes's rule") { derivation(page) }
    let own = truth.loss(on: study.training)
    let losses = networks.map { $0.1.loss(on: study.training) }
    page.table(
      "The networks and the truth, on the same records",
      [
        "", .number("training loss", decimals: 3), .number("validation loss", decimals: 3),
      ],
      zip(networks, losses).map { network, loss in
        [units(network.0), loss, network.1.loss(on: study.validation)]
      } + [["the truth", own, truth.loss(on: study.validation)]], from: "11.2", "11.3")
    let below = losses.count { $0 < own }
    let resampled = study.moreSets.map(truth.loss)
    page.text(
      """
      Compare down a column and never across, because the two sets hold different noise. On ten \
      more sets of \(Format.count(study.training.targets.count)) records the loss of the truth \
      itself lies anywhere between \(Format.fixed(resampled.min() ?? 0, 2)) and \
      \(Format.fixed(resampled.max() ?? 0, 2)).

      \(below == 0
        ? """
          On the records learned from, no network here has a lower loss than the truth. One that \
          had would have
          """
        : """
          On the records learned from, \(Format.count(below)) of the \(networks.count) networks \
          \(below == 1 ? "has" : "have") a lower loss than the truth. That is no success. There is \
          nothing to understand beyond the truth. A network below it has
          """) \
      got there by learning the noise of these very records. That is **overfitting**.
      """)
    guard let largest = networks.last, let loss = losses.last, loss < own else { return }
    page.question(
      .explain,
      """
      With 50 hidden units the training loss is \(Format.fixed(loss, 3)), and the truth's on the \
      same records is \(Format.fixed(own, 3)). How can a network be better than the truth?
      """,
      answer: """
        It is not better at answering the question, only at these records. The truth gives a \
        record that strayed to the wrong side a low probability and pays for it. The network has \
        bent its border around that record and gives it a high one. On the validation records, \
        which strayed elsewhere, the same bends cost it \
        \(Format.fixed(largest.1.loss(on: study.validation), 3)) against \
        \(Format.fixed(truth.loss(on: study.validation), 3)).
        """)
  }

  private static func derivation(_ page: Page) {
    page.text(
      """
      Around a corner c the records have the density of a normal distribution with deviation s, \
      e^(−|x − c|²/2s²) up to a factor. Multiply the square out: |x|² and |c|² = 2 are the same \
      for all four corners and cancel, and e^((x₁c₁ + x₂c₂)/s²) is left. Write uᵢ = xᵢ/s². The two \
      yes corners, (−1, 1) and (1, −1), together weigh e^(u₂ − u₁) + e^(u₁ − u₂), which is twice \
      the hyperbolic cosine of u₁ − u₂. The two no corners weigh twice that of u₁ + u₂. Since all \
      corners are equally frequent, Bayes's rule says that yes has its share of the weight:
      """)
    page.formula(
      """
      P(yes) = cosh(u₁ − u₂) / (cosh(u₁ − u₂) + cosh(u₁ + u₂))
      P(yes) = (1 − tanh(u₁) · tanh(u₂)) / 2
      """)
    page.text(
      """
      The second line follows from cosh(u₁ ± u₂) = cosh u₁ · cosh u₂ ± sinh u₁ · sinh u₂. In the \
      denominator the products of the sines cancel, and 2 · cosh u₁ · cosh u₂ is left.
      """)
  }
}
