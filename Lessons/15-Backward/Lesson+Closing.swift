import Lab
import Notebook

extension Lesson15 {
  /// What the reader can do now, questions, and what to read on.
  static func closing(_ page: Page, _ comparison: Comparison) {
    page.closing(
      abilities: [
        "Say what `loss.backward()` does, and write it.",
        "Give an operation a local rule, on numbers and on matrices, and check it by measuring.",
        "Explain why gradients are added up, and why the walk needs a topological order.",
        "Name what goes wrong if gradients are not zeroed, and why inference records nothing.",
        "Say what a framework adds to this, and what it does not.",
      ], questions: questions(comparison), reading: readings)
  }

  private static func questions(_ comparison: Comparison) -> [Question] {
    [
      Question(
        .breakIt,
        "In `update` leave the zeroing out, and run the lesson. What becomes of the losses?",
        answer: """
          The first is the same, for the first step still has a clean gradient. From then on each \
          step uses the sum of all gradients so far. It goes on in old directions like a momentum \
          that never fades, and the loss falls more slowly, swings, or rises.
          """),
      Question(
        .breakIt,
        "In `accumulated` return only the part, as `=` would. Which figures of this page change?",
        answer: """
          Those with shared nodes: the gradients of section 3. The training stays exactly as it is, \
          because each parameter is used once in a batch. That is why this mistake can live long.
          """),
      Question(
        .explain,
        """
        The graph of a step has \(comparison.tensors.nodesPerStep) nodes, and \
        \(comparison.tensors.nodesLeft) are left when the step is over. Who has freed them?
        """,
        answer: """
          Swift, as soon as nobody holds them. The loss holds its parents, they hold theirs, and when \
          `update` returns nobody holds the loss. It works because no closure holds the node that it \
          belongs to: the rule of σ keeps the output's matrix, not the output's tensor.
          """),
      Question(
        .check, "Someone calls `backward()` on the logits, a matrix. Why is that refused?",
        answer: """
          Each logit has gradients of its own, and there is no one number whose change they describe. \
          Take a mean, a sum or a loss: then it is said how much each of them counts.
          """),
    ]
  }

  private static let readings = [
    Reading(
      "Wengert", 1964, "A simple automatic derivative evaluation program",
      in: "Communications of the ACM 7", link: "https://doi.org/10.1145/355586.364791",
      "The list of operations, walked forward."),
    Reading(
      "Linnainmaa", 1976, "Taylor expansion of the accumulated rounding error", in: "BIT 16",
      link: "https://doi.org/10.1007/BF01931367",
      "The walk backwards, from his thesis of 1970; the errors were those of rounding."),
    Reading(
      "Kahn", 1962, "Topological sorting of large networks", in: "Communications of the ACM 5",
      link: "https://doi.org/10.1145/368996.369025", "The order, by counting."),
    Reading(
      "Griewank & Walther", 2008, "Evaluating derivatives", in: "SIAM",
      link: "https://doi.org/10.1137/1.9780898717761", "The book on the subject."),
    Reading(
      "Baydin, Pearlmutter, Radul & Siskind", 2018,
      "Automatic differentiation in machine learning: a survey", in: "JMLR 18",
      link: "https://jmlr.org/papers/v18/17-468.html", "Forward, backward, and a long history."),
    Reading(
      "Paszke and others", 2017, "Automatic differentiation in PyTorch", in: "NIPS workshop",
      link: "https://openreview.net/forum?id=BJJsrmfCZ"),
    Reading(
      "Paszke and others", 2019,
      "PyTorch: an imperative style, high-performance deep learning library", in: "NeurIPS",
      link: "https://arxiv.org/abs/1912.01703"),
    Reading(
      "Karpathy", 2020, "micrograd", in: "GitHub", link: "https://github.com/karpathy/micrograd",
      "The same for single numbers, in about a hundred lines of Python."),
    Reading(
      "Howard & Gugger", 2020, "What is torch.nn really?", in: "PyTorch tutorials",
      link: "https://pytorch.org/tutorials/beginner/nn_tutorial.html",
      "The network and its `update`, refactored step by step."),
  ]
}
