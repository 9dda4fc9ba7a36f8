import Exercises
import Lab
import Notebook

extension Lesson15 {
  /// Lesson 10's network without a backward pass, trained beside the one that has them.
  static func training(_ page: Page, _ study: Study) -> Comparison {
    page.section("Lesson 10's network, without a backward pass")
    page.text(
      """
      Now the network that [lesson 10](lesson10) took from fast.ai's lesson on MNIST: 784 pixels, \
      \(study.hiddenUnits) hidden units with a ReLU, ten digits. Lesson 10 needed a `backward` for \
      the linear layer, for the ReLU and for the loss. This is all there is now.
      """)
    page.listing("MnistNN", in: "MnistNN.swift")
    page.plot(
      study.stepGraph,
      """
      What the loss of one batch remembers. Four leaves need a gradient, W₁, b₁, W₂ and b₂; x needs \
      none, and no gradient goes there.
      """)
    page.text(
      """
      The fast.ai lesson learns in a function `update`, four lines that stand in every program that \
      uses PyTorch. **Zero**: let go of the old gradients, since `backward()` adds to what is there. \
      **Forward**: compute the loss, which draws the graph. **Backward**: walk it. **Step**: move \
      the parameters against their gradients. Each line prepares what the next one needs, and in \
      another order they still run, only wrongly.
      """)
    page.check("15.9")
    let comparison = Comparison(hand: study.trainByHand(), tensors: study.trainByTensors())
    let (hand, tensors) = (comparison.hand, comparison.tensors)
    page.text(
      """
      Both networks start from the same weights, see the same batches, and step with the same Adam. \
      If the tensors find the same gradients, then they must have the same losses.
      """)
    page.plot(
      Chart(
        "The losses of the first steps, twice", x: "batch", y: "cross-entropy",
        series: [
          .line("hand-made layers", Array(hand.losses.prefix(100))),
          .points(
            "tensors", Array(tensors.losses.prefix(100)).indices.map(Double.init),
            Array(tensors.losses.prefix(100))),
        ]),
      """
      The line is lesson 10's, from backward passes written by hand; the points are the tensors'. \
      They lie on it.
      """,
      from: "15.3", "15.4", "15.5", "15.6", "15.7", "15.9")
    page.table(
      "Epoch by epoch",
      [
        "epoch", .number("loss, by hand", decimals: 6), .number("loss, by tensors", decimals: 6),
        .percent("test accuracy, by hand", decimals: 2), .percent("by tensors", decimals: 2),
      ],
      hand.epochLosses.indices.map {
        [
          $0 + 1, hand.epochLosses[$0], tensors.epochLosses[$0], hand.accuracies[$0],
          tensors.accuracies[$0],
        ]
      }, from: "15.3", "15.4", "15.5", "15.6", "15.7", "15.9")
    page.text(agreement(comparison, study))
    return comparison
  }

  /// To which digit the two trainings agree, and why.
  private static func agreement(_ comparison: Comparison, _ study: Study) -> String {
    func isPowerOfTwo(_ number: Int) -> Bool { number > 0 && number & (number - 1) == 0 }
    let last = study.training.labels.count % study.batchSize
    let batches = comparison.hand.losses.count
    let why =
      """
      The only sums in which they can differ are the last: a hand-made layer divides p − 1 by the \
      number of images, and log-softmax adds −1/n and p/n. If n is a power of two, both give the \
      same digits, since dividing by it only moves the binary point.
      """
    guard let first = comparison.firstDifference else {
      return """
        All \(Format.count(batches)) losses are the same to the last digit of a Float\
        \(comparison.hasLearnedTheSame ? ", and so is every weight" : ""). \(why)
        """
    }
    let reason =
      !isPowerOfTwo(study.batchSize)
      ? "Here n is \(study.batchSize), which is none."
      : last > 0 && !isPowerOfTwo(last)
        ? "Here the last batch of an epoch has \(last) images, which is none: from there on the two "
          + "go their own ways, in the last digits."
        : "That is so here, so look at your own exercises for the reason."
    return """
      The first \(Format.count(first)) of \(Format.count(batches)) losses are the same to the last \
      digit of a Float. \(why) \(reason) The largest difference of a loss is \
      \(Format.number(comparison.largestDifference, digits: 2)) of it.
      """
  }
}
