import Exercises
import Lab
import Notebook

extension Lesson15 {
  /// Time and memory.
  static func cost(_ page: Page, _ study: Study, _ comparison: Comparison) {
    page.section("What it costs")
    let images = study.training.labels.count
    let (hand, tensors) = (comparison.hand, comparison.tensors)
    let batch = min(study.batchSize, images)
    let (small, large) = (study.size(ofGraph: batch), study.size(ofGraph: min(images, 16 * batch)))
    page.text(
      """
      Convenience has a price, and it is good to know where it is paid. The arithmetic is the same: \
      the same products in the same order. What is added is a node for each operation, the closures \
      in it, and the walk. That is so much for each operation, however large its matrices are. A \
      graph of single numbers is slow, and one of large matrices hardly notices.
      """)
    page.table(
      "One training, twice",
      ["", "images per second", "nodes per step", "nodes left after it"],
      [
        ["hand-made layers", Int(hand.imagesPerSecond(images)), "none", "none"],
        ["tensors", Int(tensors.imagesPerSecond(images)), tensors.nodesPerStep, tensors.nodesLeft],
      ], from: "15.3", "15.4", "15.5", "15.6", "15.7", "15.9")
    page.show(
      "tensors, as a share of the hand-made speed", comparison.speed(images), as: .percent())
    page.text(
      """
      Memory is the larger matter. A graph keeps every value that a backward pass may ask for, until \
      the walk is over: all activations of all layers, for the whole batch. It grows with the batch \
      and with the depth. That is why it is the batch that is made smaller when a graphics processor \
      runs out of memory.
      """)
    page.table(
      "What the graph of one step keeps",
      ["", "nodes", "bytes of their values and the images"],
      [
        ["a batch of \(batch)", small.nodes, small.bytes],
        ["a batch of \(min(images, 16 * batch))", large.nodes, large.bytes],
        [
          "a batch of \(batch), without gradients", small.inferenceNodes,
          "nothing for a backward pass",
        ],
      ])
    page.text(
      """
      When a network is used, nobody walks back. `withoutGradients { … }` computes the same numbers \
      and records nothing: the outputs are one node without parents, and each layer's values are \
      freed as soon as the next one has read them. PyTorch calls it `torch.no_grad()`. Leaving it \
      out changes no result, and wastes memory.
      """)
    page.listing("Tape", in: "Tensor.swift")
    page.listing("withoutGradients", in: "Tensor.swift")
    // Speeds are no run's twice: a script has measured all three at once and put them into the file.
    let real = page.real("imagesPerSecond")
    let byHand = page.real("handMadeImagesPerSecond")
    let accuracy = page.real("accuracy", tensors.accuracies.last ?? .nan)
    let torch = page.real("pyTorchImagesPerSecond")
    page.onRealData(
      """
      On MNIST's 60,000 images, in batches of 64, the tensors learned from \
      \(Format.number(real.rounded(), digits: 7)) images a second where the hand-made layers learned from \
      \(Format.number(byHand.rounded(), digits: 7)), and read \(Format.percent(accuracy, decimals: 2)) of the test \
      images correctly after five epochs. PyTorch, which is made for far larger networks, learned \
      from \(Format.number(torch.rounded(), digits: 7)) images a second with the same network on the same machine, by \
      the script Tests/Reference/autograd.py. Such figures depend on the machine and on what else it \
      does.
      """)
  }

  /// What this program cannot do.
  static func frameworks(_ page: Page) {
    page.section("What frameworks add")
    page.text(
      """
      You have now written the heart of PyTorch's autograd. What is around it there, and not here?

      **Higher derivatives.** Our local rules compute with matrices, which remember nothing. If they \
      computed with tensors, then the backward pass would be recorded too, and could be walked back once \
      more: a derivative of a derivative.

      **Static graphs.** Our graph is drawn afresh in each step, by running ordinary Swift; loops and \
      conditions are no problem, since only what was computed is there. That is called dynamic, or \
      *define by run*. A static graph is drawn first, once, and run many times. So a compiler can \
      look at all of it, join operations into one loop, and plan the memory. JAX and `torch.compile` \
      draw it by watching a dynamic program run.

      **Forward mode.** There is another way to use the chain rule: carry along with each value its \
      slope with respect to one input. For one input and many outputs it is the better way; for \
      millions of weights and one loss, walking backwards is, because one walk serves them all.

      **Everything else**: graphics processors, shapes with more than two directions, broadcasting \
      of any shape to any other, hundreds of operations, checkpoints that compute activations again \
      instead of keeping them, and warnings when a value that the backward pass needs was changed in \
      place. That last mistake cannot happen here: a Swift matrix is a value, and what a closure \
      holds stays as it was.
      """)
    page.question(
      .choose,
      """
      A function has 3 inputs and 1,000,000 outputs, and you want all its slopes. Forward or \
      backward?
      """,
      answer: """
        Forward: three walks, one for each input, find all of them. Backward it would take a million, \
        one for each output.
        """)
  }
}
