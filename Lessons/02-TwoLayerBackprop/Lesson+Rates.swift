import Exercises
import Lab
import Notebook

extension Lesson02 {
  /// Longer, or with larger steps.
  static func rates(_ page: Page, _ study: Study) {
    let epochs = study.trialEpochs
    page.section("Longer, or with larger steps")
    page.text(
      """
      A rate of 0.005 is small for these slopes. A weight w gets its wish through two sigmoids, \
      each of which passes on a quarter at most, and a weight v through one. What do a larger rate \
      or more epochs change?
      """)
    let times = [0, 10, 30, 100, 300].filter { $0 < epochs } + [epochs, 5 * epochs]
    let film = study.train(at: 0.5, until: times)
    let (middle, long) = (film[film.count - 2], film[film.count - 1])
    let short = [0.005, 0.05, 0.5, 2].map { rate in
      Row(
        study, rate: rate, epochs: epochs,
        rate == 0.5 ? middle : study.train(epochs: epochs, learningRate: rate))
    }
    let rows = short + [Row(study, rate: 0.5, epochs: 5 * epochs, long)]
    let neuron = SingleNeuron(study.training, epochs: 5 * epochs, learningRate: 0.5)
    let alone = Row(
      study, rate: 0.5, epochs: 5 * epochs, name: "one neuron",
      neuron.outputs(for: study.training), neuron.outputs(for: study.test))
    page.table(
      "The same network, trained in other ways, and a single neuron",
      [
        "network", "epochs", "rate η", .number("loss", decimals: 4), .percent("training"),
        .percent("test"), "yes",
      ],
      (rows + [alone]).map { row in
        [row.name, row.epochs, row.rate, row.loss, row.training, row.test, row.yes]
      }, from: "2.1", "2.2", "2.3", "2.4", "2.5", "2.6")
    page.text(
      """
      “Training” and “test” are accuracies; their base rates are \
      \(Format.percent(study.majority(study.training))) and \
      \(Format.percent(study.majority(study.test))). “Yes” counts the training records whose \
      output is above ½. \(story(rows, study))
      """)
    let outputs = film.map { study.outputs(of: $0, for: study.training) }
    let most = outputs.map { OutputChart.most($0, study.training) }.max() ?? 1
    page.plot(
      Film(
        "The outputs move apart",
        frames: zip(times, outputs).map { epochs, outputs in
          let caption = "after \(Format.count(epochs)) epochs"
          return (caption, OutputChart.chart(caption, outputs, study.training, most: most))
        }),
      """
      The training records again, while a network learns with a rate of 0.5. First all outputs \
      move together, towards the share of those admitted. Then they spread out.
      """, from: "2.1", "2.5")
    whatItLearned(page, study, long, alone, rows[4])
  }

  /// What the table shows, as far as it does.
  private static func story(_ rows: [Row], _ study: Study) -> String {
    var sentences: [String] = []
    let (middle, large) = (rows[1], rows[2])
    if middle.yes == 0 {
      let learned =
        middle.loss < study.constantLoss
        ? """
        And yet its loss is below the \(Format.fixed(study.constantLoss, 4)) of the same answer for \
        everybody: it gives some applicants a better chance than others, but none of them more \
        than ½.
        """ : "It has learned at most how many are admitted, and not who."
      sentences.append(
        """
        At 0.05 the network says “no” to everyone, and so its accuracy is exactly the base rate. \
        \(learned)
        """)
    }
    if large.training > study.majority(study.training) {
      sentences.append(
        """
        At 0.5 it begins to say yes, to \(Format.count(large.yes)) of \
        \(Format.count(study.training.count)), and its training accuracy passes the base rate.
        """)
    }
    if zip(rows, rows.dropFirst()).allSatisfy({ $0.loss > $1.loss }) {
      sentences.append(
        """
        The loss is the better guide: for the network it falls from row to row, because it sees \
        how sure an answer was and not only on which side of ½ it fell.
        """)
    }
    return sentences.joined(separator: " ")
  }
}

/// One line of the table: a network, how it was trained, and what it is worth.
struct Row {
  let name: String
  let epochs: Int
  let rate: Double
  let loss: Double
  let training: Double
  let test: Double
  /// How many training records it says yes to.
  let yes: Int

  init(
    _ study: Study, rate: Double, epochs: Int, name: String, _ training: [Double], _ test: [Double]
  ) {
    (self.name, self.rate, self.epochs) = (name, rate, epochs)
    loss = Training.meanSquaredError(training, study.training.targets)
    self.training = study.shareCorrect(training, study.training)
    self.test = study.shareCorrect(test, study.test)
    yes = training.count { $0 > 0.5 }
  }

  init(_ study: Study, rate: Double, epochs: Int, _ network: Training) {
    self.init(
      study, rate: rate, epochs: epochs,
      name: "\(study.training.names.count)–\(study.hiddenUnits)–1",
      study.outputs(of: network, for: study.training), study.outputs(of: network, for: study.test))
  }
}

extension Study {
  /// A network as it is after several numbers of epochs, in ascending order.
  func train(at learningRate: Double, until epochs: [Int]) -> [Training] {
    var network = untrained()
    return zip(epochs, [0] + epochs).map { now, before in
      network = train(network, epochs: now - before, learningRate: learningRate)
      return network
    }
  }
}
