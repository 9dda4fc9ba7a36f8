import Exercises
import Foundation
import Lab

extension Study {
  /// Whether the losses after an iteration are among the headline numbers: the first three and the
  /// last.
  private func isHeadline(_ iteration: Int) -> Bool {
    (1...3).contains(iteration) || iteration == choice.iterations
  }

  /// What `--json` prints.
  var headline: JSON {
    var history = History()
    let started = Date()
    let training = train { iteration, training in
      if isHeadline(iteration) || lossInterval.map({ iteration > 0 && iteration % $0 == 0 }) == true
      {
        history.append(self.losses(of: training), after: iteration)
      }
    }
    let seconds = Date().timeIntervalSince(started)
    let headlines = history.iterations.indices.filter { isHeadline(history.iterations[$0]) }
    let losses = headlines.map { index -> JSON in
      .array([
        .integer(history.iterations[index]), .number(history.training[index]),
        .number(history.validation[index]),
      ])
    }
    let final = training.losses(on: [data.trainingBlocks, data.validationBlocks, data.testBlocks])
    let parts = [data.training, data.validation, data.test]
    return .object([
      ("features", .integer(data.featureNames.count)),
      ("rows", .integers(parts.map(\.targets.count))),
      ("countMean", .number(data.count.mean)),
      ("countDeviation", .number(data.count.deviation)),
      ("trainingLoss", .number(final[0])), ("validationLoss", .number(final[1])),
      ("testLoss", .number(final[2])),
      ("lossHistory", .array(losses)),
      ("iterationsPerSecond", .number(Double(choice.iterations) / seconds)),
      ("firstPredictions", .numbers(data.bikes(training.predictions(for: data.test.rows(0..<5))))),
    ])
  }
}
