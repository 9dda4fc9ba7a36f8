import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// What comes next, what the reader can do now, and what to read on.
  static func closing(_ page: Page, _ study: Study, _ history: Study.History) {
    page.section("What comes next")
    page.text(
      """
      To try: `--hidden-units 200`, `--batch-size 512`, `--learning-rate 0.01`, `--train 500 \
      --epochs 100`. `--save digits.safetensors` keeps the network in a file that PyTorch opens \
      too, with `safetensors.torch.load_file`, and `--load digits.safetensors` goes on from there.

      Why fifty hidden units, and how many epochs? So far we guessed. [Lesson 11](lesson11) goes \
      back to a small network, small enough to draw all it has learned, and finds out what a \
      hidden unit can do, when there are too many, and what weight decay does about it.
      """)
    let first = history.losses.first ?? .nan
    page.closing(
      abilities: [
        "Turn logits into probabilities that do not overflow, and say what −ln p punishes.",
        "Derive p − y, and say why the squared error learns little from certain mistakes.",
        "Write the backward pass of a layer, and check it by its shapes.",
        "Explain why Adam's first step is η long, and what a new Adam for every batch forgets.",
      ],
      questions: [
        Question(
          .breakIt,
          """
          In your 10.5, leave out the division by the number of records, and train as before. SGD \
          would now take steps \(study.choice.batchSize) times as long. What does Adam do?
          """,
          answer: """
            Almost nothing. All gradients are \(study.choice.batchSize) times as large, so m is, \
            and √s is too, and their quotient stays the same; only ε counts for less. Your losses \
            still agree with Lab's, to three or four digits instead of six. It takes the check to \
            notice. Put the division back.
            """),
        Question(
          .predict,
          "Initialise all weights and biases with 0. What do the hidden units learn?",
          answer: """
            Nothing. Every sum is 0, so ReLU says 0 and its slope there is 0. W₂ gets a gradient \
            of Aᵀ·G = 0 and W₁ gets one of 0 too. Only the output's biases move, and the network \
            answers every picture alike.
            """),
        Question(
          .explain,
          """
          The first batch of this run has a loss of \(Format.number(first)). Where does that \
          number come from, and why is it not exactly ln 10 = \(Format.number(log(10)))?
          """,
          answer: study.startsFresh
            ? """
            From an untrained network: small random weights give small logits, so all ten \
            probabilities are near a tenth. They are not equal, since the weights are random, and \
            the difference from ln 10 is what the random logits happen to cost.
            """
            : """
            From the file that `--load` named: the network had learned before its first batch, so \
            the loss is far below ln 10.
            """),
        Question(
          .choose,
          """
          A network should say which of ten topics an article is about; several may apply at once. \
          Softmax, or a sigmoid for each output?
          """,
          answer: """
            A sigmoid each. Softmax's probabilities add up to 1, so it can only share out one \
            answer. Ten sigmoids answer ten separate questions, yes or no. [Lesson 12](lesson12) \
            matches outputs and losses to tasks.
            """),
      ],
      reading: [
        Reading(
          "LeCun, Bottou, Bengio & Haffner", 1998,
          "Gradient-based learning applied to document recognition",
          in: "Proceedings of the IEEE 86", link: "https://doi.org/10.1109/5.726791",
          "MNIST, and better networks for it."),
        Reading(
          "Kingma & Ba", 2015, "Adam: a method for stochastic optimization", in: "ICLR",
          link: "https://arxiv.org/abs/1412.6980", "Its algorithm 1 is exercise 10.7."),
        Reading(
          "Glorot, Bordes & Bengio", 2011, "Deep sparse rectifier neural networks", in: "AISTATS",
          link: "https://proceedings.mlr.press/v15/glorot11a.html", "Why ReLU."),
        Reading(
          "Guo, Pleiss, Sun & Weinberger", 2017, "On calibration of modern neural networks",
          in: "ICML", link: "https://arxiv.org/abs/1706.04599",
          "When a probability can be taken at its word."),
        Reading(
          "Howard", 2018, "What is torch.nn really?", in: "PyTorch tutorials",
          link: "https://docs.pytorch.org/tutorials/beginner/nn_tutorial.html",
          "A network for MNIST from nothing, by fast.ai."),
        Reading(
          "fast.ai", 2019, "Practical deep learning for coders, lesson 5: SGD and MNIST",
          in: "course v3",
          link:
            "https://github.com/fastai/course-v3/blob/master/nbs/dl1/lesson5-sgd-mnist.ipynb",
          "The original of this lesson."),
        Reading(
          "Goh", 2017, "Why momentum really works", in: "Distill",
          link: "https://distill.pub/2017/momentum/", "A valley to steer through, with sliders."),
        Reading(
          "Zhang, Lipton, Li & Smola", 2023, "Dive into deep learning, Adam", in: "d2l.ai",
          link: "https://d2l.ai/chapter_optimization/adam.html", "Adam and its relatives, in code."),
      ])
  }
}
