import Exercises
import Lab
import Notebook
import Sentiment

extension Lesson05 {
  /// What the reader can do now, questions, and what to read.
  static func closing(_ page: Page, _ study: Study) {
    page.closing(
      abilities: [
        "Turn any text into a vector of fixed length, and say what each of its numbers means.",
        "Explain why a bag of words forgets the order, and what that costs.",
        "Say which reviews may build the vocabulary, and what happens to a word without a place.",
      ],
      questions: [
        Question(
          .breakIt,
          """
          In your `vocabulary(of:)`, return the words sorted. The check objects, since it compares \
          places. Would a network learn less from the reviews?
          """,
          answer: """
            No, rounding apart. Sorting only moves every input, together with its weights, to \
            another place, the same one in all reviews. What would break it is an order that \
            changes between training and testing: then each weight would meet another word.
            """),
        Question(
          .choose,
          """
          For "positive" and "negative", should the network have (a) one output with the targets \
          1 and 0, or (b) two outputs, one per label?
          """,
          answer: """
            (a) is enough, since what one output says settles the other. With three labels or \
            more, one number would put them in an order that they do not have, and each gets an \
            output of its own; [lesson 10](lesson10) does that for ten digits.
            """),
        Question(
          .check,
          """
          A sigmoid never reaches 0 or 1. So a network can never match its target exactly. Why is \
          that no problem?
          """,
          answer: """
            Only the direction counts: training raises the output of positive reviews and lowers \
            that of negative ones, and we read an output of ½ or more as positive. It does mean \
            that the error never becomes exactly 0, so there is always a small step left to take.
            """),
      ],
      reading: [
        Reading(
          "Harris", 1954, "Distributional Structure", in: "Word 10",
          link: "https://doi.org/10.1080/00437956.1954.11659520",
          "Where the words “bag of words” come from"),
        Reading(
          "Maas, Daly, Pham, Huang, Ng & Potts", 2011,
          "Learning Word Vectors for Sentiment Analysis", in: "ACL 2011",
          link: "https://aclanthology.org/P11-1015/",
          "Bags of words on these reviews, and vectors for words that mean the same"),
        Reading(
          "Trask, for Udacity", 2017,
          "Sentiment Classification: how to frame problems for a neural network",
          link:
            "https://github.com/udacity/deep-learning-v2-pytorch/tree/master/"
            + "sentiment-analysis-network", "The original course of lessons 4 to 9"),
        Reading(
          "Jurafsky & Martin", 2025, "Speech and Language Processing", in: "third edition, draft",
          link: "https://web.stanford.edu/~jurafsky/slp3/",
          "Words, tokens and what else can stand for a text"),
        Reading(
          "Manning, Raghavan & Schütze", 2008, "Introduction to Information Retrieval",
          in: "chapters 2 and 5", link: "https://nlp.stanford.edu/IR-book/",
          "Vocabularies, and the law by which they grow"),
      ])
  }
}
