import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// The first review, word by word.
struct Lens {
  /// Its inputs, by word: how often each occurs, and what exercise 7.2 makes of it.
  let counts, presence: [Double]

  /// Each word's share of the step, by exercise 7.1, with either input.
  let sharesOfCounts, sharesOfPresence: [Double]

  /// Its most frequent words, and after them those with the largest log ratios.
  let words: [Int]

  /// What these are called.
  let names: [String]

  init(_ study: ReviewStudy) {
    let review = study.split.training[0]
    let size = study.split.vocabulary.count
    let counts = InputLayer.counts(review.words, vocabulary: size)
    let presence = Scope.running("7.2") { Your.inputLayer(review.words, vocabulary: size) }
    (self.counts, self.presence) = (counts, presence)
    (sharesOfCounts, sharesOfPresence) = Scope.running("7.1") {
      (Your.shares(counts), Your.shares(presence))
    }
    let all = Set(review.words).sorted { (counts[$1], $0) < (counts[$0], $1) }
    let ratios = study.logRatioRule.ratios
    let telling = all.dropFirst(6).sorted {
      (abs(ratios[$1]), $0) < (abs(ratios[$0]), $1)
    }
    words = Array(all.prefix(6) + telling.prefix(4))
    names = words.map(study.name(of:))
  }

  /// How many different words the review has.
  var different: Int { counts.count { $0 > 0 } }

  /// Σ xᵢ² with counts.
  var squaredCounts: Double { counts.reduce(0) { $0 + $1 * $1 } }

  /// Counts, their squares and presence side by side.
  var figure: Distribution {
    let inputs = words.map { counts[$0] }
    return Distribution(
      "Counts, their squares, and presence", names: names,
      steps: [
        ("count x", inputs), ("x²", inputs.map { $0 * $0 }),
        ("presence", words.map { presence[$0] }),
      ])
  }
}
