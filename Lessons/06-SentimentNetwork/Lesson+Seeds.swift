import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  /// Smaller rates, three draws of v, and the baseline.
  ///
  /// - Returns: the rate that did best.
  static func seeds(_ page: Page, _ study: ReviewStudy, _ reviews: [Review]) -> Double {
    page.section("Is a smaller rate the cure?")
    let rates = [0.1, 0.01, 0.001, 0.0001, 0.00001]
    let seeds = (0..<3).map { study.seed &+ $0 }
    let results = rates.map { rate in
      seeds.map { study.trainCounting(learningRate: rate, seed: $0, on: reviews).testAccuracy }
    }
    let means = results.map { $0.reduce(0, +) / Double($0.count) }
    let best = means.indices.reduce(0) { means[$1] > means[$0] ? $1 : $0 }
    let error = standardError(of: means[best], on: study.split.test.count)
    page.text(
      """
      One pass at one rate with one draw of v is one throw of the dice. Here are five rates with \
      three draws each. To save time, these runs skip the words whose input is 0. That is \
      [lesson 8](lesson08)'s idea, and the numbers are the same to the last bit.
      """)
    page.table(
      "Test accuracy after one pass",
      ["rate η"] + seeds.map { .percent("seed \($0)") } + [.percent("mean")],
      rates.indices.map { row in [rates[row]] + results[row] + [means[row]] })
    let rule = study.logRatioRule.accuracy(on: study.split.test, countingWordsOnce: false)
    page.text(
      """
      On average η = \(Format.number(rates[best])) does best here, with \
      \(Format.percent(means[best])).\(best > 0 ? " Larger steps overshoot." : "")\
      \(best < rates.count - 1 ? " Smaller ones do not get far in one pass." : "") How far can \
      such a number be trusted? The standard error of an accuracy p on n test reviews is \
      √(p(1 − p)/n), as in [lesson 4](lesson04). Here that is \
      \(Format.fixed(100 * error, 1)) percentage points, so a difference of a point or two may be \
      luck.

      And is it any good? Compare it with a rule that needs no network and no training. \
      [Lesson 4](lesson04) gave each word that occurs more than 100 times a log ratio; add up the \
      log ratios of a review's words, and say positive if the sum is not negative. This is close \
      to **naive Bayes**, and on the same test reviews it gets \(Format.percent(rule)). \
      \(verdict(means[best] - rule, error))
      """)
    page.onRealData(
      """
      \(rates.indices.dropFirst(2).map { row in
        let list = seeds.indices.map { column in
          Format.percent(
            page.real(
              "test accuracy at \(Format.number(rates[row])), draw \(column + 1)",
              results[row][column]))
        }
        return "η = \(Format.number(rates[row])) gets \(list.joined(separator: ", "))"
      }.joined(separator: "; ")), with three draws of v each. The real reviews have larger squared \
      counts, and a smaller rate does best. The rule of lesson 4 gets \
      \(Format.percent(page.real("log ratio rule", rule))).
      """)
    return rates[best]
  }

  /// What the network's lead over the rule is worth.
  private static func verdict(_ lead: Double, _ error: Double) -> String {
    if lead > 2 * error { return "The network is better." }
    let found =
      lead < -2 * error
      ? "The network is worse than its baseline." : "The network is no better than its baseline."
    return """
      \(found) Keep that in mind: a network that has learned something has not yet earned its keep.
      """
  }

  /// What the original's random weights do, and what was meant.
  static func deviation(
    _ page: Page, _ study: ReviewStudy, _ trainings: [Training], _ reviews: [Review]
  ) {
    page.section("A slip in the original")
    let meant = 1 / Double(study.hiddenUnits).squareRoot()
    let factor = 1 / (meant * meant)
    page.text(
      """
      The original draws v with a standard deviation of one over the root of the number of \
      outputs, which is 1. What was meant is the number of units feeding the output, the hidden \
      ones: with \(study.hiddenUnits) of them that gives \(Format.number(meant)). ([Issue 15 of \
      its repository](https://github.com/udacity/deep-learning-v2-pytorch/issues/15) says so.) The \
      course keeps the original's 1, so that your numbers can be compared with it. What would the \
      other value change? The formula for z knows: Σ vⱼ² becomes \(Format.number(factor)) times \
      smaller, and so does the first step.
      """)
    let others = study.ratesToTry.map { rate in
      study.trainCounting(learningRate: rate, deviation: meant, on: reviews)
    }
    page.table(
      "Test accuracy with each deviation of v",
      ["rate η", .percent("deviation 1"), .percent("deviation \(Format.number(meant))")],
      study.ratesToTry.indices.map { row in
        [study.ratesToTry[row], trainings[row].testAccuracy, others[row].testAccuracy]
      })
    page.question(
      .choose,
      "Which is the better deviation? Compare the right column with the left one, row by row.",
      answer: """
        Neither. A deviation of \(Format.number(meant)) does nearly what a rate \
        \(Format.number(factor)) times smaller would: compare each number on the right with the \
        one on the left a factor of \(Format.number(factor)) further down. It helps where the rate \
        was too large and hurts where it was small enough. (Only nearly, because v learns as well, \
        and a small v changes by more of its own size. At small rates v hardly moves, and the \
        match is closest.)
        """)
    page.onRealData(
      """
      \(study.ratesToTry.indices.filter {
        ReviewStudy.usualRates.contains(study.ratesToTry[$0])
      }.map { row in
        let rate = Format.number(study.ratesToTry[row])
        let one = page.real("test accuracy at \(rate)", trainings[row].testAccuracy)
        let other = page.real("test accuracy at \(rate), small v", others[row].testAccuracy)
        return "\(Format.percent(one)) and \(Format.percent(other)) at η = \(rate)"
      }.joined(separator: ", ")). At η = 0.001 the right \
      figure is nearly the left one a row further down. At η = 0.01 it is not: there v does not \
      stay where it was.
      """)
  }
}
