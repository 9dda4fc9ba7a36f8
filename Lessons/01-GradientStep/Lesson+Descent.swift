import Exercises
import Lab
import Notebook

extension Lesson01 {
  /// The step again and again: the loss falls, along a path over a landscape.
  static func descent(_ page: Page, _ neuron: Neuron, steps: Int) {
    page.section("The step, again and again")
    page.text(
      """
      One step changes little, and it has to be small: the slope is valid only at the point where \
      we measured it. So we measure again after every step. That is **gradient descent**, and this \
      is all of it:
      """)
    page.listing("Neuron.descent", in: "Neuron.swift")
    let trial = Trial(neuron, rate: neuron.learningRate, steps: steps)
    let (path, outputs) = (trial.path, trial.outputs)
    let losses = path.map(neuron.loss)
    page.plot(
      Chart(
        "The output approaches the target", x: "steps", y: "output ŷ",
        series: [.line("output", outputs)],
        yRange: min(0, neuron.target)...max(outputs.max() ?? 1, neuron.target, 0.1) * 1.1,
        markers: [.horizontal(at: neuron.target, "target")]),
      "The output after each step, for a learning rate of \(Format.number(neuron.learningRate)).",
      from: "1.3", "1.5")
    page.show("loss before", losses[0])
    page.show("loss after \(Format.count(steps)) steps", losses[steps], from: "1.5")
    page.show("output after \(Format.count(steps)) steps", outputs[steps], from: "1.5")
    page.show("weights after \(Format.count(steps)) steps", path[steps])
    let moves = zip(outputs, outputs.dropFirst()).map { abs($0 - $1) }
    if losses[steps] > losses[0] {
      page.text(
        """
        The loss has not fallen, it has grown. Either a sign in exercise 1.4 or 1.5 is still the \
        wrong way round, so that the steps lead uphill, or the learning rate is far too large.
        """)
    } else if zip(losses, losses.dropFirst()).contains(where: { $0 < $1 }) {
      page.text(
        """
        With this learning rate the loss does not only fall: some steps are so long that they land \
        higher than they started. The last section says from which rate on that happens.
        """)
    } else if moves[0] > 0, moves[0] == moves.max() {
      page.text(
        """
        The output moves quickly at first and then ever more slowly. That is not an artefact of \
        the plot: near the target the error is small, so the slope is small, and so are the steps. \
        Nothing here knows which weights give the target. Each step only knows which way is down.
        """)
    }
    guard let landscape = Landscape(of: neuron, around: path) else {
      page.text("With exactly two weights, this lesson also draws the loss as a landscape.")
      return
    }

    page.section("The loss as a landscape")
    page.text(
      """
      With two weights the loss is a landscape. Every pair of weights is a place on the map, and \
      the loss is its height there.
      """)
    let target = Format.number(neuron.target)
    let hasValley = neuron.targetSum != nil
    let floor =
      hasValley
      ? " The green line is the floor of the valley: there the neuron answers \(target)." : ""
    page.plot(
      landscape.map("The way down", "weights", path),
      """
      Thin lines join places of equal loss, as contours on a map do. Each step goes against the \
      gradient, and so the path crosses them at a right angle.\(floor)
      """, from: "1.5")
    page.text(
      """
      \(hasValley
        ? "The valley is a line, not a point."
        : "There is no floor here, because no weighted sum gives exactly \(target).") \
      One example cannot say what both weights should be, only what the weighted sum of the inputs \
      should be, and many pairs of weights give the same sum. The path is straight because every \
      step Δw = η·δ·x is a multiple of the inputs x. With more examples, each pulls in a direction \
      of its own, and the landscape gets more interesting.
      """)
  }
}
