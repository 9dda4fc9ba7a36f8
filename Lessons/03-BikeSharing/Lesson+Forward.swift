import Lab
import Notebook

extension Lesson03 {
  /// The forward pass in matrices.
  static func forwardPass(_ page: Page, _ study: Study) {
    let (inputs, units) = (study.data.featureNames.count, study.choice.hiddenUnits)
    page.section("A whole batch at once")
    page.text(
      """
      In lesson 2 a record went through the network alone: for each hidden unit, multiply the inputs \
      by the unit's weights and add up. A matrix product does exactly that for all units and all \
      records. Stack a batch of records into a matrix X, one per row, and put the weights into a \
      matrix W, one column per hidden unit. Then the number in row r and column j of X·W is row r \
      times column j, added up: the weighted sum hⱼ of unit j for record r.
      """)
    let x = ShapeDiagram.Block("X", 128, inputs, rows: "hours", columns: "inputs")
    let w = ShapeDiagram.Block("W", inputs, units, columns: "units")
    let a = ShapeDiagram.Block("A", 128, units, columns: "units")
    page.plot(
      ShapeDiagram(
        "Two products take 128 hours to 128 predictions",
        [
          .block(x.picking(row: 40)), .symbol("·"), .block(w.picking(column: min(1, units - 1))),
          .symbol("→ σ →"), .block(a.picking(row: 40, column: min(1, units - 1))), .symbol("·"),
          .block(.init("V", units, 1)), .symbol("="), .block(.init("ŷ", 128, 1)),
        ]),
      """
      Inner sizes must agree, \(inputs) with \(inputs) and \(units) with \(units), and vanish; outer \
      sizes remain. One row of X (one hour) and one column of W (one unit) make one element of A. \
      The whole network is \(inputs) · \(units) + \(units) = \
      \(Format.count(inputs * units + units)) weights.
      """)
    page.text(
      """
      It is the same arithmetic as the loops of lesson 2, written in one line. It is also what makes \
      networks fast: a processor can do many of these multiplications side by side. The hidden units \
      squash their weighted sums as before, element by element.
      """)
    page.formula("A = σ(X·W)     aⱼ = σ(hⱼ)")
    page.check("3.1")
    page.text(
      """
      Now the change that regression asks for, at the output. A sigmoid can only give answers between \
      0 and 1, and we need numbers of bikes. So the output unit leaves its weighted sum as it is: ŷ = z. Such a unit \
      is called **linear**.
      """)
    page.formula("ŷ = A·V")
    page.check("3.2")
    oneHour(page, study)
  }

  /// The network before training, with one hour in it.
  private static func oneHour(_ page: Page, _ study: Study) {
    let (data, row) = (study.data, study.example)
    let hour = data.all.rows(row..<row + 1)
    let weights = study.begin().weights
    let activity = Scope.running("3.2") { Your.forward(hour.features, weights) }
    let lit = data.featureNames.indices.filter { input in
      hour.features[0, input] != 0
        && ["temp", "weathersit", "hr", "weekday"].contains {
          data.featureNames[input].hasPrefix($0)
        }
    }
    let bikes = data.bikes([activity.output.values.first ?? .nan, hour.targets[0]])
    page.plot(
      NetworkDiagram(
        "The network before it has learned, with one hour in it",
        layers: [
          .init(
            "inputs", values: hour.features.values, names: data.featureNames, lit: Set(lit),
            limit: 5),
          .init("hidden", values: activity.hidden.values, limit: 5),
          .init("output", values: activity.output.values, names: ["ŷ"]),
        ],
        weights: [weights.inputToHidden, weights.hiddenToOutput]),
      """
      \(data.all.moment(row)) again: five of its inputs and three of the hidden units, with the \
      weights that training starts from (seed \(study.seed)). The activations are not far from ½, \
      and the output is \
      \(Format.number(activity.output.values.first ?? .nan, digits: 3)): \
      \(Format.number(bikes[0], digits: 3)) rentals, once the standardisation is undone. There were \
      \(Format.count(Int(bikes[1] + 0.5))).
      """, from: "3.2")
  }
}
