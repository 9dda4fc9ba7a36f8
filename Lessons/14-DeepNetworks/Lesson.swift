import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson14 {
  static func main() {
    let options: [Option] = [
      .integers(
        "sizes", [784, 50, 50, 10], in: 1...10_000,
        "inputs, units of each hidden layer, and outputs"),
      .integer("epochs", 5, in: 1...10_000, "how often all training images are learned from"),
      .number("learning-rate", 0.1, in: 0...1000, "how far a step goes"),
      .integer("batch-size", 100, in: 1...5000, "how many images a step is taken from"),
      .number("momentum", 0, in: 0...0.9999, "the share of the last step that goes on"),
      .number("dropout", 0, in: 0...0.99, "the share of hidden units switched off in training"),
    ]
    Lesson(
      "Deep networks from a list", exercises: Checks.all, dataset: "mnist", options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        list(page, study)
        passes(page, study)
        learning(page, study)
        signals(page, study)
        starts(page, study, layers: options.isQuick ? [10] : [3, 10, 20])
        momentum(page, study)
        dropout(page, study, epochs: options.isQuick ? 2 : 15)
        course(page)
        next(page)
      }
    ).run()
  }
}

extension Lesson14 {
  /// A network as a list of numbers.
  private static func list(_ page: Page, _ study: Study) {
    page.data(study.dataset)
    page.section("A network is a list of sizes")
    page.text(
      """
      Until now each network of this course was written out, layer by layer. To try one layer more \
      meant to change the code in four places. But all there is to decide is how many numbers go \
      in, how many units each hidden layer has, and how many numbers come out. That is a list, and \
      a loop can do the rest.
      """)
    page.check("14.1")
    page.check("14.4")
    page.show("sizes", study.sizes.map(Double.init))
    page.table(
      "The linear layers of this network", ["layer", "weights", "biases", "parameters"],
      zip(study.sizes, study.sizes.dropFirst()).enumerated().map { place, sizes in
        let (inputs, outputs) = sizes
        return [
          place + 1, "\(inputs) × \(outputs)", outputs,
          Scope.running("14.4") { parameterCount([inputs, outputs]) },
        ]
      })
    page.show("parameters in all", study.parameters)
    page.text(
      """
      A layer that looks at 784 pixels has many parameters. Further hidden layers of 50 units cost \
      little beside it: depth is cheap in numbers. Whether it is cheap to train is the question of \
      this lesson.
      """)
  }

  /// The two loops.
  private static func passes(_ page: Page, _ study: Study) {
    page.section("Forward and back, in a loop")
    page.text(
      """
      Each layer knows its own way forward and back; lesson 10 wrote them. A network of any depth \
      needs nothing but two loops. Forward, each layer takes what the one before it put out. Back, \
      each takes the gradient that the one behind it returns. This is lesson 13's reuse: no layer \
      works out what another one knows.
      """)
    page.formula("aₗ = layerₗ.forward(aₗ₋₁)     gₗ₋₁ = layerₗ.backward(gₗ)")
    page.check("14.2")
    page.check("14.3")
    var random = RandomState(study.seed)
    let network = DeepNetwork(sizes: study.sizes, initialization: .he, random: &random)
    network.setGradients(on: study.firstBatch)
    page.table(
      "One batch, layer by layer", ["layer", "outputs", "norm of the gradient of the weights"],
      zip(network.layers, network.outputs).map { layer, output in
        let linear = layer as? Linear<Double>
        let norm = linear.map { Study.norm($0.weight.gradient) }
        return [linear == nil ? "ReLU" : "Linear", output.shape, norm]
      })
  }

  /// The network of the options learns.
  private static func learning(_ page: Page, _ study: Study) {
    page.section("It learns")
    let history = study.train(study.plan)
    page.show("training images", study.training.labels.count)
    page.show("validation images", study.validation.labels.count)
    page.show("learning rate η", study.learningRate)
    page.table(
      "Epoch by epoch",
      [
        "epoch", .number("training loss", decimals: 3), .number("validation loss", decimals: 3),
        .percent("validation accuracy"),
      ],
      (0..<study.epochs).map { epoch in
        [
          epoch + 1, history.trainingLosses[epoch], history.validationLosses[epoch],
          history.accuracies[epoch],
        ]
      })
    page.text(
      """
      The images are lesson 13's: the first 5,000 of the training images, and the next 1,000 to \
      validate. Lesson 10 learns from all of them and gets further. Change the list and run it \
      again: `--sizes 784,10` has no hidden layer, `--sizes 784,100,50,50,25,10` has four.
      """)
  }
}
