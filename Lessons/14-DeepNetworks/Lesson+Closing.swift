import Lab
import Notebook

extension Lesson14 {
  /// What the reader can do now, questions, and what to read on.
  static func closing(_ page: Page, _ study: Study) {
    page.closing(
      abilities: [
        "Build a network of any depth from a list, and run it forward and back in two loops.",
        "Derive how large the first weights must be, and say which assumptions that makes.",
        "Explain why a level row of gradients may hide error terms that have vanished.",
        "Say what momentum and dropout do, and compare each at settings that suit it.",
        "Keep the test images for one last question.",
      ], questions: questions(study), reading: readings)
  }

  private static func questions(_ study: Study) -> [Question] {
    let twice = Initialization.he.factor * 2.0.squareRoot()
    let last = study.start(Study.sizes(layers: 20), .he).sums
    return [
      Question(
        .breakIt,
        """
        In `heWeights` write 4 in place of 2 and run the lesson. What will the size of the sums be \
        after 20 layers?
        """,
        answer: """
          The variance is doubled, so every layer multiplies by √2 = \
          \(Format.number(twice, digits: 3)) where it multiplied by 1. Over 20 layers that is 2¹⁰ \
          = \(Format.count(1 << 10)) times the \(Format.number(last[19], digits: 2)) of the \
          figure. The error terms grow as much going back: the gradients explode.
          """),
      Question(
        .breakIt, "Start all weights at 0 and train. What do the hidden units learn?",
        answer: """
          Nothing. All sums are 0, all ReLUs put out 0, and every error term but the output's is \
          multiplied by weights of 0. Only the output's biases move, until the network gives each \
          digit the share it has among the training images.
          """),
      Question(
        .explain,
        """
        Dropout with p = 0.5 multiplies the units that stay by 2. Why not leave them as they are?
        """,
        answer: """
          The next layer would then be given sums half as large in training as in use, where all \
          units are on, and it would meet numbers that it has never learned from.
          """),
      Question(
        .choose,
        """
        Your network of thirty ReLU layers does not learn. Which do you try first: a larger rate, \
        He initialisation, or dropout?
        """,
        answer: """
          He initialisation, after measuring: if the differences between images or the error terms \
          vanish through the layers, no rate brings them back, and dropout only takes more away.
          """),
    ]
  }

  private static let readings = [
    Reading(
      "Glorot & Bengio", 2010,
      "Understanding the difficulty of training deep feedforward neural networks", in: "AISTATS",
      link: "https://proceedings.mlr.press/v9/glorot10a.html", "Xavier initialisation."),
    Reading(
      "He, Zhang, Ren & Sun", 2015,
      "Delving deep into rectifiers: surpassing human-level performance on ImageNet classification",
      link: "https://arxiv.org/abs/1502.01852", "The factor of 2."),
    Reading(
      "Sutskever, Martens, Dahl & Hinton", 2013,
      "On the importance of initialization and momentum in deep learning", in: "ICML",
      link: "https://proceedings.mlr.press/v28/sutskever13.html"),
    Reading(
      "Srivastava, Hinton, Krizhevsky, Sutskever & Salakhutdinov", 2014,
      "Dropout: a simple way to prevent neural networks from overfitting", in: "JMLR 15",
      link: "https://jmlr.org/papers/v15/srivastava14a.html"),
    Reading(
      "LeCun, Bottou, Bengio & Haffner", 1998,
      "Gradient-based learning applied to document recognition", in: "Proceedings of the IEEE 86",
      link: "https://doi.org/10.1109/5.726791", "MNIST and convolutions."),
    Reading(
      "Udacity", 2018, "Deep Learning (PyTorch)", in: "GitHub",
      link: "https://github.com/udacity/deep-learning-v2-pytorch", "The original course."),
    Reading(
      "Karpathy", 2020, "micrograd", in: "GitHub", link: "https://github.com/karpathy/micrograd",
      "`backward()` in about a hundred lines of Python."),
    Reading(
      "Goh", 2017, "Why momentum really works", in: "Distill",
      link: "https://distill.pub/2017/momentum/", "Valleys to play with."),
    Reading(
      "Zhang, Lipton, Li & Smola", 2023, "Dive into Deep Learning", link: "https://d2l.ai/",
      "A whole book in the same spirit, in PyTorch."),
  ]
}
