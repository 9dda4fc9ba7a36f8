import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// A rule without a network: add up the log ratios of the words that occur, and see whether the
/// sum is positive.
struct SumOfLogRatios {
  private let ratios: [Double]

  /// - Parameter ratios: lesson 4's log ratio of each word that has one.
  init(_ ratios: [Double?]) { self.ratios = ratios.map { $0 ?? 0 } }

  func sentiment(of words: [Int]) -> Sentiment {
    words.reduce(0) { $0 + ratios[$1] } >= 0 ? .positive : .negative
  }
}

extension WordLearner {
  /// Lesson 6's network, whose inputs are counts.
  ///
  /// It skips the words that do not occur, which changes no bit of lesson 6's sums.
  init(counting network: WordNetwork, learningRate: Double) {
    self.init(
      network, learningRate: learningRate, inputs: { words, _ in Self.tally(words) },
      hidden: { tally, network in
        var sums = [Double](repeating: 0, count: network.hiddenToOutput.count)
        for (word, count) in tally {
          for unit in sums.indices { sums[unit] += count * network.inputToHidden[word, unit] }
        }
        return sums
      },
      learn: { network, tally, hidden, output, target, rate in
        let hiddenTerms = network.learnOutput(
          hidden: hidden, output: output, target: target, learningRate: rate)
        for (word, count) in tally {
          for unit in hiddenTerms.indices {
            network.inputToHidden[word, unit] += rate * (count * hiddenTerms[unit])
          }
        }
      })
  }

  /// The different words of a review in the order of the vocabulary, and how often each occurs.
  private static func tally(_ words: [Int]) -> [(word: Int, count: Double)] {
    var tally: [(word: Int, count: Double)] = []
    for word in words.sorted() {
      if tally.last?.word == word {
        tally[tally.count - 1].count += 1
      } else {
        tally.append((word, 1))
      }
    }
    return tally
  }
}
