import Lab
import Notebook

extension Lesson14 {
  /// The two loops.
  static func passes(_ page: Page, _ study: Study) {
    page.section("Forward and back, in two loops")
    page.text(
      """
      Each layer knows its own forward and backward pass; they are those of [lesson 10](lesson10). \
      A network of any depth needs only two loops. Going forward, each layer takes the output of \
      the layer before it. Going back, each takes the gradient returned by the layer after it. \
      This is lesson 13's reuse: no layer works out what another one knows.
      """)
    page.formula("aₗ = layerₗ.forward(aₗ₋₁)     gₗ₋₁ = layerₗ.backward(gₗ)")
    page.text(
      """
      Here l counts all layers, the ReLUs too, and gₗ is ∂loss/∂aₗ, the gradient of what layer l \
      puts out. A linear layer puts out weighted sums h, so its gₗ is ∂loss/∂h: the **error \
      terms** δ of its units. What its weights learn from, ∂loss/∂W, is a third thing, the product \
      of its input and δ, and the layer's `backward` works it out in passing.
      """)
    page.check("14.2")
    page.check("14.3")
    var random = RandomState(study.seed)
    let network = DeepNetwork(sizes: study.sizes, initialization: .he, random: &random)
    network.setGradients(on: study.firstBatch)
    page.table(
      "One batch, layer by layer",
      [
        "layer", "outputs", .number("‖∂loss/∂output‖", digits: 3), .number("‖∂loss/∂W‖", digits: 3),
      ],
      network.layers.indices.map { place in
        let linear = network.layers[place] as? Linear<Double>
        return [
          linear == nil ? "ReLU" : "Linear", network.outputs[place].shape,
          Study.norm(network.outputGradients[place]),
          linear.map { Study.norm($0.weight.gradient) },
        ]
      }, from: "14.1", "14.2", "14.3")
    page.text(
      """
      The two bars ‖ ‖ are lesson 13's norm, the size of a matrix as one number. In the rows of \
      the linear layers the third column is the size of the error terms and the last one that of \
      the gradient. They are different numbers, and this lesson needs both.
      """)
    page.question(
      .check,
      "The first linear layer's `backward` returns a gradient too. What of, and who uses it?",
      answer: """
        Of the pixels: how the loss would change with each. Nobody learns from it, since the \
        pixels are given. (It is not worthless: it says which pixels mattered, and how to change \
        an image so that the network misreads it.)
        """)
  }

  /// The network of the options learns.
  static func learning(_ page: Page, _ study: Study) -> Candidate {
    page.section("It learns")
    page.text(
      """
      With the two loops the network is complete, and the loop that trains it is the one that \
      lesson 10 wrote. It asks nothing about the number of layers.
      """)
    page.listing("fit", in: "Sources/Lab/Network/Fit.swift")
    let history = study.train(study.plan)
    let epochs = (1...study.epochs).map(Double.init)
    page.plot(
      Chart(
        "The network of the list learns", x: "epoch", y: "mean loss",
        series: [
          .line("training", epochs, history.trainingLosses),
          .line("validation", epochs, history.validationLosses),
        ], yRange: 0...max(1, history.trainingLosses.max() ?? 1)),
      """
      \(Format.count(study.training.labels.count)) images to learn from, \
      \(Format.count(study.validation.labels.count)) others to validate with, at a rate of \
      \(Format.number(study.learningRate)). The training loss is measured while the epoch runs, \
      the validation loss after it, which is why the second may be the lower one at first.
      """, from: "14.1", "14.2", "14.3", "14.5")
    page.show("validation accuracy", history.accuracy, as: .percent())
    page.text(
      """
      The images are those of lesson 13. Change the list and run it again: `--sizes 784,10` has no hidden layer, `--sizes \
      784,100,50,50,25,10` has four.
      """)
    return Candidate("the network of the list", history)
  }
}
