import Lab
import Notebook
import SentimentLessons

extension Lesson07 {
  /// What others do between counts and presence.
  static func between(_ page: Page, _ study: ReviewStudy) {
    page.section("Between counts and presence")
    page.text(
      """
      What is lost? A review that says "boring" five times is perhaps more bored than one that \
      says it once. There is middle ground: the logarithm of the count, for example, ln(1 + x), \
      with which ten occurrences weigh not ten times but about three and a half times as much as \
      one.

      Two other remedies have names of their own. One leaves out the most common words altogether, \
      from a list of [stop words]\
      (https://nlp.stanford.edu/IR-book/html/htmledition/dropping-common-terms-stop-words-1.html). \
      The other multiplies each count by a number that is smaller the more texts contain the word; \
      it is called [tf-idf](https://nlp.stanford.edu/IR-book/html/htmledition/\
      tf-idf-weighting-1.html), term frequency times inverse document frequency. Both take power \
      from the words that every review has. [Lesson 9](lesson09) leaves words out in a way that \
      looks at the labels.
      """)
    page.question(
      .choose,
      """
      Is "not" a stop word? Many lists contain it. Would you leave it out when you sort reviews \
      into positive and negative ones?
      """,
      answer: """
        A list made for searching documents does not know your labels, so look at the word before \
        you remove it. Alone, "not" tells \(strength(of: "not", study)). But it reverses the word \
        after it, and with inputs for pairs of words, such as "not good", you would need it. Keep \
        it.
        """)
  }

  /// How much a word tells alone, by its log ratio.
  private static func strength(of word: String, _ study: ReviewStudy) -> String {
    guard let place = study.split.vocabulary.firstIndex(of: word) else { return "nothing here" }
    let ratio = study.logRatioRule.ratios[place]
    let amount = abs(ratio) < 0.3 ? "little here" : "something here"
    return "\(amount): its log ratio is \(Format.number(ratio, digits: 2))"
  }

  static func closing(_ page: Page, _ study: ReviewStudy) {
    page.text(
      """
      One thing is odd about this network. It multiplies every one of its \
      \(Format.count(study.split.vocabulary.count)) inputs by its weights, and nearly all inputs \
      are 0. [Lesson 8](lesson08) gets the same numbers with much less work.
      """)
    page.closing(
      abilities: [
        "Say which inputs drive a step, from their squares alone.",
        "Calculate what a step on one record does to another, from their dot product.",
        "Tell information from scale: ask whether patience closes the gap.",
        "Name what is done about words that every text has: presence, logarithms, stop words, tf-idf.",
      ],
      questions: [
        Question(
          .breakIt,
          """
          Run `swift run lesson07 --learning-rate 10`. With presence the inputs are small. Is the \
          network safe from too large a step?
          """,
          answer: """
            No. The sum after one step is η · δ · Σ xᵢ² · Σ vⱼ², and with Σ xᵢ² near \
            \(Format.number(different(study), digits: 2)) a rate of 10 sends it as far as 0.1 does \
            where Σ xᵢ² is a hundred times larger. Presence moves the limit and does not remove it.
            """),
        Question(
          .breakIt,
          """
          In 7.2 write `layer[word] = 100`. Nothing is lost, since every word that is there still \
          has the same input. What happens?
          """,
          answer: """
            The check fails, and at the lesson's rates the first step ends where the sigmoid is \
            flat: every square is 10,000 times larger. The same information on another scale needs \
            another rate, here one about 10,000 times smaller.
            """),
        Question(
          .explain,
          """
          A review has 70 different words, all with the input 1. Which share of the step has each, \
          and what would it be if one of them occurred eight times, with counts?
          """,
          answer: """
            1/70, which is \(Format.percent(1.0 / 70)). With counts the one has 64 of 64 + 69, \
            \(Format.percent(64.0 / 133)), and each of the others \(Format.percent(1.0 / 133)).
            """),
        Question(
          .choose,
          """
          Your network learns badly. A colleague proposes to remove half of the inputs because \
          they are noise. What do you ask first?
          """,
          answer: """
            Whether they hold nothing, or are only badly scaled. Standardise them, or train longer \
            at a smaller rate, and compare. Removing inputs is the right remedy only for the first.
            """),
      ],
      reading: [
        Reading(
          "Pang, Lee & Vaithyanathan", 2002,
          "Thumbs up? Sentiment classification using machine learning techniques", in: "EMNLP 2002",
          link: "https://aclanthology.org/W02-1011/",
          "presence against counts, on film reviews, for the first time"),
        Reading(
          "LeCun, Bottou, Orr & Müller", 1998, "Efficient backprop",
          in: "Neural Networks: Tricks of the Trade",
          link: "https://doi.org/10.1007/3-540-49430-8_2",
          "section 4.3: why inputs are centred and scaled"),
        Reading(
          "Spärck Jones", 1972,
          "A statistical interpretation of term specificity and its application in retrieval",
          in: "Journal of Documentation 28", link: "https://doi.org/10.1108/eb026526",
          "where the idf of tf-idf comes from"),
        Reading(
          "Udacity, Andrew Trask", 2017, "Sentiment analysis network, project 4",
          in: "deep-learning-v2-pytorch",
          link: "https://github.com/udacity/deep-learning-v2-pytorch", "the original"),
        Reading(
          "Manning, Raghavan & Schütze", 2008, "Introduction to information retrieval",
          in: "Cambridge University Press", link: "https://nlp.stanford.edu/IR-book/",
          "chapter 6, on the weights of words"),
      ])
  }

  /// How many different words the first review has.
  private static func different(_ study: ReviewStudy) -> Double {
    Double(Set(study.split.training[0].words).count)
  }
}
