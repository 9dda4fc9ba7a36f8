import Lab
import Notebook

extension Lesson11 {
  /// What the reader has learned, questions, and what to read on.
  static func closing(_ page: Page, _ study: Study) {
    page.text(
      """
      Yes and no is the smallest question there is. [Lesson 12](lesson12) asks the same network \
      for one of several classes, and for amounts; what has to change is only the end of it.
      """)
    page.closing(
      abilities: [
        "Say what a hidden unit can do and a single neuron cannot, and read a unit's threshold "
          + "off its weight and bias.",
        "Derive the gradient p − y of the binary cross-entropy, and say why the squared error "
          + "learns least where it is most wrong.",
        "Tell underfitting from overfitting by two losses, and bias from variance by several fits.",
        "Choose a size, a weight decay or an epoch by validation, and know what that costs.",
      ],
      questions: questions(study),
      reading: [
        Reading(
          "Geman, Bienenstock and Doursat", 1992, "Neural Networks and the Bias/Variance Dilemma",
          in: "Neural Computation 4", link: "https://doi.org/10.1162/neco.1992.4.1.1",
          "where the tradeoff was first spelled out for networks"),
        Reading(
          "Belkin, Hsu, Ma and Mandal", 2019,
          "Reconciling modern machine-learning practice and the classical bias–variance trade-off",
          in: "PNAS 116", link: "https://doi.org/10.1073/pnas.1903070116",
          "very large networks can have a second descent beyond the rise of this lesson"),
        Reading(
          "Loshchilov and Hutter", 2019, "Decoupled Weight Decay Regularization", in: "ICLR",
          link: "https://arxiv.org/abs/1711.05101", "weight decay beside Adam, and apart from it"),
        Reading(
          "Prechelt", 1998, "Early Stopping – But When?",
          in: "Neural Networks: Tricks of the Trade",
          link: "https://doi.org/10.1007/3-540-49430-8_3", "how much patience to have"),
        Reading(
          "Udacity", 2018, "Deep Learning (PyTorch), the original course",
          link: "https://github.com/udacity/deep-learning-v2-pytorch"),
        Reading(
          "Goodfellow, Bengio and Courville", 2016, "Deep Learning, chapter 7",
          link: "https://www.deeplearningbook.org/contents/regularization.html",
          "weight decay, early stopping and their relatives, with the mathematics"),
        Reading(
          "Zhang, Lipton, Li and Smola", 2023, "Dive into Deep Learning, chapter 3.6",
          link: "https://d2l.ai/chapter_linear-regression/generalization.html", "generalisation"),
      ])
  }

  private static func questions(_ study: Study) -> [Question] {
    let calm = study.drawn(noise: 0.3)
    let truth = Truth(noise: 0.3).loss(on: calm.validation)
    let losses = [3, 50].map { calm.train(hiddenUnits: $0).loss(on: calm.validation) }
    return [
      Question(
        .breakIt,
        "Run `swift run lesson11 --noise 0.3`. Is there still anything to overfit?",
        answer: """
          Hardly. The corners no longer overlap much, and the truth's validation loss is only \
          \(Format.number(truth, digits: 2)). Three units reach \(Format.fixed(losses[0], 3)), \
          fifty \(Format.fixed(losses[1], 3))\
          \(losses[1] < losses[0] ? ": now the larger network is the better one" : ""). It is the \
          noise that gives a large network something wrong to learn.
          """),
      Question(
        .predict,
        """
        Suppose two hidden units begin alike: the same bias, the same weights from the inputs, the \
        same weight to the output. What do they become?
        """,
        answer: """
          They stay equal, and together they are one unit. Equal units get equal gradients in \
          every step, so nothing ever tells them apart. That is why the first weights are random.
          """),
      Question(
        .choose,
        """
        You have chosen the size, λ and the epoch by the same validation records. Someone asks how \
        good your network is. Do you report its training loss, its validation loss, or neither?
        """,
        answer: """
          Neither. The training loss is the one it was trained to lower, and the validation loss \
          the one it was chosen by. Both flatter it. Report the loss on test records that are used \
          only once, at the end.
          """),
    ]
  }
}
