import Exercises
import Foundation
import Lab
import Sentiment

/// What rules without a network get right: counted on the training reviews, measured on the last
/// 1,000, with which lessons 6 to 9 test their networks.
struct Baseline {
  /// How many of the test reviews a rule gets right: with every occurrence of a word, and with each
  /// word of a review counted once.
  struct Score {
    let everyOccurrence: Int
    let eachWordOnce: Int

    init(_ rule: WordRule, on reviews: [Review]) {
      everyOccurrence = rule.correct(on: reviews)
      eachWordOnce = rule.correct(on: reviews.map(\.withEachWordOnce))
    }

    var json: JSON { .integers([everyOccurrence, eachWordOnce]) }
  }

  /// The words of the training reviews, and how often each occurs in them.
  let vocabulary: [String]
  let tallies: Tallies

  let trained: Int
  let test: [Review]

  /// The lesson's rule.
  let rule: WordRule
  let score: Score

  /// The rule without the logarithm, naive Bayes, and the rule when the test reviews are counted too.
  let scoreWithoutLogarithm, scoreOfNaiveBayes, scoreOfPeeking: Score

  /// The rule's score on each 1,000 of all reviews, with these left out of the counts.
  let turns: [Score]

  /// - Returns: nothing where there are too few reviews to leave 1,000 out.
  init?(_ reviews: Reviews, training: WordCounts, all: WordCounts) {
    guard let split = try? ReviewSplit(reviews) else { return nil }
    vocabulary = split.vocabulary
    (trained, test) = (split.training.count, split.test)
    tallies = Tallies(training, of: split.vocabulary)
    rule = tallies.rule
    score = Score(rule, on: test)
    scoreWithoutLogarithm = Score(tallies.ruleWithoutLogarithm, on: test)
    scoreOfNaiveBayes = Score(tallies.naiveBayes, on: test)
    scoreOfPeeking = Score(Tallies(all, of: split.vocabulary).rule, on: test)
    let counts = Tallies(all, of: reviews.vocabulary.words)
    turns = stride(from: 0, to: reviews.all.count - 999, by: 1000).map { start in
      let left = Array(reviews.all[start..<start + 1000])
      var counts = counts
      for review in left { counts.leaveOut(review) }
      return Score(counts.rule, on: left)
    }
  }

  /// What `--json` prints of it.
  var json: JSON {
    .object([
      ("trained", .integer(trained)), ("tested", .integer(test.count)),
      ("logRatios", score.json), ("ratios", scoreWithoutLogarithm.json),
      ("naiveBayes", scoreOfNaiveBayes.json), ("testCountedToo", scoreOfPeeking.json),
      ("turns", .array(turns.map(\.json))),
    ])
  }
}

extension Baseline {
  /// Naive Bayes' answers to test reviews that it holds for at least 99 % certain, and how many of
  /// these are right.
  var certain: (answers: Int, right: Int) {
    let rule = tallies.naiveBayes
    let certain = test.filter { abs(rule.sum(of: $0.words)) >= log(99) }
    return (certain.count, rule.correct(on: certain))
  }
}
