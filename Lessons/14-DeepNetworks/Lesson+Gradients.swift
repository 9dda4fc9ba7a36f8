import Lab
import Notebook

extension Lesson14 {
  /// Why a level row of gradients says nothing.
  static func puzzle(_ page: Page, _ study: Study) {
    page.text(
      """
      This looks like a contradiction, and it is the trap that lesson 13 warned of. ∂W is the \
      product of two things, the activations that come in and the error terms that come back. Say \
      every layer multiplies both by q. In a network of L layers the input of layer l has been \
      multiplied l − 1 times going forward, and its error term L − l times coming back:
      """)
    page.formula(
      """
      ‖∂W‖ ≈ c · q^(l − 1) · q^(L − l) = c · q^(L − 1)
      """)
    page.text(
      """
      The constant c is the same everywhere, and l has gone. Every layer's product contains all \
      that is lost in the whole network, forward to the layer and back to it, and so Xavier's row \
      is level, and low. Glorot and Bengio say so in section 4.2.1. The uniform row does fade, \
      because there the biases keep the activations at their size, and what is left to see is the \
      error terms alone.

      So ask for the gradient of one layer whose input is always the same: the first. This is a \
      fair comparison over depth.
      """)
    let depths = [2, 5, 10, 20]
    let first = depths.map { depth in
      Initialization.allCases.map {
        study.start(Study.sizes(layers: depth), $0).gradientNorms[0]
      }
    }
    page.table(
      "‖∂W₁‖, the norm of the first layer's gradient, by depth",
      ["layers"] + Initialization.allCases.map { .number($0.rawValue, digits: 2) },
      zip(depths, first).map { depth, norms in [depth] + norms }, from: "14.3", "14.5")
    page.text(
      """
      The column Xavier is lesson 13's ReLU network, with the same weights if the seeds are the \
      same. There the gradient looked level from layer to layer; here it is seen to vanish with \
      depth. Both are true, and this is the one that decides whether the first layer learns.
      """)
    page.question(
      .explain,
      """
      Without biases, the uniform network's ‖∂W‖ is the same in nearly every layer. Is that good \
      news?
      """,
      answer: """
        No. In every layer it contains the same 19 factors of \
        \(Format.number(Initialization.uniform.factor, digits: 2)), some from going forward and \
        the rest from going back. Look at how large it is, not at whether it is level.
        """)
  }

  /// What the first weights do to learning.
  static func initializations(_ page: Page, _ study: Study, layers: [Int]) {
    page.section("Does it matter for learning?")
    let rate = 0.05
    page.text(
      """
      Here such networks learn, for \(study.epochs) epochs at a rate of \(Format.number(rate)). One \
      rate has to serve all of them, and deep networks often need short steps.
      """)
    var plan = study.plan
    (plan.learningRate, plan.momentum, plan.dropout) = (rate, 0, 0)
    let accuracies = layers.map { count in
      Initialization.proposed.map { initialization in
        plan.sizes = Study.sizes(layers: count)
        plan.initialization = initialization
        return study.train(plan).accuracy
      }
    }
    let he = accuracies.compactMap(\.last)
    let slower =
      he[he.count - 1] < he[0] - 0.02
      ? ": with \(layers[layers.count - 1]) layers even He's learns more slowly than with \(layers[0])"
      : ""
    page.table(
      "Validation accuracy by depth and initialisation",
      ["layers"] + Initialization.proposed.map { .percent($0.rawValue) },
      zip(layers, accuracies).map { count, accuracies in [count] + accuracies },
      from: "14.1", "14.2", "14.3", "14.5")
    page.text(
      """
      About 10 % is what guessing reaches. Where the differences between images and the error \
      terms have vanished, next to nothing is learned in \(study.epochs) epochs; with more of them \
      it may begin. A good initialisation lets both arrive. That is not all that a deep network \
      needs\(slower), and how far it gets depends much on the seed. Nor do these digits need so \
      many layers.
      """)
  }
}
