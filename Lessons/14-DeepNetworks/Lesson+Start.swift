import Exercises
import Lab
import Notebook

extension Lesson14 {
  /// What the first weights do to signals and gradients.
  static func signals(_ page: Page, _ study: Study) {
    page.section("How weights begin")
    page.text(
      """
      Weights must begin at random, or all units of a layer stay alike. But how large? A unit adds \
      up many terms, weight times input. If each weight is a little too small, every layer makes \
      the signal a little smaller, and after twenty layers nothing is left; if too large, it grows \
      beyond all bounds. The gradient has the same trouble on its way back.

      The variance of a sum is the sum of the variances. With n inputs it stays the same if each \
      weight has the variance 1/n. On the way back the sum goes over the outputs instead, so \
      Glorot and Bengio take the middle between the two (2010). He and colleagues (2015) add that \
      behind a ReLU about half of the inputs are 0, and make up for it with a factor of 2.
      """)
    page.formula(
      """
      uniform   ±1/√inputs                 variance 1/(3 · inputs)
      Xavier    ±√(6/(inputs + outputs))   2/(inputs + outputs)
      He        normal                     2/inputs
      """)
    page.check("14.5")
    page.text(
      """
      The first is what a layer of PyTorch begins with, and ours of lesson 10; its biases are \
      random too, those of the others are 0. Now a network of 20 layers with 50 units each, before \
      any learning. One batch goes forward: how large are the sums of each layer? (Size here is \
      the root of the mean square.)
      """)
    let layers = 20
    let starts = Initialization.allCases.map { study.start(Study.sizes(layers: layers), $0) }
    let numbers = (1...layers).map(Double.init)
    page.plot(
      Chart(
        "Forward: the size of the sums", x: "layer", y: "root of the mean square",
        series: zip(Initialization.allCases, starts).map {
          .line($0.rawValue, numbers, $1.signals)
        }, yScale: .logarithmic))
    page.text(
      """
      With He's weights the signal keeps its order of magnitude through all twenty layers. With \
      Xavier's it loses about a factor of √2 a layer, the half that the ReLUs silence. With the \
      uniform ones it seems to stay level after a few layers. But what is level there is the \
      biases, the same for every image. To see that, take from each output its mean over the \
      images:
      """)
    for (initialization, start) in zip(Initialization.allCases, starts) {
      page.show(
        "\(initialization.rawValue): how much the outputs differ between images", start.difference,
        digits: 2)
    }
    page.text(
      """
      A network whose outputs hardly depend on its input cannot tell digits apart. Now the way back.
      """)
    page.plot(
      HeatMap(
        "Back: the gradient of each layer's weights", x: "layer, 1 is next to the pixels",
        y: "start", value: "norm of ∂loss/∂W", values: Matrix(starts.map(\.gradientNorms)),
        rows: Initialization.allCases.map(\.rawValue), columns: (1...layers).map { "\($0)" },
        scale: .logarithmic))
    let depths = [2, 5, 10, 20]
    let first = depths.map { depth in
      Initialization.allCases.map {
        study.start(Study.sizes(layers: depth), $0).gradientNorms[0]
      }
    }
    page.table(
      "The gradient of the first layer's weights, by depth",
      ["layers"] + Initialization.allCases.map { .number($0.rawValue, digits: 2) },
      zip(depths, first).map { depth, norms in [depth] + norms })
    page.text(
      """
      There is no sigmoid in these networks, and the gradient vanishes all the same where the \
      weights are too small. What vanishes is the product of everything on the way, slopes and \
      weights.
      """)
  }

  /// What the first weights do to learning.
  static func starts(_ page: Page, _ study: Study, layers: [Int]) {
    page.section("Does the start matter for learning?")
    page.text("Here such networks learn, for \(study.epochs) epochs at a rate of 0.05.")
    var plan = study.plan
    (plan.learningRate, plan.momentum, plan.dropout) = (0.05, 0, 0)
    let accuracies = layers.map { count in
      Initialization.allCases.map { start in
        plan.sizes = Study.sizes(layers: count)
        plan.initialization = start
        return study.train(plan).accuracies.last ?? .nan
      }
    }
    page.table(
      "Validation accuracy by depth and start",
      ["layers"] + Initialization.allCases.map { .percent($0.rawValue) },
      zip(layers, accuracies).map { count, accuracies in [count] + accuracies })
    page.text(
      """
      In ten layers the uniform start is no better than guessing, a tenth of the images, and He's \
      is far ahead of Xavier's. Five epochs of 5,000 images are few: with more of them the others \
      may get going too. In three layers all of them learn. In twenty even He's start is worse \
      than in three: a good start lets the gradient arrive, and that is not all that a deep \
      network needs. Nor do these digits need twenty layers.
      """)
  }
}
