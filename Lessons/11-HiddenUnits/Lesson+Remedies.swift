import Lab
import Notebook

extension Lesson11 {
  /// Weight decay: what it is, and how strong it should be.
  static func weightDecay(_ page: Page, _ study: Study, _ sizes: Study.Losses) {
    let hidden = 20
    page.section("Weight decay")
    page.text(
      """
      Often there are no more records to be had. But a border that bends around single records \
      needs steep sigmoids, and steep means large weights. So make large weights cost something. \
      This is **weight decay**; lesson 10 only named it, as an option. Take all \
      parameters θ, weights and biases, and add half the sum of their squares, times a number λ, \
      to the loss:
      """)
    page.formula("cost = loss + λ/2 · Σ θ²     ∂cost/∂θ = ∂loss/∂θ + λ · θ")
    page.text(
      """
      The slope of ½θ² is θ. So each step also draws every weight towards 0, the more strongly the \
      larger it is, and only weights that many records support resist the pull. (Here λ·θ is added \
      to the gradient before Adam takes its means, as in PyTorch's `Adam`. `AdamW` subtracts it \
      separately; Loshchilov and Hutter, below, explain why.)
      """)
    let decays = [0, 0.0001, 0.0003, 0.001, 0.003, 0.01]
    let networks = decays.map { decay in
      var plan = study.plan
      plan.weightDecay = decay
      return study.train(hiddenUnits: hidden, plan)
    }
    page.plot(
      Film(
        "Weight decay with \(hidden) hidden units",
        frames: zip(decays, networks).map { decay, network in
          let title = """
            λ = \(Format.number(decay)): training \
            \(Format.fixed(network.loss(on: study.training), 2)), validation \
            \(Format.fixed(network.loss(on: study.validation), 2))
            """
          return (title, map(of: study, title, network.probability) as any Plot)
        }),
      "The stronger the pull, the smoother the border, until nothing is left of it.",
      from: "11.1", "11.3", "11.4")
    let losses = networks.map { $0.loss(on: study.validation) }
    page.table(
      "Weight decay with \(hidden) hidden units",
      [
        "λ", .number("typical hidden weight", decimals: 2), .number("training loss", decimals: 3),
        .number("validation loss", decimals: 3),
      ],
      decays.indices.map { index in
        [
          decays[index], networks[index].typicalWeight, networks[index].loss(on: study.training),
          losses[index],
        ]
      }, from: "11.2", "11.3")
    let best = losses.indices.min { losses[$0] < losses[$1] } ?? 0
    let bestSize = sizes.validation.min() ?? 0
    let emptied = networks.last?.typicalWeight ?? 0
    page.text(
      """
      The typical weight is the root of the mean square. The best λ of this table is \
      \(Format.number(decays[best])), with a validation loss of \(Format.fixed(losses[best], 3)). \
      \(losses[best] < bestSize
        ? "That beats every network in the table of sizes, where the best had"
        : "The best network in the table of sizes had") \(Format.fixed(bestSize, 3)).\
      \(emptied < 0.05
        ? " With the largest λ nothing is left of the weights: the network says ½ to everybody, "
          + "and ½ costs ln 2 = 0.693."
        : "")
      """)
  }
}
