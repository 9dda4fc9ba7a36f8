import Lab
import Notebook

extension Lesson03 {
  static func closing(_ page: Page, _ study: Study, _ baselines: Baselines) {
    page.text(
      """
      That is regression with the simplest of networks. The next six lessons turn to an input that is \
      no number at all: words.
      """)
    page.closing(
      abilities: [
        """
        Take a batch forward and back with matrix products, and say from the shapes alone what is \
        multiplied and what is added up.
        """,
        "Predict an amount: leave the output linear, and say why its error term is the plain error.",
        "Split data by time, and compare every loss with what it costs to predict without a network.",
        "Choose iterations, rate and units by the validation loss, and recognise a rate too large.",
      ],
      questions: [
        Question(
          .predict,
          """
          `--learning-rate 0.001 --iterations \(study.trialLength)`: roughly where will the training loss \
          end? Run it, and explain what the network has learned by then.
          """,
          answer: slowAnswer(study, baselines)),
        Question(
          .explain,
          """
          The network has \(Format.count((study.data.featureNames.count + 1) * study.choice.hiddenUnits)) \
          weights, and there are \(Format.count(study.data.training.targets.count)) hours to learn \
          from. Which weights have seen the fewest of them?
          """,
          answer: rareAnswer(study)),
        Question(
          .choose,
          """
          To predict the next Christmas better, would you take a thousand hidden units, ten more \
          years of records, or one more input?
          """,
          answer: """
            With the input “days until Christmas” alone there would be one Christmas to learn from, and one \
            example is little. Ten more years alone would average Christmas into December. Together they \
            would help most. The hidden units would not help at all: what is missing is not room.
            """),
        Question(
          .breakIt,
          """
          `swift run lesson03 --iterations 100000`: does the validation loss go on falling? Try it on \
          the sample and, if you have it, on the real data.
          """,
          answer: """
            It depends on the data, which is why one has to look. The simulated second year obeys the \
            same rules as the first, so there the loss still falls. In the real records some of what \
            the network memorises from two years does not come back in the next two months; the box \
            above on what a loss is worth has the numbers.
            """),
      ],
      reading: [
        Reading(
          "Fanaee-T & Gama", 2013,
          "Event labeling combining ensemble detectors and background "
            + "knowledge", in: "Progress in Artificial Intelligence 2",
          link: "https://doi.org/10.1007/s13748-013-0040-3", "The source of the records."),
        Reading(
          "LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp",
          in: "Neural Networks: Tricks of "
            + "the Trade", link: "https://doi.org/10.1007/3-540-49430-8_2",
          "Why inputs are standardised, batches drawn at random, and how large a rate may be."),
        Reading(
          "Udacity", 2018, "Deep Learning v2: project-bikesharing",
          link: "https://github.com/udacity/deep-learning-v2-pytorch",
          "The project that this lesson follows."),
        Reading(
          "Zhang, Lipton, Li & Smola", 2023, "Dive into Deep Learning, section 12.5",
          link: "https://d2l.ai/chapter_optimization/minibatch-sgd.html",
          "Batches: how large, and what they cost."),
        Reading(
          "Hyndman & Athanasopoulos", 2021, "Forecasting: Principles and Practice",
          link: "https://otexts.com/fpp3/",
          "How to judge a forecast: baselines, splits by time, calendar effects."),
      ])
  }

  /// What a rate of a thousandth reaches.
  private static func slowAnswer(_ study: Study, _ baselines: Baselines) -> String {
    let rate = 0.001
    let loss = study.trial(learningRate: rate).learned
    let distance = rate * Double(study.trialLength)
    return """
      At \(Format.number(loss, digits: 3)); always predicting the mean costs \
      \(Format.number(baselines.mean[0], digits: 3)). Rate times iterations is \
      \(Format.number(distance, digits: 2)), about as far as \(Format.number(distance / 0.5, digits: 2)) \
      steps go at a rate of 0.5. \
      \(loss < baselines.mean[0]
        ? "The network has begun to tell busy hours from quiet ones, and no more."
        : "The network has hardly begun.")
      """
  }

  /// The one-hot input that is 1 most rarely.
  private static func rareAnswer(_ study: Study) -> String {
    let features = study.data.training.features
    let counts = study.data.featureNames.indices.map { column in
      features.column(column).count { $0 != 0 }
    }
    let rarest = counts.indices.min { counts[$0] < counts[$1] } ?? 0
    return """
      Those from `\(study.data.featureNames[rarest])`: the input is 1 in only \
      \(Format.count(counts[rarest])) of the hours, and a weight moves only when its input is not 0. \
      What the network makes of such weather rests on these few hours. A large number of records says \
      little about the rare ones among them.
      """
  }
}
