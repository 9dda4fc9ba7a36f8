import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// From pixels to logits.
  static func forward(
    _ page: Page, _ study: Study, _ training: Training, _ passage: Passage
  ) {
    let hidden = study.choice.hiddenUnits
    let units = Format.count(hidden)
    let active = passage.activations.count { $0 > 0 }
    page.section("Two layers and a ReLU")
    page.text(
      """
      The network is that of [lesson 3](lesson03), grown: 784 inputs, \(units) hidden units, 10 \
      outputs. Here it is after the training that this page leads up to, with a test picture going \
      through it.
      """)
    page.plot(
      PictureNetwork(
        "A digit goes through the network", picture: passage.picture,
        hidden: passage.activations, weights: passage.outputWeights,
        names: (0..<10).map { "\($0)" }, probabilities: passage.probabilities,
        marked: passage.label),
      """
      A test picture, \(named(passage.label)). Every pixel is connected to every hidden unit. The \
      fuller a unit's circle, the larger its activation; \(active) of \(units) are active. Of the \
      lines to the ten outputs only the 40 strongest are drawn: activation times weight, what a \
      unit says for or against a digit. The network reads \(named(passage.label)), with a \
      probability of \(percent(passage.probabilities[passage.label])); \(named(passage.rival)) \
      gets \(percent(passage.probabilities[passage.rival])).
      """)
    page.text(
      """
      Stack a batch of pictures into a matrix X, one picture per row. Then the whole **forward \
      pass** is two matrix products with a function in between:
      """)
    page.formula("H = X·W₁ + b₁     A = ReLU(H)     Z = A·W₂ + b₂")
    let batch = min(study.choice.batchSize, study.training.labels.count)
    let row = min(2, batch - 1)
    page.plot(
      ShapeDiagram(
        "Forward: the shapes of a batch",
        [
          .block(
            .init("X", batch, 784, rows: "pictures", columns: "pixels").picking(row: row)),
          .symbol("·"), .block(.init("W₁", 784, hidden, columns: "units")), .symbol("="),
          .block(.init("H", batch, hidden, columns: "units").picking(row: row)),
          .symbol("ReLU →"), .block(.init("A", batch, hidden, columns: "units").picking(row: row)),
          .symbol("·"), .block(.init("W₂", hidden, 10, columns: "digits")), .symbol("="),
          .block(.init("Z", batch, 10, columns: "digits").picking(row: row)),
        ]),
      """
      A picture stays a row all the way: one row of X becomes the same row of H, A and Z. Only W₁, \
      W₂ and the two biases are learned, 784 · \(units) + \(units) + \(units) · 10 + 10 = \
      \(Format.count(795 * hidden + 10)) numbers.
      """)
    page.text(
      """
      The **biases** b₁ and b₂ are new: each unit has a number that is added to its weighted sum, \
      whatever the input. It moves the place where the unit becomes active; [lesson 11](lesson11) \
      draws that. All letters are on the page about [notation](notation).

      Between the two layers stands the activation. Without one, two linear layers are no more \
      than one, since (X·W₁)·W₂ = X·(W₁·W₂): that was all the networks of lessons 6 to 9 could do. \
      Lessons 2 and 3 used the sigmoid. Today's networks mostly use the **rectified linear unit**, \
      **ReLU**, which passes positive sums and replaces the rest by 0. It is very cheap, and \
      [lesson 13](lesson13) measures what else it is good for.
      """)
    page.formula("a = ReLU(h) = max(h, 0)")
    page.check("10.2")
    let sums = Matrix<Double>(row: [-1.5, 0, 2])
    let outputs = Scope.running("10.2") { Your.relu(sums) }
    page.show("ReLU of −1.5, 0 and 2", outputs.values, from: "10.2")
    page.text(
      """
      Going backward, what reaches a hidden unit is multiplied by the slope of its activation, as \
      in [lesson 2](lesson02). ReLU's slope is 1 where the sum was positive: there the gradient \
      passes unchanged. Elsewhere the unit said 0, and would have said 0 for a slightly different \
      sum too. It had no part in the loss, and nothing passes. (At exactly 0 the slope is a matter \
      of convention; we take 0, as PyTorch does.)
      """)
    page.check("10.3")
    let slopes = Scope.running("10.3") {
      Your.reluGradient(Matrix(row: [0.5, 0.5, 0.5]), sums: sums)
    }
    page.show("a gradient of 0.5, back through these three", slopes.values, from: "10.3")
    page.question(
      .check,
      """
      For the \(passage.label) above, \(active) of \(units) units are active. How many of the \
      \(Format.count(784 * hidden)) weights of W₁ can get a gradient from this one picture?
      """,
      answer: """
        Only those of active units, and of them only those whose pixel has ink: \
        \(Format.count(passage.picture.values.count { $0 > 0 })) pixels times \(active) units, \
        \(Format.count(passage.picture.values.count { $0 > 0 } * active)) weights. A silent unit \
        passes nothing back, and a weight's gradient is its input times what comes back, so a \
        pixel of 0 leaves its weights alone.
        """)
  }

  /// A digit with its article: "an 8", "a 9".
  static func named(_ digit: Int) -> String { digit == 8 ? "an 8" : "a \(digit)" }

  /// A probability in whole percent.
  static func percent(_ share: Double) -> String { Format.percent(share, decimals: 0) }
}
