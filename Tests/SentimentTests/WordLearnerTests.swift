import Foundation
import Lab
import XCTest

@testable import Sentiment

final class WordLearnerTests: XCTestCase {
  private let reviews = [
    Review(words: [0, 2, 3], sentiment: .positive), Review(words: [1, 2], sentiment: .negative),
    Review(words: [0, 1, 2, 4], sentiment: .negative), Review(words: [3], sentiment: .positive),
  ]

  private let network = WordNetwork(words: 5, hiddenUnits: 3, seed: 7)

  func testInputLayers() {
    XCTAssertEqual(InputLayer.counts([2, 0, 2], vocabulary: 4), [1, 0, 2, 0])
    XCTAssertEqual(InputLayer.presence([2, 0, 2], vocabulary: 4), [1, 0, 1, 0])
  }

  func testExample() {
    let network = WordNetwork(words: 4, hiddenUnits: 2, seed: 1)
    var learner = WordLearner(network, learningRate: 0.1, inputs: InputLayer.presence)
    XCTAssertEqual(learner.sentiment(of: [2]), .positive)
    XCTAssertEqual(learner.learn(from: Review(words: [0, 2, 2], sentiment: .negative)), 0.5)
    XCTAssertEqual(learner.sentiment(of: [2]), .negative)
  }

  func testOnlyTheWordsThatOccurGiveTheSameBits() {
    var dense = WordLearner(network, learningRate: 0.3, inputs: InputLayer.presence)
    var counting = WordLearner(network, learningRate: 0.3, inputs: InputLayer.counts)
    var sparse = WordLearner(network, learningRate: 0.3)
    for _ in 0..<20 {
      for review in reviews {
        let answer = sparse.learn(from: review)
        XCTAssertEqual(dense.learn(from: review), answer)
        XCTAssertEqual(counting.learn(from: review), answer)
      }
    }
    XCTAssertEqual(dense.network.inputToHidden, sparse.network.inputToHidden)
    XCTAssertEqual(dense.network.hiddenToOutput, sparse.network.hiddenToOutput)
    XCTAssertEqual(counting.network.inputToHidden, sparse.network.inputToHidden)
    XCTAssertNotEqual(sparse.network.hiddenToOutput, network.hiddenToOutput)
    XCTAssertEqual(sparse.correct(on: reviews), 4)
  }

  func testCountsOfTheWordsThatOccurGiveTheSameBits() {
    let reviews = reviews.map { Review(words: $0.words + [2, 0, 2], sentiment: $0.sentiment) }
    var dense = WordLearner(network, learningRate: 0.3, inputs: InputLayer.counts)
    var sparse = WordLearner(counting: network, learningRate: 0.3)
    var skipping = WordLearner(
      skippingZeros: network, learningRate: 0.3, inputs: InputLayer.counts)
    for _ in 0..<20 {
      for review in reviews {
        let answer = dense.learn(from: review)
        XCTAssertEqual(answer, sparse.learn(from: review.inOrder))
        XCTAssertEqual(answer, skipping.learn(from: review))
      }
    }
    XCTAssertEqual(dense.network.inputToHidden, skipping.network.inputToHidden)
    XCTAssertEqual(dense.network.inputToHidden, sparse.network.inputToHidden)
    XCTAssertEqual(dense.network.hiddenToOutput, sparse.network.hiddenToOutput)
    XCTAssertNotEqual(sparse.network.hiddenToOutput, network.hiddenToOutput)
  }

  func testCountsAndPresenceDiffer() {
    let twice = Review(words: [0, 2, 2], sentiment: .positive)
    var counting = WordLearner(network, learningRate: 0.3, inputs: InputLayer.counts)
    var present = WordLearner(network, learningRate: 0.3, inputs: InputLayer.presence)
    for _ in 0..<2 {
      counting.learn(from: twice)
      present.learn(from: twice)
    }
    XCTAssertGreaterThan(counting.answer(to: [2, 2]), present.answer(to: [2, 2]))
  }

  func testEachStepIsTheOneThatWasGiven() {
    var steps: [String] = []
    var learner = WordLearner(
      network, learningRate: 0.25,
      inputs: { words, size in "\(words) of \(size)" },
      hidden: { inputs, network in [Double(inputs.count), Double(network.inputToHidden.columns)] },
      output: { hidden, _ in hidden[0] / 100 },
      learn: { network, inputs, hidden, output, target, rate in
        steps.append("\(inputs), \(hidden), \(output), \(target), \(rate)")
        network.hiddenToOutput = [9]
      },
      sentiment: { $0 > 0.1 ? .negative : .positive })
    XCTAssertEqual(learner.learn(from: reviews[0]), 0.14)
    XCTAssertEqual(learner.learn(from: reviews[1]), 0.11)
    XCTAssertEqual(
      steps,
      ["[0, 2, 3] of 5, [14.0, 3.0], 0.14, 1.0, 0.25", "[1, 2] of 5, [11.0, 3.0], 0.11, 0.0, 0.25"])
    XCTAssertEqual(learner.network.hiddenToOutput, [9])
    XCTAssertEqual(learner.answer(to: [3]), 0.08)
    XCTAssertEqual(learner.sentiment(of: [3]), .positive)
    XCTAssertEqual(learner.sentiment(of: [1, 2]), .negative)
    XCTAssertEqual(learner.correct(on: reviews), 3)
  }

  func testRun() {
    // It says POSITIVE to word 0 alone, so it is right about every review but each third.
    var learner = WordLearner(
      network, learningRate: 1, inputs: { words, _ in words },
      hidden: { words, _ in [Double(words[0])] },
      output: { hidden, _ in hidden[0] == 0 ? 0.75 : 0.25 }, learn: { _, _, _, _, _, _ in })
    let many = (0..<2502).map {
      Review(words: [$0 % 3 == 0 ? 1 : 0], sentiment: .positive)
    }
    var watched: [Int] = []
    let run = TrainingRun(of: &learner, on: many) { watched.append($1) }
    XCTAssertEqual(run.trained, 2502)
    XCTAssertEqual(run.correct, 1668)
    XCTAssertEqual(run.accuracy, 1668.0 / 2502)
    XCTAssertEqual(run.marks.map(\.trained), [1, 2501])
    XCTAssertEqual(run.marks.map(\.correct), [0, 1667])
    XCTAssertEqual(run.answers.prefix(4), [0.25, 0.75, 0.75, 0.25])
    XCTAssertEqual(watched.count, 2502)
    XCTAssertEqual(watched.prefix(5), [0, 1, 2, 2, 3])
    XCTAssertGreaterThan(run.reviewsPerSecond, 0)
  }

  func testExponentialIsTheCLibrarys() {
    let network = WordNetwork(inputToHidden: Matrix(rows: 1, columns: 1), hiddenToOutput: [1])
    let sums = (-400...400).map { Double($0) / 20 }
    XCTAssertNotEqual(sums.map { Lab.exp(-$0) }, sums.map { Foundation.exp(-$0) })
    for sum in sums {
      XCTAssertEqual(network.output(hidden: [sum]), 1 / (1 + Foundation.exp(-sum)))
    }
  }
}
