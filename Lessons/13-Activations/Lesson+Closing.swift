import Lab
import Notebook

extension Lesson13 {
  /// What comes next, what the reader can do now, questions, and what to read on.
  static func closing(_ page: Page, _ study: Study, _ runs: [Study.Run]) {
    page.section("What comes next")
    page.text(
      """
      Slopes are one half of what a layer multiplies by; weights are the other. [Lesson \
      14](lesson14) builds networks of any depth from a list, and draws their first weights so \
      that twenty ReLU layers lose neither the signal nor the error terms.

      To try first: `swift run lesson13 --depth 20`, `--learning-rate 1`, `--hidden-units 10`, \
      `--epochs 40` (does the sigmoid catch up?), `--seed 1`.
      """)
    page.closing(
      abilities: [
        "Write the slope of an activation, and say what saturated and dead mean.",
        "Follow an error term back through any number of layers, each computed once.",
        "Tell activations, error terms and gradients apart, and measure all three before saying "
          + "which of them has vanished.",
        "Test a claim about which layer is to blame by freezing layers.",
      ], questions: questions(study, runs), reading: readings)
  }

  private static func questions(_ study: Study, _ runs: [Study.Run]) -> [Question] {
    let sigmoid = study.norms(study.trace(.sigmoid, depth: study.depth).gradients)
    let middle = runs[0].spreads[0][2]
    return [
      Question(
        .breakIt,
        """
        In `reluPrime` return 0.5 in place of 0 for negative sums, and run the lesson. What do ‖δ‖ \
        and the accuracies do?
        """,
        answer: """
          The check of 13.3 turns red, since this is no longer the slope of ReLU, while the \
          forward pass is still ReLU's. ‖δ‖ shrinks less per layer; the factor goes from about √½ \
          = \(Format.fixed(0.5.squareRoot(), 2)) to about √(½ + ½ · 0.5²) = \
          \(Format.fixed(0.625.squareRoot(), 2)). But the gradient is now wrong, and the wrong \
          factors multiply from layer to layer: compare the accuracies with 3 layers and with 10. \
          So an error term that arrives is worth something only if it is the right one. If the function too is 0.5·h for negative h, the \
          slope is right, no unit can die, and it is called a leaky ReLU.
          """),
      Question(
        .explain,
        """
        With \(study.depth) sigmoid layers the last layer's ‖∂W‖ is \
        \(Format.number(sigmoid.last ?? .nan, digits: 2)), a healthy number. Why does the network \
        not at least learn with its last layer?
        """,
        answer: """
          That gradient says mostly “change what you answer to all images at once”, because to the \
          last layer all images look alike. Already after two sigmoid layers they differ by \
          \(Format.number(middle, digits: 2)) only, and each further layer leaves about a quarter \
          of that. A norm says how long the arrow is, not what it is good for.
          """),
      Question(
        .choose,
        """
        You have a deep network with tanh that does not learn, and you may look at one list of \
        numbers, one per layer: ‖∂W‖, ‖δ‖, or how much the activations differ between images. \
        Which?
        """,
        answer: """
          There is no single right choice, but ‖∂W‖ is the worst: it is a product and can hide \
          either factor. ‖δ‖ finds what is lost going back, the differences find what is lost \
          going forward. If you can have two lists, take these.
          """),
      Question(
        .check, "Why can two layers without an activation not do more than one?",
        answer: """
          x·W₁·W₂ = x·(W₁·W₂), and W₁·W₂ is one matrix of weights. With biases it is the same: \
          (x·W₁ + b₁)·W₂ + b₂ is x·(W₁·W₂) plus the one bias b₁·W₂ + b₂.
          """),
    ]
  }

  private static let readings = [
    Reading(
      "Hochreiter", 1991, "Untersuchungen zu dynamischen neuronalen Netzen",
      in: "Diploma thesis, TU München",
      link: "https://people.idsia.ch/~juergen/SeppHochreiter1991ThesisAdvisorSchmidhuber.pdf",
      "Where the vanishing gradient was found, in recurrent networks (in German)."),
    Reading(
      "Bengio, Simard & Frasconi", 1994,
      "Learning long-term dependencies with gradient descent is difficult",
      in: "IEEE Transactions on Neural Networks 5", link: "https://doi.org/10.1109/72.279181"),
    Reading(
      "Glorot & Bengio", 2010,
      "Understanding the difficulty of training deep feedforward neural networks",
      in: "AISTATS", link: "https://proceedings.mlr.press/v9/glorot10a.html",
      "Activations and gradients layer by layer, as in this lesson; section 4.2.1 says why weight "
        + "gradients can look level."),
    Reading(
      "Glorot, Bordes & Bengio", 2011, "Deep sparse rectifier neural networks", in: "AISTATS",
      link: "https://proceedings.mlr.press/v15/glorot11a.html", "ReLU."),
    Reading(
      "Udacity", 2018, "Deep Learning (PyTorch)", in: "GitHub",
      link: "https://github.com/udacity/deep-learning-v2-pytorch", "The original course."),
    Reading(
      "Karpathy & Li", 2016, "CS231n: Neural Networks, part 1",
      link: "https://cs231n.github.io/neural-networks-1/",
      "More activation functions, and what is said for and against each."),
    Reading(
      "Zhang, Lipton, Li & Smola", 2023,
      "Dive into Deep Learning: Numerical Stability and Initialization",
      link: "https://d2l.ai/chapter_multilayer-perceptrons/numerical-stability-and-init.html"),
  ]
}
