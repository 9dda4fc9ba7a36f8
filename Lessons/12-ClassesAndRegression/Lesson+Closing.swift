import Lab
import Notebook

extension Lesson12 {
  /// What the reader has learned, questions, and what to read on.
  static func closing(_ page: Page, _ study: Study) {
    page.text(
      """
      Two things have been left aside: why tanh and not a sigmoid, and what happens when hidden \
      layers are stacked. [Lesson 13](lesson13) looks at the functions inside the hidden units, \
      and at what they do to the gradient.
      """)
    page.closing(
      abilities: [
        "Turn the outputs of a network into probabilities, without overflow, and find its answer.",
        "Derive the gradient p − y of softmax and cross-entropy.",
        "Say what a hidden layer does: it moves the points until straight borders are enough.",
        "Choose outputs and loss for a task, and distrust a network outside its data.",
      ],
      questions: questions(study),
      reading: [
        Reading(
          "Bridle", 1990,
          "Probabilistic Interpretation of Feedforward Classification Network Outputs, with "
            + "Relationships to Statistical Pattern Recognition",
          in: "Neurocomputing, NATO ASI Series 68",
          link: "https://doi.org/10.1007/978-3-642-76153-9_28",
          "where the softmax got its name"),
        Reading(
          "Cybenko", 1989, "Approximation by superpositions of a sigmoidal function",
          in: "Mathematics of Control, Signals and Systems 2",
          link: "https://doi.org/10.1007/BF02551274",
          "enough steps come close to any continuous curve; how to find them is another matter"
        ),
        Reading(
          "Olah", 2014, "Neural Networks, Manifolds, and Topology",
          link: "https://colah.github.io/posts/2014-03-NN-Manifolds-Topology/",
          "spirals in the space of the hidden units, in moving pictures"),
        Reading(
          "Udacity", 2018, "Deep Learning (PyTorch), the original course",
          link: "https://github.com/udacity/deep-learning-v2-pytorch"),
        Reading(
          "Stanford CS231n", 2015, "Neural Networks Case Study",
          link: "https://cs231n.github.io/neural-networks-case-study/",
          "three spirals, step by step in NumPy"),
        Reading(
          "Zhang, Lipton, Li and Smola", 2023, "Dive into Deep Learning, chapter 4.1",
          link: "https://d2l.ai/chapter_linear-classification/softmax-regression.html",
          "softmax regression at length"),
      ])
  }

  private static func questions(_ study: Study) -> [Question] {
    let network = study.classifier()
    let outputs = network.outputs(study.spirals.features).values.map(abs)
    let wound = study.drawn(turns: 1.5)
    let accuracies = [5, 20].map { wound.classifier(hiddenUnits: $0).accuracy(on: wound.spirals) }
    return [
      Question(
        .breakIt,
        """
        In your 12.1, leave out the step that subtracts the largest output, and run `swift run \
        lesson12`. The check complains. Do the figures change?
        """,
        answer: """
          No, or only in the last digits. The largest output of the spirals' network is \
          \(Format.fixed(outputs.max() ?? 0, 1)) in size, far from the 710 at which e^z is \
          infinite. Such a mistake can stay hidden for a long time, until a network comes along that \
          is more confident than this one.
          """),
      Question(
        .breakIt,
        "Run `swift run lesson12 --turns 1.5`. Are five hidden units still enough? Are twenty?",
        answer: """
          With spirals wound nearly twice as far, five units classify \
          \(Format.percent(accuracies[0])) of the training points, and twenty \
          \(Format.percent(accuracies[1])). More turns take more bends.
          """),
      Question(
        .choose,
        """
        At which hour of the day is a shop busiest? Would you treat the answer as one of 24 \
        classes or as an amount from 0 to 23?
        """,
        answer: """
          Both can work, and both have a flaw. As an amount, 23 and 0 are as far apart as can be, \
          though they are neighbours, and a network in doubt between 8 and 18 would answer 13. As \
          classes, all hours are equally different, so the network has to learn for itself that \
          17 is almost 18. Classes are the safer choice if there are enough records for each.
          """),
      Question(
        .predict,
        "Add 5 to the biases of all three outputs of a trained network. What changes?",
        answer: """
          Nothing: no probability, no answer, no loss. Softmax sees only the differences.
          """),
    ]
  }
}
