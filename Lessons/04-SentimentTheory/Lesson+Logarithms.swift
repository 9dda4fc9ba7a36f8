import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

extension Lesson04 {
  /// Why a ratio needs a logarithm.
  static func logarithms(_ page: Page, _ study: Study) {
    page.section("Make both sides alike")
    page.text(
      """
      A neutral word has a ratio near 1. But the two sides of 1 are not alike. Four times as \
      common in positive reviews is a ratio of 4, a whole 3 away from neutral. Four times as \
      common in negative ones is ¼, only 0.75 away. All negative words are squeezed in between 0 \
      and 1.

      The **natural logarithm** fixes that. ln r is the power to which the number e ≈ 2.718 must \
      be raised to give r. Since e to the power of \(Format.fixed(log(4), 2)) is 4, ln 4 is \
      \(Format.fixed(log(4), 2)). A negative power is one over the positive one, so ln ¼ is \
      \(Format.fixed(log(0.25), 2)): equally far on the other side. And e⁰ = 1, so neutral is 0.
      """)
    page.plot(
      Study.logarithmCurve,
      """
      From the ratio on the horizontal axis go to the curve, and from there to the vertical axis. \
      Of the ratios ¼, ½, 1, 2 and 4 the small ones crowd together at the left; their logarithms \
      are evenly spaced, with ln 1 = 0 in the middle.
      """)
    page.formula(
      """
      ln 1 = 0     ln(1/r) = −ln r     ln(r · s) = ln r + ln s
      """)
    page.text(
      """
      The last of these rules is the one we are really after. Suppose a review contains a word \
      that is twice as common in positive reviews, and another that is three times as common. If \
      the two have nothing to do with each other, they speak for positive six to one: evidence \
      *multiplies*. Logarithms turn that into a sum, and sums are what a network can compute.
      """)
    page.folded("Why it has to be a logarithm") {
      page.text(
        """
        We look for a smooth function f that turns products into sums, f(r·s) = f(r) + f(s). Set \
        r = s = 1: f(1) = 2·f(1), so f(1) = 0. Set s = 1/r: f(r) + f(1/r) = f(1) = 0, so both \
        sides are alike. We get for free what we were looking for.

        How steep is f? Write f′ for its slope, and take the slope with respect to s on both \
        sides, at s = 1. The number f′(1) is called c:
        """)
      page.formula("r · f′(r) = f′(1)     f′(r) = c/r     f(r) = c · ln r")
      page.text(
        """
        The last step is where ln comes from: it is the function that is 0 at 1 and has the slope \
        1/r. So nothing but a logarithm will do, and c only chooses the unit. With c = 1 it is the \
        natural one, whose slope at 1 is 1: near neutral, ln r is almost r − 1. A word that is 6 % \
        more common in positive reviews has a log ratio of \(Format.fixed(log(1.06), 3)). The \
        logarithms to base 2 or 10 would serve as well, in other units.
        """)
    }
    page.check("4.4")
    if let word = study.words.last(where: { study.logarithm(of: $0) != nil }),
      let ratio = study.wordRatios[word], let logarithm = study.logarithm(of: word)
    {
      let negative = study.counts.negative[word, default: 0]
      let total = Double(study.counts.total[word, default: 0] + 1)
      page.text(
        """
        The way back is an old friend. Put a log ratio into the **sigmoid** of \
        [lesson 1](lesson01), and you get the share of the word's occurrences that are in positive \
        reviews:
        """)
      page.formula("σ(ln r) = 1/(1 + e^(−ln r)) = 1/(1 + 1/r) = r/(r + 1)")
      page.text(
        """
        For "\(Study.name(word))" the log ratio is \(Format.fixed(logarithm, 3)), and \
        σ(\(Format.fixed(logarithm, 3))) = \(Format.fixed(ratio / (ratio + 1), 3)). By counting, \
        it is \(Format.count(study.counts.positive[word, default: 0])) of \
        \(Format.count(study.counts.positive[word, default: 0] + negative + 1)), or \
        \(Format.fixed(Double(study.counts.positive[word, default: 0]) / total, 3)), with the 1 \
        that we added. A network that ends in a sigmoid is at home with log ratios.
        """)
    }
    page.question(
      .check,
      """
      ln 2 is \(Format.fixed(log(2), 3)) and ln 3 is \(Format.fixed(log(3), 3)). What are ln 6, \
      ln 8 and ln ⅔? No calculator.
      """,
      answer: """
        ln 6 = ln 2 + ln 3 = \(Format.fixed(log(6), 3)). ln 8 = 3 · ln 2 = \
        \(Format.fixed(log(8), 3)). ln ⅔ = ln 2 − ln 3 = \(Format.fixed(log(2.0 / 3), 3)).
        """)
  }
}
