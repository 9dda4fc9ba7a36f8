import Lab
import Notebook

extension Lesson01 {
  /// What comes next, what the reader can do now, questions, and what to read on.
  static func closing(_ page: Page, _ neuron: Neuron, steps: Int) {
    page.section("What comes next")
    page.text(
      """
      You have trained a neural network, the smallest there is. [Lesson 2](lesson02) puts several \
      such neurons in two layers and gives them 360 examples instead of one. The last neuron will \
      learn exactly as here. The question will be how those before it can learn when nobody tells \
      them what they should answer.

      To try first: `swift run lesson01 --target 0.9`, `--learning-rate 50 --steps 20`, or three \
      inputs and three weights, `--inputs 0.1,0.3,-0.5 --weights=-0.8,0.5,0.1`.
      """)
    page.closing(
      abilities: [
        "Take a neuron's inputs to its output, and say what every number on the way means.",
        "Follow a small change of one weight to the loss, slope by slope, and write the chain rule "
          + "down from that.",
        "Say why a step goes against the gradient, and check any gradient without calculus.",
        "Recognise a learning rate that is too small, one that overshoots, and one that never "
          + "settles.",
      ],
      questions: questions(neuron, steps: steps),
      reading: [
        Reading(
          "Rosenblatt", 1958,
          "The perceptron: a probabilistic model for information storage and organization in the "
            + "brain", in: "Psychological Review 65", link: "https://doi.org/10.1037/h0042519",
          "The neuron with a threshold."),
        Reading(
          "Rumelhart, Hinton & Williams", 1986,
          "Learning representations by back-propagating errors", in: "Nature 323",
          link: "https://doi.org/10.1038/323533a0",
          "This lesson's step, and the next lesson's, in four pages."),
        Reading(
          "Udacity", 2018, "Deep Learning (PyTorch)", in: "GitHub",
          link: "https://github.com/udacity/deep-learning-v2-pytorch",
          "The original course. Its folder `intro-neural-networks` is what lessons 1 and 2 follow."),
        Reading(
          "Sanderson (3Blue1Brown)", 2017, "Gradient descent, how neural networks learn",
          link: "https://www.3blue1brown.com/lessons/gradient-descent",
          "The landscape in moving pictures."),
        Reading(
          "Zhang, Lipton, Li & Smola", 2023, "Dive into Deep Learning: Gradient Descent",
          link: "https://d2l.ai/chapter_optimization/gd.html",
          "The same in one and two dimensions, with more on learning rates."),
      ])
  }

  private static func questions(_ neuron: Neuron, steps: Int) -> [Question] {
    let wrong = Trial(neuron, rate: -neuron.learningRate, steps: steps)
    let factor = neuron.largestRate.map { 1 - 2 * neuron.learningRate / $0 }
    var questions = [
      Question(
        .breakIt,
        """
        In exercise 1.4 write ŷ − y instead of y − ŷ. What will the output be after \
        \(Format.count(steps)) steps?
        """,
        answer: """
          The steps now go uphill: the output ends at \
          \(Format.number(wrong.outputs[steps])), further from \(Format.number(neuron.target)) than \
          the \(Format.number(neuron.answer)) it began with. The check of 1.4 names the mistake; \
          put it right again afterwards.
          """)
    ]
    if let factor, factor > 0, factor < 1 {
      questions.append(
        Question(
          .explain,
          """
          Close to the target, every step at a rate of \(Format.number(neuron.learningRate)) \
          multiplies the distance of h from its best value by \
          \(Format.number(factor, digits: 5)). How many steps does it take to halve it, and what \
          does that say about the long tail of the curve?
          """,
          answer: """
            About \(Format.count(Int((log(0.5) / log(factor)).rounded(.up)))), because that many \
            factors multiply to ½. It takes as long again for the next half, and so on: the \
            distance never becomes 0, it only becomes too small to matter.
            """))
    }
    questions.append(
      Question(
        .choose,
        """
        A friend trains a network and the loss jumps up and down from step to step without \
        falling. Which would you try first: more steps, a smaller learning rate, or other first \
        weights?
        """,
        answer: """
          A smaller learning rate. A loss that jumps up and down is the usual sign of steps that \
          are too long; more of them only make more jumps. Divide the rate by ten and see whether \
          the loss falls.
          """))
    return questions
  }
}
