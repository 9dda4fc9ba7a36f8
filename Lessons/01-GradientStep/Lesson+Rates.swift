import Lab
import Notebook

extension Lesson01 {
  /// What the learning rate does.
  static func rates(_ page: Page, _ neuron: Neuron) {
    page.section("How large a step?")
    page.text(
      """
      Why not take bigger steps? The learning rate decides how far we trust a slope that is valid \
      only where it was measured. Let the same neuron start from the same weights with six rates.
      """)
    let trials = [0.5, 5, 50, 200, 500, 1000].map { Trial(neuron, rate: $0, steps: 4_000) }
    page.question(
      .predict,
      """
      Which of the rates 0.5, 5, 50, 200, 500 and 1,000 brings the output to within 1 % of the \
      target first? Does any of them never get there?
      """,
      answer: prediction(trials))
    if let landscape = Landscape(of: neuron, around: trials.flatMap { $0.path.prefix(201) }) {
      page.plot(
        Film(
          "Six learning rates",
          frames: trials.map { trial in
            let name = "rate \(Format.number(trial.rate))"
            return (name, landscape.map(name, "200 steps", Array(trial.path.prefix(201))))
          }),
        """
        Drag the slider from rate to rate. All six walk along the same straight line, with longer \
        and longer strides. Dots show where the weights stood; those that would lie on top of each \
        other are left out.
        """, from: "1.5")
    }
    page.table(
      "The output ŷ with each learning rate; the target is \(Format.number(neuron.target))",
      [
        "rate η", .number("1 step", decimals: 4), .number("10 steps", decimals: 4),
        .number("100", decimals: 4), .number("1,000", decimals: 4),
        .number("1,001", decimals: 4), "within 1 % after",
      ],
      trials.map { trial in
        [trial.rate] + [1, 10, 100, 1000, 1001].map { trial.outputs[$0] }
          + [trial.arrival.map(Format.count) ?? "never"]
      }, from: "1.3", "1.5")
    page.plot(
      Chart(
        "The output over the first 200 steps", x: "steps", y: "output ŷ",
        series: trials.filter { $0.rate != 200 }.map { trial in
          .line("rate \(Format.number(trial.rate))", Array(trial.outputs.prefix(201)))
        }, markers: [.horizontal(at: neuron.target, "target")]),
      """
      Five of the six runs, step by step. Each rate has its own way of being too small or too large.
      """, from: "1.3", "1.5")
    if neuron.isTheLessons { story(page, neuron, trials) }
    limit(page, neuron)
  }

  /// Which rate arrived first, and which never did.
  private static func prediction(_ trials: [Trial]) -> String {
    let arrivals = trials.compactMap { trial in
      trial.arrival.map { (rate: trial.rate, step: $0) }
    }
    let lost = trials.filter { $0.arrival == nil }.map { Format.number($0.rate) }
    guard let first = arrivals.min(by: { $0.step < $1.step }) else {
      return "None of them gets there in 4,000 steps."
    }
    let missing =
      lost.isEmpty
      ? "In the end they all do."
      : "At \(lost.joined(separator: " or ")) it does not get there in 4,000 steps."
    return """
      \(Format.number(first.rate)) is the first, after \(Format.count(first.step)) steps. \(missing)
      """
  }

  /// What happens with the lesson's own numbers.
  private static func story(_ page: Page, _ neuron: Neuron, _ trials: [Trial]) {
    func trial(_ rate: Double) -> Trial? { trials.first { $0.rate == rate } }
    guard let slow = trial(0.5), let brisk = trial(50), let long = trial(500),
      let wild = trial(1000), let end = brisk.arrival, let sooner = long.arrival,
      let leap = wild.outputs.dropFirst().firstIndex(where: { $0 > neuron.target })
    else { return }
    let cycle = (1001...1004).map { Format.fixed(wild.outputs[$0], 3) }
    page.text(
      """
      At 0.5, a hundred steps barely make a start; the output is still \
      \(Format.number(slow.outputs[100])). At 50 the neuron has arrived after \(end). At 500 the \
      first step flies over the valley, and the output drops to \
      \(Format.number(long.outputs[1], digits: 2)). That looks like trouble, but the neuron comes \
      back from the other side and is there after \(sooner) steps, sooner than at 50. Overshooting \
      is not yet a disaster.

      At 1,000 it is. The first step lands so far out that the sigmoid is almost flat, with an \
      output of \(Format.number(wild.outputs[1], digits: 1)). The neuron is not stuck there, \
      because almost flat is not flat: it creeps along a plateau for more than a hundred steps. \
      At step \(leap) it leaps back over the target. And then it never settles. It goes on jumping \
      between four values, \(cycle.joined(separator: ", ")), however long you wait.
      """)
  }

  /// The rate beyond which nothing settles.
  private static func limit(_ page: Page, _ neuron: Neuron) {
    guard let limit = neuron.largestRate, let aim = neuron.targetSum else { return }
    let slope = neuron.target * (1 - neuron.target)
    page.text(
      """
      There is a limit, and it can be computed: from η = \(Format.number(limit, digits: 3)) on, \
      this neuron cannot settle at its target. In practice hardly anybody computes it, because with \
      many weights it is hard to find. You try several rates and take one well below the trouble.
      """)
    page.folded("Where the limit comes from") {
      page.text(
        """
        Close to the target the sigmoid is nearly straight, with the slope \
        σ′ = y·(1 − y) = \(Format.number(slope)). Let d be the distance of h from its best value \
        h* = \(Format.number(aim)). Then the error y − ŷ is about −σ′·d, and δ is about −σ′²·d. A \
        step changes each weight by η·δ·xᵢ and hence h by η·δ·Σxᵢ². So after the step the distance \
        is
        """)
      page.formula("d ← (1 − η · σ′² · Σᵢ xᵢ²) · d")
      page.text(
        """
        With a small η the factor is a little below 1, and the neuron creeps towards its target. \
        At η = \(Format.number(limit / 2, digits: 3)) it is about 0, and from close by a single \
        step is enough. Beyond that it is negative, and the neuron arrives by jumping from side to \
        side. At twice that rate the factor reaches −1, and each jump is as long as the one before:
        """)
      page.formula("η = 2 / (σ′² · Σᵢ xᵢ²)")
    }
    let beyond = Trial(neuron, rate: 2000, steps: 4_000)
    if neuron.isTheLessons, let end = beyond.outputs.last {
      page.question(
        .predict, "And a rate of 2,000?",
        answer: """
          Now it is stuck. The first step lands where the output is \
          \(Format.number(beyond.outputs[1], digits: 2)), and 4,000 steps later it is \
          \(Format.number(end, digits: 2)). The slope there is so small that even this rate does \
          not move the weights noticeably.
          """)
    }
  }
}
