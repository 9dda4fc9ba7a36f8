import Lab
import Notebook
import SentimentLessons

extension Lesson08 {
  /// What the speed is good for.
  static func rates(_ page: Page, _ study: ReviewStudy, _ race: Race) {
    page.section("What speed buys")
    page.text(
      """
      Speed is more than a convenience. It decides how many ideas can be tried. Lesson 7 compared \
      three rates; now a pass over all training reviews is so cheap that we can afford seven.
      """)
    let rates = [1, 0.3, 0.1, 0.03, 0.01, 0.001, 0.0001]
    let present = study.present(study.split.training)
    let trainings = rates.map { study.trainSparse(on: present, learningRate: $0) }
    page.table(
      "One pass over all training reviews at each rate",
      [
        "rate η", .percent("correct while learning"), .percent("test accuracy"),
        .number("± one standard error (points)", decimals: 1),
      ],
      zip(rates, trainings).map { rate, training in
        [rate, training.run.accuracy, training.testAccuracy, 100 * training.error]
      }, from: "8.1", "8.2", "8.3")
    let place = trainings.indices.max { trainings[$0].testCorrect < trainings[$1].testCorrect } ?? 0
    let best = trainings[place]
    let near = rates.indices.filter { trainings[$0].testAccuracy > best.testAccuracy - 0.1 }
    let far = rates.indices.filter { !near.contains($0) }.map { Format.number(rates[$0]) }
    page.plot(
      Chart(
        "The better rates", x: "learning rate η", y: "test accuracy (%)",
        series: [
          .standardErrors(
            near.map { rates[$0] }, near.map { trainings[$0].testAccuracy },
            on: study.split.test.count),
          .points(
            "test accuracy", near.map { rates[$0] }, near.map { 100 * trainings[$0].testAccuracy },
            color: .series(0)),
        ], xScale: .logarithmic),
      """
      Test accuracy at the rates within ten points of the best\(far.isEmpty
        ? "" : " (without \(far.joined(separator: ", ")))"). The grey strokes reach one standard \
      error up and down. Where two of them overlap, they give no reason to prefer one of the rates.
      """, from: "8.1", "8.2", "8.3")
    page.show("seconds for all seven", trainings.reduce(0) { $0 + $1.run.seconds }, digits: 2)
    let level = rates.indices.filter {
      $0 != place && trainings[$0].testAccuracy >= best.testAccuracy - 2 * best.error
    }.map { Format.number(rates[$0]) }
    page.text(
      """
      An accuracy on \(Format.count(study.split.test.count)) reviews is partly a matter of luck. \
      If the network gets a share p of all reviews right, then on n of them its share has a \
      standard error of √(p·(1 − p)/n), here \(Format.fixed(100 * best.error, 1)) percentage \
      points at the best rate, \(Format.number(rates[place])). Two standard errors is as far as \
      luck usually goes. By that measure \(level.isEmpty
        ? "no other rate is as good"
        : "this test cannot tell \(level.joined(separator: ", ")) from it").

      One more caution. If you choose the best of seven rates by the test reviews, those reviews \
      are used up: the winner owes its place in part to luck, and its accuracy promises a little \
      too much. [Lesson 3](lesson03) kept a validation set for such choices.
      """)
    let range = (
      page.real("bestAccuracy", best.testAccuracy),
      page.real("accuracyAtSmallestRate", trainings[trainings.count - 1].testAccuracy)
    )
    let real = (
      page.real("vocabulary", Double(study.split.vocabulary.count)),
      page.real("wordsPerReview", race.wordsPerReview), page.real("saving", race.saving)
    )
    page.onRealData(
      """
      The real training reviews have \(Format.fixed(real.0, 0)) different words, and an average \
      review \(Format.fixed(real.1, 0)) of them, so the first layer has \
      \(Format.number(real.2, digits: 3)) rows for each one that a review needs. The best of the \
      seven rates gets \(Format.percent(range.0)) of the test reviews right, the smallest \
      \(Format.percent(range.1)).
      """)
    page.text(
      """
      Skipping absent words costs nothing, since they had no part in the result. In lesson 9 we go \
      on and throw words out that *are* in the reviews. That does change the result, and the \
      question is how much.
      """)
    closing(page, race)
  }

  private static func closing(_ page: Page, _ race: Race) {
    page.closing(
      abilities: [
        "Replace the product with a vector of zeros and ones by a sum of rows, and move only those "
          + "rows when it learns.",
        "Say what an embedding is, and what a look-up does.",
        "Measure where a program's time goes before you speed it up, and say how much a faster "
          + "part can gain at most.",
        "Give an accuracy with its standard error.",
      ],
      questions: [
        Question(
          .breakIt,
          """
          Let your `wordsPresent` return the words in the order of the review, and run the lesson. \
          The check turns red; what becomes of the line "all weights equal to the last bit", and \
          of the test accuracy?
          """,
          answer:
            """
            The sums now run in another order, so the line says no. How far the weights drift \
            apart depends on the rate, as in the table with the opposite order, and so does the \
            number of reviews that change sides. They do so in both directions: nothing was \
            learned better or worse.
            """),
        Question(
          .explain,
          """
          With `--hidden-units 100` each row is ten times as long. Why does the number of rows per \
          row needed stay \(Format.number(race.saving, digits: 3))?
          """,
          answer:
            """
            It counts rows: the words of the vocabulary over the words of a review. How long a row \
            is does not come into it. The seconds change, since every row takes longer.
            """),
        Question(
          .check,
          """
          Two networks get 84.0 % and 85.0 % of the same 1,000 test reviews right. Is the second \
          one better?
          """,
          answer:
            """
            You cannot tell. Each number has a standard error of more than a point, so luck alone \
            may well make a difference of one. Count the reviews on which the two disagree: if \
            they are few, and nearly all of them go to the second network, there is something in \
            it. [Lesson 9](lesson09) does so.
            """),
      ],
      reading: [
        Reading(
          "Joulin, Grave, Bojanowski & Mikolov", 2016,
          "Bag of tricks for efficient text classification",
          in: "arXiv", link: "https://arxiv.org/abs/1607.01759",
          "fastText: this lesson's network, with a few more tricks, on a billion words."),
        Reading(
          "Mikolov, Chen, Corrado & Dean", 2013,
          "Efficient estimation of word representations in vector space", in: "arXiv",
          link: "https://arxiv.org/abs/1301.3781",
          "Embeddings that learn from neighbouring words, so that rows come to mean something."
        ),
        Reading(
          "Amdahl", 1967,
          "Validity of the single processor approach to achieving large scale computing capabilities",
          in: "AFIPS Conference Proceedings 30", link: "https://doi.org/10.1145/1465482.1465560",
          "The part that is not made faster decides."),
        Reading(
          "Maas et al.", 2011, "Learning word vectors for sentiment analysis", in: "ACL",
          link: "https://aclanthology.org/P11-1015/", "The reviews."),
        Reading(
          "Udacity", 2018, "Sentiment analysis with Andrew Trask, project 5",
          link:
            "https://github.com/udacity/deep-learning-v2-pytorch/tree/master/sentiment-analysis-network",
          "The original lesson: understanding inefficiencies in our network."),
        Reading(
          "PyTorch", 2024, "EmbeddingBag", in: "documentation",
          link: "https://pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html"),
      ])
  }
}

extension Training {
  /// The standard error of its test accuracy.
  fileprivate var error: Double { standardError(of: testAccuracy, on: tested) }
}
