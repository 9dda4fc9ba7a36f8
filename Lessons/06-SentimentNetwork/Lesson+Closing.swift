import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  static func closing(_ page: Page, _ study: ReviewStudy) {
    let weights = WordNetwork(words: 1, hiddenUnits: 10, seed: study.seed).hiddenToOutput
    let (all, first) = (weights.reduce(0) { $0 + $1 * $1 }, weights[0] * weights[0])
    page.text(
      """
      The rate was not the whole trouble. The formula has shown where to look: at the squared counts. \
      [Lesson 7](lesson07) changes the inputs, and nothing else.
      """)
    page.closing(
      abilities: [
        "Build a network from words to one output, and take one step of learning by hand.",
        "Calculate how far a step moves a weighted sum, and tell whether a rate is too large.",
        "Look at the outputs when an accuracy looks like a coin toss.",
        "Multiply two linear layers out, and say what the hidden units of such a network add.",
      ],
      questions: [
        Question(
          .breakIt,
          """
          Run `swift run lesson06 --hidden-units 1`. The model can say as much as before. Why are \
          the numbers not the same?
          """,
          answer: """
            Because the steps have another size. With one unit Σ vⱼ² is only the first weight \
            squared, \(Format.number(first)), and with ten units it is \(Format.number(all)). The \
            first step moves z \(Format.number(all / first, digits: 2)) times less far, as if the \
            rate were that much smaller.
            """),
        Question(
          .breakIt,
          """
          In 6.3, move v before you take the hidden error terms from it. Does the check notice? \
          Would the table of rates?
          """,
          answer: """
            The check does, and names the mistake. The table gives nothing away: on the shipped \
            sample the test accuracies stay what they were. The two versions of δⱼ differ by \
            δ·η·δ·hⱼ, which is small beside δ·vⱼ. A network that learns is no proof of correct code.
            """),
        Question(
          .choose,
          """
          A network has 50.0 % on a test set that is half positive. What do you look at first: \
          more hidden units, the outputs, or more training reviews?
          """,
          answer: """
            The outputs. If they are all on one side, the network answers the same to everything, \
            and neither units nor reviews will help before you know why.
            """),
        Question(
          .check,
          """
          Take a network that has w = 0 and a review with Σ xᵢ² = 200. Which rate moves its sum to \
          1 in one step, if Σ vⱼ² = 10 and the label is positive?
          """,
          answer: "1 = η · 0.125 · 200 · 10 gives η = \(Format.number(1 / (0.125 * 200 * 10)))."),
      ],
      reading: [
        Reading(
          "Maas, Daly, Pham, Huang, Ng & Potts", 2011,
          "Learning word vectors for sentiment analysis", in: "ACL 2011",
          link: "https://aclanthology.org/P11-1015/", "the reviews, and who labelled them"),
        Reading(
          "Udacity, Andrew Trask", 2017, "Sentiment analysis network, projects 1 to 6",
          in: "deep-learning-v2-pytorch",
          link: "https://github.com/udacity/deep-learning-v2-pytorch",
          "the lessons that 4 to 9 follow"),
        Reading(
          "Cox", 1958, "The regression analysis of binary sequences",
          in: "Journal of the Royal Statistical Society B 20",
          link: "https://doi.org/10.1111/j.2517-6161.1958.tb00292.x",
          "logistic regression, before there were networks"),
        Reading(
          "Wang & Manning", 2012,
          "Baselines and bigrams: simple, good sentiment and topic classification", in: "ACL 2012",
          link: "https://aclanthology.org/P12-2018/",
          "log ratios as a baseline that is hard to beat, on these reviews too"),
        Reading(
          "Jurafsky & Martin", 2025, "Speech and language processing", in: "3rd edition, draft",
          link: "https://web.stanford.edu/~jurafsky/slp3/",
          "its chapter on logistic regression has sentiment as its example"),
      ])
  }
}
