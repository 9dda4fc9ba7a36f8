import Lab
import Notebook

extension Lesson14 {
  /// A network as a list of numbers.
  static func list(_ page: Page, _ study: Study) {
    page.section("A network is a list of sizes")
    page.text(
      """
      Up to lesson 12 each network was written out layer by layer, and one more layer meant \
      changing the code in several places. But all there is to decide is how many numbers go in, \
      how many units each hidden layer has, and how many outputs there are. That is a list, and a \
      loop can do the rest: a linear layer for each pair of neighbours, and a ReLU between any two \
      of them. Lesson 13 made its networks in this way without showing how; now you write it. The \
      letters are those of [the notation](notation).
      """)
    page.plot(
      stack(study),
      """
      From \(sizes(study.sizes)) to a network: a batch of \(study.batchSize) images on the left, a \
      weight matrix W for each pair of neighbours, each with the number of its parameters, biases \
      included, and the outputs Z at the end. ReLU is applied to all that has been computed so far. \
      The same number is equally long everywhere.
      """)
    page.check("14.1")
  }

  /// How many numbers it learns.
  static func count(_ page: Page, _ study: Study) {
    page.section("Counting what is learned")
    page.text(
      """
      Each linear layer's weights have as many rows as it has inputs and as many columns as it has \
      outputs, and there is one bias per output. So we can count what a network will learn before \
      building it.
      """)
    page.check("14.4")
    page.table(
      "The linear layers of this network", ["layer", "weights", "biases", "parameters"],
      zip(study.sizes, study.sizes.dropFirst()).enumerated().map { place, sizes in
        let (inputs, outputs) = sizes
        return [
          place + 1, "\(inputs) × \(outputs)", outputs,
          Scope.running("14.4") { Your.parameterCount([inputs, outputs]) },
        ]
      }, from: "14.4")
    page.show("parameters in all", study.parameters, from: "14.4")
    page.text(
      """
      The layer that looks at 784 pixels has most of the parameters. Further hidden layers of 50 \
      units cost little beside it: depth is cheap in numbers. Whether it is cheap to train is the \
      question of this lesson.
      """)
    let further = Scope.running("14.4") {
      Your.parameterCount(Study.sizes(layers: 20)) - Your.parameterCount(Study.sizes(layers: 3))
    }
    page.question(
      .predict,
      """
      How many parameters do 17 more hidden layers of 50 units add? First guess whether it is more \
      or less than the 784 × 50 weights of the first layer.
      """,
      answer: """
        Each of them has 50 · 50 weights and 50 biases, 2,550 numbers, so together \
        \(Format.count(further)): only a little more than the 39,200 weights of the first layer.
        """)
  }

  /// A list as it is written: [784, 50, 10].
  private static func sizes(_ sizes: [Int]) -> String {
    "[" + sizes.map(String.init).joined(separator: ", ") + "]"
  }

  /// The matrices that a batch meets.
  private static func stack(_ study: Study) -> ShapeDiagram {
    let sizes = study.sizes
    var parts: [ShapeDiagram.Part] = [
      .block(.init("X", study.batchSize, sizes[0], rows: "images", columns: "pixels"))
    ]
    for place in 1..<sizes.count {
      let (inputs, outputs) = (sizes[place - 1], sizes[place])
      let parameters = Format.count(inputs * outputs + outputs)
      parts += [
        .symbol(place == 1 ? "·" : "ReLU ·"),
        .block(.init("W\(index(place)): \(parameters)", inputs, outputs)),
      ]
    }
    parts += [.symbol("="), .block(.init("Z", study.batchSize, sizes[sizes.count - 1]))]
    return ShapeDiagram("The list becomes a stack of layers", parts)
  }

  private static func index(_ number: Int) -> String {
    String(String(number).map { Array("₀₁₂₃₄₅₆₇₈₉")[$0.wholeNumberValue ?? 0] })
  }
}
