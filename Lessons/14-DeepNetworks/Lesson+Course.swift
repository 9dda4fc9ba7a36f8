import Exercises
import Lab
import Notebook

extension Lesson14 {
  /// The whole course in one table.
  static func course(_ page: Page) {
    page.section("What you have built")
    page.text(
      """
      This is the last lesson. Everything below you have met as a few lines of plain arithmetic, \
      and most of it you have written. In PyTorch each is one call, and now you know what happens \
      inside.
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
        ["weight decay", "weight_decay=", "10"],
        ["--save, --load", "safetensors.torch.save_file, load_file", "10"],
        ["binaryCrossEntropy, BinaryCrossEntropy", "nn.BCELoss", "11"],
        ["early stopping", "a few lines of your own", "11"],
        ["softmax", "torch.softmax", "12"],
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
      transpose of ours. And its backward adds to the gradients that are there, so its training \
      loops clear them with `zero_grad`; ours replaces them.
      """)
  }

  /// What comes after this course.
  static func next(_ page: Page) {
    page.section("Where to go next")
    page.text(
      """
      Write the last two loops so that they find themselves: a program that records what it \
      computes can walk back through the record. That is autograd, and a small one takes a hundred \
      lines.

      For images, look at each small patch with the same weights: convolutions (LeCun et al. \
      1998). For depth, let the signal also pass by each layer, so that the gradient has a road \
      without slopes: residual networks (He et al. 2016). Or bring each layer's sums back to mean \
      0 and deviation 1 while learning: batch normalisation (Ioffe & Szegedy 2015). For text, let \
      every word look at all the others: attention (Vaswani et al. 2017).

      To try here: `--sizes 784,200,100,50,10 --momentum 0.9 --epochs 20`, `--dropout 0.5`, \
      `--sizes 784,10`, and a list with a layer of 2 in the middle: what gets through so narrow a \
      place?
      """)
  }
}
