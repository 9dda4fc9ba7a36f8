import Exercises
import Lab
import Notebook

extension Lesson14 {
  /// The whole course as a map and as a table.
  static func course(_ page: Page) {
    page.section("What you have built")
    page.text(
      """
      All the parts of a deep network are there now. Here is the whole course once more, on one map.
      """)
    page.plot(
      map,
      """
      Six parts, and each uses the ones before it: the error term of lesson 2 is still the one \
      that lesson 14 follows through twenty layers.
      """)
    page.text(
      """
      You have met everything below as a few lines of plain arithmetic, much of it as an exercise. \
      In PyTorch each is one call, and now you know what happens inside.
      """)
    page.table(
      "The course, and what PyTorch calls it", ["here", "in PyTorch", "lesson"],
      [
        ["a gradient step by hand", "loss.backward(); optimizer.step()", "1"],
        ["sigmoid", "torch.sigmoid, nn.Sigmoid", "1"],
        ["backpropagation, record by record", "autograd", "2"],
        ["RandomState(seed)", "torch.manual_seed(seed)", "2"],
        ["Matrix, dot, transposed", "torch.Tensor, @, .T", "3"],
        ["a linear output, squared error", "nn.Linear, nn.MSELoss", "3"],
        ["random batches", "DataLoader(shuffle=True)", "3"],
        ["a word's number in the vocabulary", "the index of nn.Embedding", "5"],
        ["adding up the rows of the words", "nn.EmbeddingBag(mode=\"sum\")", "8"],
        ["similar words by dot product", "weight @ weight[word]", "9"],
        ["oneHot, logSoftmax", "functional.one_hot, log_softmax", "10"],
        ["Linear, ReLU", "nn.Linear, nn.ReLU", "10"],
        ["CrossEntropy", "nn.CrossEntropyLoss", "10"],
        ["Adam", "optim.Adam", "10"],
        ["fit", "a loop of your own", "10"],
        ["weight decay", "weight_decay=", "10, 11"],
        ["--save, --load", "safetensors.torch.save_file, load_file", "10"],
        ["binaryCrossEntropy, BinaryCrossEntropy", "nn.BCELoss", "11"],
        ["early stopping", "a few lines of your own", "11"],
        ["softmax", "torch.softmax", "10, 12"],
        ["BinaryCrossEntropy(of: .logits)", "nn.BCEWithLogitsLoss", "12"],
        ["meanSquaredError, MeanSquaredError", "nn.MSELoss", "12"],
        ["Tanh", "nn.Tanh", "12"],
        ["gradientNorm", "weight.grad.norm()", "13"],
        ["makeLayers, forward, backward", "nn.Sequential, autograd", "14"],
        ["parameterCount", "sum(p.numel() for p in model.parameters())", "14"],
        ["Xavier, heWeights", "nn.init.xavier_uniform_, kaiming_normal_", "14"],
        ["momentum", "optim.SGD(momentum=0.9)", "14"],
        ["Dropout", "nn.Dropout; model.train(), model.eval()", "14"],
      ])
    page.text(
      """
      Two differences to remember. PyTorch keeps a layer's weights as outputs × inputs, the \
      transpose of ours. And its backward pass adds to the gradients that are there, so its \
      training loops clear them with `zero_grad`; ours replaces them.
      """)
  }

  /// The lessons in their parts.
  private static var map: TimeLine {
    TimeLine(
      "A map of the course", x: "lesson",
      spans: [
        .init("by hand", from: 0.5, to: 3.5, note: "one step, error terms, batches"),
        .init("words", from: 3.5, to: 9.5, note: "reviews, from counts to a network"),
        .init("layers", from: 9.5, to: 10.5, note: "softmax, Adam"),
        .init("what to fit", from: 10.5, to: 12.5, note: "overfitting, losses"),
        .init("depth", from: 12.5, to: 14.5, note: "what vanishes, and what helps"),
        .init("backward", from: 14.5, to: 15.5, note: "gradients that find themselves"),
      ], ticks: (1...15).map { Tick(Double($0), "\($0)") })
  }

  /// What comes after this course.
  static func next(_ page: Page) {
    page.section("Where to go next")
    page.text(
      """
      One line of that table still does something that you have not written: `loss.backward()`. \
      Exercise 14.3 walks back through a list that somebody made beforehand. PyTorch has no list. \
      While the forward pass computes, in any order and with any loops, every number records which \
      operation made it and from what; `backward()` then walks back through that record, asks each \
      operation for its own small slope, and adds up where a number was used more than once. It is \
      lesson 13's graph with reused nodes, drawn by the program itself. Nothing in it is new to \
      you. [Lesson 15](lesson15) writes it, and trains lesson 10's network with it.

      For images, look at each small patch with the same weights: convolutions (LeCun et al. \
      1998). For depth, let the signal also pass by each layer, so that the gradient has a path \
      on which nothing shrinks it: residual networks ([He et al. \
      2016](https://arxiv.org/abs/1512.03385)). Or bring each layer's sums back to mean 0 and \
      deviation 1 while learning: batch normalisation ([Ioffe & Szegedy \
      2015](https://arxiv.org/abs/1502.03167)). For text, let every word look at all the others: \
      attention ([Vaswani et al. 2017](https://arxiv.org/abs/1706.03762)).

      To try here: `--sizes 784,200,100,50,10 --momentum 0.9 --epochs 20`, `--dropout 0.5`, \
      `--sizes 784,10`, and a list with a layer of 2 in the middle: how much gets through such a \
      bottleneck?
      """)
  }
}
