import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// Back through the network, layer by layer.
  static func backward(_ page: Page, _ study: Study) {
    let hidden = study.choice.hiddenUnits
    let batch = min(study.choice.batchSize, study.training.labels.count)
    page.section("The backward pass, layer by layer")
    page.text(
      """
      Each layer is told how the loss changes with its outputs: a matrix G, one row per picture. \
      From it the layer works out how the loss changes with its own weights and biases, and how it \
      changes with its inputs. The inputs are the outputs of the layer before, which carries on in \
      the same way. No layer needs to know the whole network. That is **backpropagation** as a \
      division of labour.
      """)
    page.formula("∂loss/∂W = Xᵀ·G     ∂loss/∂b = Σ rows of G     ∂loss/∂X = G·Wᵀ")
    page.plot(
      ShapeDiagram(
        "Back to the weights of layer 2",
        .init("Aᵀ", hidden, batch, rows: "units", columns: "pictures"),
        times: .init("G", batch, 10, columns: "digits"), result: "∂loss/∂W₂",
        row: min(1, hidden - 1), column: 3),
      """
      The gradient has the shape of W₂. One of its elements is a sum over the pictures of the \
      batch: what the unit said, times what comes back from the digit.
      """)
    page.plot(
      ShapeDiagram(
        "Back to the hidden units",
        .init("G", batch, 10, rows: "pictures", columns: "digits"),
        times: .init("W₂ᵀ", 10, hidden, columns: "units"), result: "∂loss/∂A",
        row: min(2, batch - 1), column: min(1, hidden - 1)),
      """
      The same G goes back over the same weights. A hidden unit of a picture collects from all ten \
      digits: the sum over paths of [lesson 2](lesson02). Exercise 10.3 then takes it back through \
      the ReLU.
      """)
    page.text(
      """
      If you forget the formulas, look at the shapes. A gradient has the shape of what it belongs \
      to, and only one product of X and G has the shape of W.
      """)
    derivation(page, study)
    page.check("10.6")
    let small = Scope.running("10.6") {
      Your.linearBackward(
        Matrix([[0.5, -0.5], [0.2, 0.1]]), input: Matrix([[1], [2]]), weight: Matrix([[3, 4]]))
    }
    page.text(
      """
      Two pictures, one input and two outputs, for example: G is (0.5, −0.5) and (0.2, 0.1), X is \
      1 and 2, and W is (3, 4).
      """)
    page.show("∂loss/∂W", small.weight.values, from: "10.6")
    page.show("∂loss/∂b", small.bias.values)
    page.show("∂loss/∂X", small.input.values)
  }

  /// The three formulas for one element each, and a bias's gradient in numbers.
  private static func derivation(_ page: Page, _ study: Study) {
    var run = Training(study.choice, seed: study.seed)
    let network = run.network
    page.folded("Why these three, and why a bias's gradient is a sum of rows") {
      page.text(
        """
        Take one picture r. The layer computes zᵣₖ = Σᵢ xᵣᵢ·wᵢₖ + bₖ. Its slope with respect to \
        wᵢₖ is xᵣᵢ, with respect to bₖ it is 1, and with respect to xᵣᵢ it is wᵢₖ. A weight takes \
        part in the sums of *all* pictures, and so does a bias: their paths to the loss add up. An \
        input takes part in all outputs of *its* picture.
        """)
      page.formula(
        """
        ∂loss/∂wᵢₖ = Σᵣ xᵣᵢ · gᵣₖ
        ∂loss/∂bₖ = Σᵣ 1 · gᵣₖ
        ∂loss/∂xᵣᵢ = Σₖ gᵣₖ · wᵢₖ
        """)
      page.text(
        """
        The first line is row i of Xᵀ times column k of G. The second is the same with an input \
        that is always 1, so it adds up the rows of G. It is a sum and not a mean, because the \
        division by n is in G already.
        """)
      guard let (images, labels) = run.batches(of: study.training).first(where: { _ in true })
      else { return }
      let loss = CrossEntropy<Float>()
      _ = loss.forward(network.forward(images), labels)
      let digit =
        (0..<10).max { a, b in
          labels.count { $0 == a } < labels.count { $0 == b }
        } ?? 0
      let expected = loss.probabilities.column(digit).reduce(0) { $0 + Double($1) }
      let present = labels.count { $0 == digit }
      let difference = (expected - Double(present)) / Double(labels.count)
      page.text(
        """
        For the output's biases it has a plain meaning. In the first batch of this run the \
        untrained network's probabilities for \(digit) add up to \
        \(Format.number(expected, digits: 3)), over \(labels.count) pictures of which \(present) \
        show \(named(digit)). The bias of \(digit) gets the gradient \
        (\(Format.number(expected, digits: 3)) − \(present)) / \(labels.count) = \
        \(Format.number(difference, digits: 3)): how many were expected minus how many came. \
        \(difference < 0 ? "It is negative, so the step raises the bias." : "The step lowers it.")
        """)
    }
  }
}
