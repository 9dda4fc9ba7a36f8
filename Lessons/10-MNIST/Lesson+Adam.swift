import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// From the gradient to a step: SGD, momentum, Adam.
  static func optimizer(_ page: Page, _ study: Study, _ comparison: Study.Comparison) {
    let batch = study.choice.batchSize
    page.section("From gradients to steps: Adam")
    page.text(
      """
      The backward pass gives each weight its gradient, from a batch of \(Format.count(batch)) \
      pictures. All of them together would give a more exact one, but a rough direction is enough \
      for a small step, and it costs a small part of the time. Steps from such **mini-batches**, w \
      ← w − η·g, are called **stochastic gradient descent**, **SGD**.

      SGD has one rate for all weights, and that is its weakness. Imagine a valley that falls \
      gently in one direction and has steep walls. The walls limit the rate, because a step across \
      must not land higher than it began. Along the floor, where the slope is small, such a rate \
      makes hardly any progress.
      """)
    page.text(
      """
      **Momentum** adds up gradients, in a sum in which older ones fade, and steps against the \
      sum. Across the valley gradients cancel, along it they reinforce each other. **Adam** \
      (Kingma & Ba 2015) gives every weight a step of its own. It keeps two means of the weight's \
      gradients g, again with older ones fading: m of the gradients and s of their squares. Then \
      √s is a typical size of that weight's gradients, and m/√s says how far they agree: 1 if all \
      are equal, near 0 if they change sign all the time. The step is η times that.
      """)
    valley(page)
    page.text("In formulas, this is one step of Adam for a parameter θ, a weight or a bias:")
    page.formula(
      """
      m ← β₁·m + (1 − β₁)·g     m̂ = m / (1 − β₁ᵗ)
      s ← β₂·s + (1 − β₂)·g²     ŝ = s / (1 − β₂ᵗ)
      θ ← θ − η · m̂ / (√ŝ + ε)
      """)
    page.text("Here t counts the steps, and the three constants are those of the paper:")
    page.formula("β₁ = 0.9     β₂ = 0.999     ε = 10⁻⁸")
    page.text(
      """
      With these β, a tenth of m is new at each step, and only a thousandth of s: it remembers far \
      longer. Both begin at 0, and the division by 1 − βᵗ makes \
      up for that. ε keeps the step finite where all gradients were 0, as for a pixel that never \
      has ink. (The paper writes v for our s; here v is already a weight.)
      """)
    twoMeans(page, comparison)
    page.check("10.7")
  }

  /// Three ways down one valley.
  private static func valley(_ page: Page) {
    let floor = Valley.Floor()
    let best = Scope.running("10.7") {
      Valley.Method.allCases.compactMap { method in
        Valley.best(method, on: floor).map { (method: method, rate: $0.rate, steps: $0.steps) }
      }
    }
    let paths = Scope.running("10.7") {
      best.map { Valley.path($0.method, rate: $0.rate, on: floor, steps: 60) }
    }
    let frames = [5, 10, 15, 20, 25, 30, 45, 60].map { steps in
      (
        caption: "after \(steps) steps",
        plot: ContourPaths(
          "Three ways down", x: "w₁", y: "w₂", value: "loss", xRange: -10...4, yRange: -3.5...3.5,
          paths: zip(best, paths).map { choice, path in
            .init(choice.method.rawValue, path.prefix(steps + 1).map { ($0[0, 0], $0[0, 1]) })
          }, contours: 5, function: floor.loss) as any Plot
      )
    }
    let told = best.map { "\($0.method.rawValue) \($0.steps)" }.joined(separator: ", ")
    page.plot(
      Film("SGD, momentum and Adam in one valley", frames: frames),
      """
      The loss is ½·(0.01·w₁² + w₂²), which curves a hundred times as strongly across as along. \
      All begin at (−9, 3), and each uses the best of six learning rates. SGD jumps from wall to \
      wall and crawls along the floor. Momentum swings too, but gathers speed along it. Adam sets \
      out at the same pace in both directions. Steps until the loss stays below a hundredth of its \
      start: \(told).
      """, from: "10.7")
    turned(page, best)
  }

  /// The same valley, turned by 45 degrees.
  private static func turned(
    _ page: Page, _ best: [(method: Valley.Method, rate: Double, steps: Int)]
  ) {
    let floor = Valley.Floor(degrees: 45)
    let told = Scope.running("10.7") {
      best.map { method, rate, steps -> String in
        let path = Valley.path(method, rate: rate, on: floor, steps: 400)
        let after = Valley.steps(path, on: floor).map { "\($0)" } ?? "more than 400"
        return "\(method.rawValue) \(steps) and \(after)"
      }
    }
    page.question(
      .predict,
      """
      Turn the valley by 45 degrees, and the start with it, and let all three go down again with \
      the same rates. Who notices?
      """,
      answer: """
        Only Adam. Steps before and after: \(told.joined(separator: ", ")). SGD and momentum use \
        the gradient as a vector, and that turns with the valley. Adam scales each coordinate by \
        itself. In a diagonal valley both coordinates have gradients of the same size, so there is \
        nothing for it to even out. What helps is that in a network many differences do lie along \
        single weights: some pixels have ink often, others hardly ever.
        """)
  }

  /// What the means do: in general, and for two weights of this run.
  private static func twoMeans(_ page: Page, _ comparison: Study.Comparison) {
    page.folded("What the two means do, with this run's numbers") {
      page.text(
        """
        Write out m after t steps. The newest gradient counts a tenth, the one before nine tenths \
        of that, and so on back to the first:
        """)
      page.formula("m = (1 − β₁) · Σₖ β₁^(t − k) · gₖ")
      page.text(
        """
        The factors add up to 1 − 0.9ᵗ, a geometric series, and not to 1: hence the division. So \
        m̂ is a proper mean, and ŝ likewise. Four cases follow.

        At the first step m̂ = g and ŝ = g², so the step is η·g/|g|: exactly η, whatever the size \
        of the gradient. If all gradients are equal, that goes on. If they alternate between g and \
        −g, the terms cancel, m tends to g/19 in size, and the step shrinks to η/19. If they are \
        noise, independent and around 0, the variance of m is (1 − β₁)²·(1 + β₁² + β₁⁴ + …) = (1 − \
        β₁)/(1 + β₁) = 1/19 times that of g, and a typical step is η/√19 = 0.23·η.
        """)
      guard let table = Scope.running("10.7", { MeansTable(comparison.gradients) }) else { return }
      page.table(
        "Two weights of layer 2 after \(comparison.gradients.count) batches",
        [
          "from unit to digit", .number("m̂", digits: 2), .number("√ŝ", digits: 2),
          .number("step ÷ η", digits: 3), "sign changed",
        ],
        [table.steadiest, table.shakiest].map { weight in
          [
            "\(weight.row) → \(weight.column)", weight.mean, weight.size,
            weight.mean / weight.size, "\(weight.signChanges) times",
          ]
        }, from: "10.7")
      let longest = table.steadiest.agreement
      page.text(
        """
        The first weight's gradients agreed more than any other's, and its last step was \
        \(Format.number(longest, digits: 3))·η long. \(longest > 1.005
          ? "More than η is possible: m follows the newest gradients, and s still remembers "
            + "smaller ones."
          : "") The second has gradients of ordinary size, \
        \(table.shakiest.agreement < 0.1
          ? "but they cancel, and it hardly moved." : "but they agree less.") Over all \
        \(Format.count(table.count)) weights of the layer the root mean square of the last steps \
        is \(Format.number(table.typical, digits: 2))·η. Pure noise would give 0.23·η, full \
        agreement η.
        """)
    }
  }
}
