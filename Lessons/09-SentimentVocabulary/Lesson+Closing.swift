import Lab
import Notebook
import SentimentLessons

extension Lesson09 {
  /// What the reader can do now, and where to read on.
  static func closing(_ page: Page, _ study: Study) {
    let severe = study.selection(minCount: study.minCount, cutoff: 3)
    page.text(
      """
      Lesson 10 turns to pictures, and to networks whose hidden layer bends, so that multiplying \
      out no longer works.
      """)
    page.closing(
      abilities: [
        "Choose a vocabulary by counting, and say what a cut-off costs, with its uncertainty.",
        "Multiply a linear layer out, and see that any such network is logistic regression.",
        "Take a decision of the network apart word by word.",
        "Read a t-SNE map for neighbours, and for nothing else.",
      ],
      questions: [
        Question(
          .breakIt,
          """
          Run `swift run lesson09 --polarity-cutoff 3`, a cut-off that hardly any word reaches. \
          Which words are left, and what can the network still do with them?
          """,
          answer:
            """
            \(Format.count(severe.words.count)) words are left, of which \
            \(Format.count(severe.words.count { study.seen.total[$0] < 50 })) were seen fewer than \
            50 times: they are never judged, so they stay whatever the cut-off is. With them the \
            network gets \(Format.percent(study.train(severe).testAccuracy)) of the test reviews \
            right.
            """),
        Question(
          .explain,
          """
          The cut-off is chosen with the labels of the training reviews. Would it be cheating to \
          count all the reviews, test reviews too?
          """,
          answer:
            """
            Yes. The vocabulary would then be picked in part because of the test labels, and the \
            test accuracy would promise more than the network can keep on new reviews. \
            [Lesson 4](lesson04) measured how much that flatters a rule.
            """),
        Question(
          .choose,
          """
          You want rows that tell more about a word than how positive it is. Which would you \
          change: the number of units, the labels, or the question that the network has to answer?
          """,
          answer:
            """
            The question. A network that must predict the neighbours of a word, as in word2vec, \
            has a reason to tell "excellent" from "perfect" and "actor" from "plot". One that is \
            asked only for positive or negative has no use for it, whatever its size.
            """),
      ],
      reading: [
        Reading(
          "Pang, Lee & Vaithyanathan", 2002,
          "Thumbs up? Sentiment classification using machine learning techniques", in: "EMNLP",
          link: "https://aclanthology.org/W02-1011/",
          "Film reviews, naive Bayes, and presence better than counts, in the year 2002."
        ),
        Reading(
          "Wang & Manning", 2012,
          "Baselines and bigrams: simple, good sentiment and topic classification", in: "ACL",
          link: "https://aclanthology.org/P12-2018/",
          "How far log ratios go, together with logistic regression and pairs of words."),
        Reading(
          "van der Maaten & Hinton", 2008, "Visualizing data using t-SNE",
          in: "Journal of Machine Learning Research 9",
          link: "https://www.jmlr.org/papers/v9/vandermaaten08a.html"),
        Reading(
          "Wattenberg, Viégas & Johnson", 2016, "How to use t-SNE effectively", in: "Distill",
          link: "https://doi.org/10.23915/distill.00002",
          "Maps you can play with, and what must not be read from them."),
        Reading(
          "Mikolov, Chen, Corrado & Dean", 2013,
          "Efficient estimation of word representations in vector space", in: "arXiv",
          link: "https://arxiv.org/abs/1301.3781",
          "word2vec: rows that learn from neighbouring words."),
        Reading(
          "Udacity", 2018, "Sentiment analysis with Andrew Trask, project 6 and analysis",
          link:
            "https://github.com/udacity/deep-learning-v2-pytorch/tree/master/sentiment-analysis-network",
          "The original lesson."),
      ])
  }
}
