import Exercises
import Foundation
import Lab
import Notebook

extension Lesson10 {
  /// From pixels to probabilities.
  static func forward(_ page: Page, _ study: Study) {
    let hidden = study.choice.hiddenUnits
    page.section("Layers")
    page.text(
      """
      The network is lesson 3's, wider: 784 inputs, \(Format.count(hidden)) hidden units, 10 \
      outputs. It is made of layers now, each with a way forward and a way back. A linear layer \
      has weights W and a bias b, a number for each output that is added whatever the input. With \
      a picture a row of X, all pictures of a batch go through in a few matrix products.
      """)
    page.formula("H = ReLU(X·W₁ + b₁)\nZ = H·W₂ + b₂")
    let (rows, outputs) = (study.choice.batchSize, 10)
    page.table(
      "Shapes, and how many numbers are learned", ["what", "shape", "learned"],
      [
        ["X, a batch", "\(rows) × 784", ""],
        ["W₁", "784 × \(hidden)", 784 * hidden],
        ["b₁", hidden, hidden],
        ["H", "\(rows) × \(hidden)", ""],
        ["W₂", "\(hidden) × \(outputs)", hidden * outputs],
        ["b₂", outputs, outputs],
        ["Z", "\(rows) × \(outputs)", ""],
      ])
    page.text(
      """
      Between the two stands an activation. Without one, two linear layers are no more than one. \
      The sigmoid would do. The rectified linear unit, ReLU, does better: it lets what is positive \
      pass and stops the rest. It costs nothing.
      """)
    page.check("10.2")
    page.text(
      """
      Its slope is 1 or 0. So on the way back it lets the gradient of the loss pass, undiminished, \
      where its sum was positive. Elsewhere the unit answered 0 and would have answered 0 for a \
      slightly different sum too: it has no part in the loss, and nothing passes. Lesson 13 looks \
      more closely at what that means for networks of many layers.
      """)
    page.check("10.3")

    page.section("From outputs to probabilities")
    page.text(
      """
      The ten outputs Z are any numbers; they are called logits. The softmax makes probabilities \
      of them: e to each, divided by the sum of all ten. They are positive and add up to 1, and \
      the largest logit has the largest share. The loss is the cross-entropy, −ln p of the right \
      digit: 0 if the network was sure and right, and without limit if it was sure and wrong.
      """)
    page.formula("pᵢ = e^zᵢ / Σⱼ e^zⱼ\nloss = −ln p_target, the mean over the batch")
    page.text(
      """
      Written down like that it fails. e⁸⁹ is more than a 32-bit number can hold, e⁷¹⁰ more than \
      one of 64 bits. Infinity divided by infinity is not a number, and one such number spoils \
      every weight.
      """)
    let logits = [1000.0, 990.0]
    let powers = logits.map { exp($0) }
    page.show("logits", logits)
    page.show("e^z", powers)
    page.show("e^z / Σ e^z", powers.map { $0 / powers.reduce(0, +) })
    page.text(
      """
      The way out: the softmax does not change when the same number is taken from all logits. Take \
      away the largest, m. Then the largest power is e⁰ = 1, and the sum lies between 1 and 10. \
      And since the loss wants ln p, never go through p, which may round to 0: work out the \
      logarithm itself.
      """)
    page.formula("ln pᵢ = zᵢ − m − ln Σⱼ e^(zⱼ − m)\nm = the largest z of the row")
    page.check("10.4")
  }

  /// Back through the network, layer by layer.
  static func backward(_ page: Page) {
    page.section("The way back")
    page.text(
      """
      Each layer is told how the loss changes with its outputs, G, and works out how it changes \
      with its own weights and with its inputs. The inputs are the outputs of the layer before, \
      which goes on in the same way. Nobody has to know the whole network. That is \
      backpropagation.

      It begins at the loss. Softmax and logarithm together have a gradient that is simpler than \
      either's: the probabilities less the targets. The loss is a mean over the batch, so each \
      record has its share.
      """)
    page.formula("∂loss/∂Z = (p − targets) / records")
    page.check("10.5")
    page.text(
      """
      A linear layer passes it on over its weights. Shapes help to remember the formulas: a \
      gradient has the shape of what it belongs to, and there is only one product of x and G that \
      has the shape of W. PyTorch finds these formulas by itself; here you write them once and for \
      all.
      """)
    page.formula("∂loss/∂W = xᵀ·G\n∂loss/∂b = Σ rows of G\n∂loss/∂x = G·Wᵀ")
    page.check("10.6")
  }
}
